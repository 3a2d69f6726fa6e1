"""Names of the built-in types."""

import sys

NoneType = type(None)
TypeType = type
ObjectType = object
IntType = int
LongType = long
FloatType = float
BooleanType = bool
ComplexType = complex
StringType = str
UnicodeType = unicode
StringTypes = (StringType, UnicodeType)
TupleType = tuple
ListType = list
DictType = DictionaryType = dict
SliceType = slice
XRangeType = xrange
EllipsisType = type(Ellipsis)
NotImplementedType = type(NotImplemented)
BuiltinFunctionType = BuiltinMethodType = type(len)
ModuleType = type(sys)


def _function():
    pass


def _generator():
    yield 1


class _Classic:
    def method(self):
        pass


FunctionType = LambdaType = type(_function)
CodeType = type(_function.func_code)
GeneratorType = type(_generator())
ClassType = type(_Classic)
InstanceType = type(_Classic())
UnboundMethodType = MethodType = type(_Classic.method)
try:
    raise TypeError
except TypeError:
    _traceback = sys.exc_info()[2]
    TracebackType = type(_traceback)
    FrameType = type(_traceback.tb_frame)
    del _traceback
del _function, _generator, _Classic
