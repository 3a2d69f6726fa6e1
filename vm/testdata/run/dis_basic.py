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
print([i.opname for i in dis.get_instructions(f)], [(i.offset, i.arg, i.argrepr) for i in dis.get_instructions(f)][:3])

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
# expect: ['LOAD_FAST', 'LOAD_FAST', 'BINARY_ADD', 'STORE_FAST', 'LOAD_FAST', 'LOAD_CONST', 'BINARY_MULTIPLY', 'RETURN_VALUE'] [(0, 0, 'a'), (2, 1, 'b'), (4, None, '')]
