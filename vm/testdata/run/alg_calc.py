class Parser:
    def __init__(self, s): self.t, self.i = self.lex(s), 0
    @staticmethod
    def lex(s):
        out, i = [], 0
        while i < len(s):
            c = s[i]
            if c.isspace(): i += 1
            elif c.isdigit() or c == '.':
                j = i
                while j < len(s) and (s[j].isdigit() or s[j] == '.'): j += 1
                out.append(float(s[i:j])); i = j
            elif c in '+-*/()^': out.append(c); i += 1
            else: raise SyntaxError('bad char %r at %d' % (c, i))
        return out + [None]
    def peek(self): return self.t[self.i]
    def take(self):
        self.i += 1
        return self.t[self.i - 1]
    def expr(self):
        v = self.term()
        while self.peek() in ('+', '-'): v = v + self.term() if self.take() == '+' else v - self.term()
        return v
    def term(self):
        v = self.power()
        while self.peek() in ('*', '/'): v = v * self.power() if self.take() == '*' else v / self.power()
        return v
    def power(self):
        v = self.atom()
        if self.peek() == '^':
            self.take()
            v **= self.power()
        return v
    def atom(self):
        t = self.take()
        if t == '(':
            v = self.expr()
            if self.take() != ')': raise SyntaxError('expected )')
            return v
        if t == '-': return -self.atom()
        if not isinstance(t, float): raise SyntaxError('unexpected %r' % (t,))
        return t
for s in ('1 + 2 * 3', '(1 + 2) * 3', '2 ^ 3 ^ 2', '-4 / (2 - 2)', '1 +', '2 $ 3', '(1', '10 / 4 - 1'):
    try: print(s, '=', Parser(s).expr())
    except Exception as e: print(s, '!', type(e).__name__, e)

# expect: 1 + 2 * 3 = 7.0
# expect: (1 + 2) * 3 = 9.0
# expect: 2 ^ 3 ^ 2 = 512.0
# expect: -4 / (2 - 2) ! ZeroDivisionError float division by zero
# expect: 1 + ! SyntaxError unexpected None
# expect: 2 $ 3 ! SyntaxError bad char '$' at 2
# expect: (1 ! SyntaxError expected )
# expect: 10 / 4 - 1 = 1.5
