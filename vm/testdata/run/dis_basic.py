import dis
def f(a, b):
    c = a + b
    return c * 2
dis.dis(f)
def g(n):
    for i in range(n):
        if i % 2:
            print(i)
dis.dis(g)
print(dis.opname[100], dis.opmap['LOAD_FAST'], dis.HAVE_ARGUMENT)

# expect:   3           0 LOAD_FAST                0 (a)
# expect:               2 LOAD_FAST                1 (b)
# expect:               4 BINARY_ADD
# expect:               6 STORE_FAST               2 (c)
# expect: 
# expect:   4           8 LOAD_FAST                2 (c)
# expect:              10 LOAD_CONST               1 (2)
# expect:              12 BINARY_MULTIPLY
# expect:              14 RETURN_VALUE
# expect:   7           0 LOAD_GLOBAL              0 (range)
# expect:               2 LOAD_FAST                0 (n)
# expect:               4 CALL_FUNCTION            1
# expect:               6 GET_ITER
# expect:         >>    8 FOR_ITER                20 (to 30)
# expect:              10 STORE_FAST               1 (i)
# expect: 
# expect:   8          12 LOAD_FAST                1 (i)
# expect:              14 LOAD_CONST               1 (2)
# expect:              16 BINARY_MODULO
# expect:              18 POP_JUMP_IF_FALSE        8
# expect: 
# expect:   9          20 LOAD_GLOBAL              1 (print)
# expect:              22 LOAD_FAST                1 (i)
# expect:              24 CALL_FUNCTION            1
# expect:              26 POP_TOP
# expect:              28 JUMP_ABSOLUTE            8
# expect:         >>   30 LOAD_CONST               0 (None)
# expect:              32 RETURN_VALUE
# expect: LOAD_CONST 124 90
# 3.13 expect:   2           RESUME                   0
# 3.13 expect: 
# 3.13 expect:   3           LOAD_FAST_LOAD_FAST      1 (a, b)
# 3.13 expect:               BINARY_OP                0 (+)
# 3.13 expect:               STORE_FAST               2 (c)
# 3.13 expect: 
# 3.13 expect:   4           LOAD_FAST                2 (c)
# 3.13 expect:               LOAD_CONST               1 (2)
# 3.13 expect:               BINARY_OP                5 (*)
# 3.13 expect:               RETURN_VALUE
# 3.13 expect:   6           RESUME                   0
# 3.13 expect: 
# 3.13 expect:   7           LOAD_GLOBAL              1 (range + NULL)
# 3.13 expect:               LOAD_FAST                0 (n)
# 3.13 expect:               CALL                     1
# 3.13 expect:               GET_ITER
# 3.13 expect:       L1:     FOR_ITER                26 (to L3)
# 3.13 expect:               STORE_FAST               1 (i)
# 3.13 expect: 
# 3.13 expect:   8           LOAD_FAST                1 (i)
# 3.13 expect:               LOAD_CONST               1 (2)
# 3.13 expect:               BINARY_OP                6 (%)
# 3.13 expect:               TO_BOOL
# 3.13 expect:               POP_JUMP_IF_TRUE         2 (to L2)
# 3.13 expect:               JUMP_BACKWARD           15 (to L1)
# 3.13 expect: 
# 3.13 expect:   9   L2:     LOAD_GLOBAL              3 (print + NULL)
# 3.13 expect:               LOAD_FAST                1 (i)
# 3.13 expect:               CALL                     1
# 3.13 expect:               POP_TOP
# 3.13 expect:               JUMP_BACKWARD           28 (to L1)
# 3.13 expect: 
# 3.13 expect:   7   L3:     END_FOR
# 3.13 expect:               POP_TOP
# 3.13 expect:               RETURN_CONST             0 (None)
# 3.13 expect: POP_JUMP_IF_TRUE 85 44
