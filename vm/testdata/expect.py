"""Write what a real CPython prints into the programs of run/.

    python3.9 vm/testdata/expect.py [PROGRAM…]
    python3.13 vm/testdata/expect.py [PROGRAM…]

At the end of each program: "# expect: " and a line of standard output,
"# expect error: " and a line of standard error (only when the program fails),
"# expect exit: " and the exit code (only when it is not 0). That is what 3.9
does; where 3.13 does something else the same follows with "# 3.13 expect: " and
so on: run 3.9 first. A program that begins with "# only 3.13" or "# only 3.9" is
for that Python alone.
"""

import glob
import os
import subprocess
import sys

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'run')
PYTHON = '%d.%d' % sys.version_info[:2]
OTHER = {'3.9': '3.13', '3.13': '3.9'}.get(PYTHON) or sys.exit('expect.py: run me with CPython 3.9 or 3.13')


def parts(source):
    """The program without its expectations, those of all Pythons, those of 3.13."""
    lines = source.split('\n')
    common, recent = [], []
    while lines and (not lines[-1] or lines[-1].startswith(('# expect', '# 3.13 expect'))):
        line = lines.pop()
        if line.startswith('# expect'):
            common.insert(0, line)
        elif line:
            recent.insert(0, line)
    return '\n'.join(lines) + '\n', common, recent


def expectations(path):
    """The comment lines that say what running the file does."""
    done = subprocess.run([sys.executable, '-W', 'ignore', path], capture_output=True,
                          stdin=subprocess.DEVNULL, timeout=60, cwd=FOLDER,
                          env={**os.environ, 'PYTHONHASHSEED': '0', 'PYTHONIOENCODING': 'utf-8'})
    lines = comments('# expect:', done.stdout)
    if done.returncode:
        lines += comments('# expect error:', done.stderr.replace(FOLDER.encode() + b'/', b''))
        lines.append('# expect exit: %d' % done.returncode)
    return lines


def comments(mark, text):
    lines = text.decode('utf-8').split('\n')
    if lines[-1] == '':
        lines.pop()
    return [(mark + ' ' + line).rstrip('\n') for line in lines]


def rewrite(path):
    with open(path, encoding='utf-8') as file:
        program, common, recent = parts(file.read())
    if program.startswith('# only ' + OTHER + '\n'):
        return
    if program.startswith('# only '):
        recent = []
    # An error at the end of the file has the line number of the last comment:
    # run again until nothing moves.
    for _ in range(4):
        with open(path, 'w', encoding='utf-8', newline='\n') as file:
            file.write('\n'.join([program] + common + recent + ['']) if common + recent else program)
        lines = expectations(path)
        before = common, recent
        if PYTHON == '3.9' or program.startswith('# only '):
            common = lines
        else:
            recent = [] if lines == common else [line.replace('# ', '# 3.13 ', 1) for line in lines] or ['# 3.13 expect exit: 0']
        if before == (common, recent):
            return
    print(path, 'prints something else every time')


names = sys.argv[1:] or sorted(glob.glob(os.path.join(FOLDER, '*.py')))
for name in names:
    rewrite(os.path.abspath(name))
print(len(names), 'programs')
