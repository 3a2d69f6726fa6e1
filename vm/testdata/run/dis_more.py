import dis
dis.dis('x = 1\ny = x + 2')
class C:
    def m(self): return self.v
dis.dis(C.m)
dis.dis(lambda x: x[0])
def outer():
    def inner(): return 1
    return inner
dis.dis(outer.__code__.co_consts[1])
def w():
    try:
        x = 1
    except ValueError as e:
        pass
    with a as b: pass
dis.dis(w)
c = compile('a + b', '<t>', 'eval')
print(c.co_code.hex(), c.co_names, c.co_consts, c.co_stacksize)

# expect:   1           0 LOAD_CONST               0 (1)
# expect:               2 STORE_NAME               0 (x)
# expect: 
# expect:   2           4 LOAD_NAME                0 (x)
# expect:               6 LOAD_CONST               1 (2)
# expect:               8 BINARY_ADD
# expect:              10 STORE_NAME               1 (y)
# expect:              12 LOAD_CONST               2 (None)
# expect:              14 RETURN_VALUE
# expect:   4           0 LOAD_FAST                0 (self)
# expect:               2 LOAD_ATTR                0 (v)
# expect:               4 RETURN_VALUE
# expect:   6           0 LOAD_FAST                0 (x)
# expect:               2 LOAD_CONST               1 (0)
# expect:               4 BINARY_SUBSCR
# expect:               6 RETURN_VALUE
# expect:   8           0 LOAD_CONST               1 (1)
# expect:               2 RETURN_VALUE
# expect:  12           0 SETUP_FINALLY            8 (to 10)
# expect: 
# expect:  13           2 LOAD_CONST               1 (1)
# expect:               4 STORE_FAST               0 (x)
# expect:               6 POP_BLOCK
# expect:               8 JUMP_FORWARD            36 (to 46)
# expect: 
# expect:  14     >>   10 DUP_TOP
# expect:              12 LOAD_GLOBAL              0 (ValueError)
# expect:              14 JUMP_IF_NOT_EXC_MATCH    44
# expect:              16 POP_TOP
# expect:              18 STORE_FAST               1 (e)
# expect:              20 POP_TOP
# expect:              22 SETUP_FINALLY           12 (to 36)
# expect: 
# expect:  15          24 POP_BLOCK
# expect:              26 POP_EXCEPT
# expect:              28 LOAD_CONST               0 (None)
# expect:              30 STORE_FAST               1 (e)
# expect:              32 DELETE_FAST              1 (e)
# expect:              34 JUMP_FORWARD            10 (to 46)
# expect:         >>   36 LOAD_CONST               0 (None)
# expect:              38 STORE_FAST               1 (e)
# expect:              40 DELETE_FAST              1 (e)
# expect:              42 RERAISE
# expect:         >>   44 RERAISE
# expect: 
# expect:  16     >>   46 LOAD_GLOBAL              1 (a)
# expect:              48 SETUP_WITH              16 (to 66)
# expect:              50 STORE_FAST               2 (b)
# expect:              52 POP_BLOCK
# expect:              54 LOAD_CONST               0 (None)
# expect:              56 DUP_TOP
# expect:              58 DUP_TOP
# expect:              60 CALL_FUNCTION            3
# expect:              62 POP_TOP
# expect:              64 JUMP_FORWARD            16 (to 82)
# expect:         >>   66 WITH_EXCEPT_START
# expect:              68 POP_JUMP_IF_TRUE        72
# expect:              70 RERAISE
# expect:         >>   72 POP_TOP
# expect:              74 POP_TOP
# expect:              76 POP_TOP
# expect:              78 POP_EXCEPT
# expect:              80 POP_TOP
# expect:         >>   82 LOAD_CONST               0 (None)
# expect:              84 RETURN_VALUE
# expect: 6500650117005300 ('a', 'b') () 2
