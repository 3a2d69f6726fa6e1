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
# 3.13 expect:   0           RESUME                   0
# 3.13 expect: 
# 3.13 expect:   1           LOAD_CONST               0 (1)
# 3.13 expect:               STORE_NAME               0 (x)
# 3.13 expect: 
# 3.13 expect:   2           LOAD_NAME                0 (x)
# 3.13 expect:               LOAD_CONST               1 (2)
# 3.13 expect:               BINARY_OP                0 (+)
# 3.13 expect:               STORE_NAME               1 (y)
# 3.13 expect:               RETURN_CONST             2 (None)
# 3.13 expect:   4           RESUME                   0
# 3.13 expect:               LOAD_FAST                0 (self)
# 3.13 expect:               LOAD_ATTR                0 (v)
# 3.13 expect:               RETURN_VALUE
# 3.13 expect:   6           RESUME                   0
# 3.13 expect:               LOAD_FAST                0 (x)
# 3.13 expect:               LOAD_CONST               1 (0)
# 3.13 expect:               BINARY_SUBSCR
# 3.13 expect:               RETURN_VALUE
# 3.13 expect:   8           RESUME                   0
# 3.13 expect:               RETURN_CONST             1 (1)
# 3.13 expect:   11            RESUME                   0
# 3.13 expect: 
# 3.13 expect:   12            NOP
# 3.13 expect: 
# 3.13 expect:   13    L1:     LOAD_CONST               1 (1)
# 3.13 expect:                 STORE_FAST               0 (x)
# 3.13 expect: 
# 3.13 expect:   16    L2:     LOAD_GLOBAL              2 (a)
# 3.13 expect:                 BEFORE_WITH
# 3.13 expect:         L3:     STORE_FAST               2 (b)
# 3.13 expect:         L4:     LOAD_CONST               0 (None)
# 3.13 expect:                 LOAD_CONST               0 (None)
# 3.13 expect:                 LOAD_CONST               0 (None)
# 3.13 expect:                 CALL                     2
# 3.13 expect:                 POP_TOP
# 3.13 expect:                 RETURN_CONST             0 (None)
# 3.13 expect: 
# 3.13 expect:   --    L5:     PUSH_EXC_INFO
# 3.13 expect: 
# 3.13 expect:   14            LOAD_GLOBAL              0 (ValueError)
# 3.13 expect:                 CHECK_EXC_MATCH
# 3.13 expect:                 POP_JUMP_IF_FALSE       10 (to L8)
# 3.13 expect:                 STORE_FAST               1 (e)
# 3.13 expect: 
# 3.13 expect:   15    L6:     POP_EXCEPT
# 3.13 expect:                 LOAD_CONST               0 (None)
# 3.13 expect:                 STORE_FAST               1 (e)
# 3.13 expect:                 DELETE_FAST              1 (e)
# 3.13 expect:                 JUMP_BACKWARD_NO_INTERRUPT 31 (to L2)
# 3.13 expect: 
# 3.13 expect:   --    L7:     LOAD_CONST               0 (None)
# 3.13 expect:                 STORE_FAST               1 (e)
# 3.13 expect:                 DELETE_FAST              1 (e)
# 3.13 expect:                 RERAISE                  1
# 3.13 expect: 
# 3.13 expect:   14    L8:     RERAISE                  0
# 3.13 expect: 
# 3.13 expect:   --    L9:     COPY                     3
# 3.13 expect:                 POP_EXCEPT
# 3.13 expect:                 RERAISE                  1
# 3.13 expect: 
# 3.13 expect:   16   L10:     PUSH_EXC_INFO
# 3.13 expect:                 WITH_EXCEPT_START
# 3.13 expect:                 TO_BOOL
# 3.13 expect:                 POP_JUMP_IF_TRUE         1 (to L11)
# 3.13 expect:                 RERAISE                  2
# 3.13 expect:        L11:     POP_TOP
# 3.13 expect:        L12:     POP_EXCEPT
# 3.13 expect:                 POP_TOP
# 3.13 expect:                 POP_TOP
# 3.13 expect:                 RETURN_CONST             0 (None)
# 3.13 expect: 
# 3.13 expect:   --   L13:     COPY                     3
# 3.13 expect:                 POP_EXCEPT
# 3.13 expect:                 RERAISE                  1
# 3.13 expect: ExceptionTable:
# 3.13 expect:   L1 to L2 -> L5 [0]
# 3.13 expect:   L3 to L4 -> L10 [1] lasti
# 3.13 expect:   L5 to L6 -> L9 [1] lasti
# 3.13 expect:   L7 to L9 -> L9 [1] lasti
# 3.13 expect:   L10 to L12 -> L13 [3] lasti
# 3.13 expect: 95005c005c012d0000002400 ('a', 'b') () 2
