"""Write what the real CPython 3.9 prints into the programs of run/.

    python3.9 vm/testdata/expect.py [PROGRAM…]

At the end of each program: "# expect: " and a line of standard output,
"# expect error: " and a line of standard error (only when the program fails),
"# expect exit: " and the exit code (only when it is not 0).
"""

import glob
import os
import subprocess
import sys

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'run')


def strip(source):
    """The program without its expectations."""
    lines = source.split('\n')
    while lines and (not lines[-1] or lines[-1].startswith('# expect')):
        lines.pop()
    return '\n'.join(lines) + '\n'


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
        program = strip(file.read())
    lines = []
    # An error at the end of the file has the line number of the last comment:
    # run again until nothing moves.
    for _ in range(4):
        previous = lines
        with open(path, 'w', encoding='utf-8', newline='\n') as file:
            file.write('\n'.join([program] + lines + ['']) if lines else program)
        lines = expectations(path)
        if lines == previous:
            return
    print(path, 'prints something else every time')


if sys.version_info[:2] != (3, 9):
    sys.exit('expect.py: run me with CPython 3.9')
names = sys.argv[1:] or sorted(glob.glob(os.path.join(FOLDER, '*.py')))
for name in names:
    rewrite(os.path.abspath(name))
print(len(names), 'programs')
