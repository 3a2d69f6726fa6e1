"""The words that cannot be names."""

kwlist = ['False', 'None', 'True', '__peg_parser__', 'and', 'as', 'assert',
          'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif',
          'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import',
          'in', 'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise',
          'return', 'try', 'while', 'with', 'yield']

iskeyword = frozenset(kwlist).__contains__
