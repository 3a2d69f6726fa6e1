# only 3.9
import dis
def f(a, b):
    c = a + b
    return c * 2
print([i.opname for i in dis.get_instructions(f)], [(i.offset, i.arg, i.argrepr) for i in dis.get_instructions(f)][:3])

# expect: ['LOAD_FAST', 'LOAD_FAST', 'BINARY_ADD', 'STORE_FAST', 'LOAD_FAST', 'LOAD_CONST', 'BINARY_MULTIPLY', 'RETURN_VALUE'] [(0, 0, 'a'), (2, 1, 'b'), (4, None, '')]
