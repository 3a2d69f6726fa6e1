"""Write what the real CPython 2.7 prints into the programs of run27/.

    python2.7 vm/testdata/expect27.py [PROGRAM...]

The form is that of expect.py.
"""

import glob
import os
import subprocess
import sys

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'run27')


def strip(source):
    """The program without its expectations."""
    lines = source.split('\n')
    while lines and (not lines[-1] or lines[-1].startswith('# expect')):
        lines.pop()
    return '\n'.join(lines) + '\n'


def comments(mark, text):
    lines = text.split('\n')
    if lines[-1] == '':
        lines.pop()
    return [mark + ' ' + line if line else mark for line in lines]


def expectations(path):
    """The comment lines that say what running the file does."""
    with open(os.devnull) as nothing:
        process = subprocess.Popen([sys.executable, '-W', 'ignore', os.path.basename(path)], stdin=nothing,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=FOLDER,
                                   env=dict(os.environ, PYTHONIOENCODING='utf-8'))
        out, err = process.communicate()
    lines = comments('# expect:', out)
    if process.returncode:
        lines += comments('# expect error:', err)
        lines.append('# expect exit: %d' % process.returncode)
    return lines


def rewrite(path):
    with open(path) as file:
        program = strip(file.read())
    lines = []
    # An error at the end of the file has the line number of the last comment:
    # run again until nothing moves.
    for _ in range(4):
        previous = lines
        with open(path, 'w') as file:
            file.write('\n'.join([program] + lines + ['']) if lines else program)
        lines = expectations(path)
        if lines == previous:
            return
    print path, 'prints something else every time'


if sys.version_info[:2] != (2, 7):
    sys.exit('expect27.py: run me with CPython 2.7')
names = sys.argv[1:] or sorted(glob.glob(os.path.join(FOLDER, '*.py')))
for name in names:
    rewrite(os.path.abspath(name))
print len(names), 'programs'
