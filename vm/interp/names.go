package interp

// The names that the interpreter itself looks up; nameText has their text and
// Interp.name their interned strings.
const (
	nNew = iota
	nInit
	nCall
	nDel
	nRepr
	nStr
	nBytes
	nHash
	nBool
	nLen
	nIter
	nNext
	nReversed
	nContains
	nGetitem
	nSetitem
	nDelitem
	nMissing
	nGetattr
	nGetattribute
	nSetattr
	nDelattr
	nGet
	nSet
	nDelete
	nSetName
	nEq
	nNe
	nLt
	nLe
	nGt
	nGe
	nAdd
	nRadd
	nIadd
	nSub
	nRsub
	nIsub
	nMul
	nRmul
	nImul
	nMatmul
	nRmatmul
	nImatmul
	nTruediv
	nRtruediv
	nItruediv
	nFloordiv
	nRfloordiv
	nIfloordiv
	nMod
	nRmod
	nImod
	nDivmod
	nRdivmod
	nPow
	nRpow
	nIpow
	nLshift
	nRlshift
	nIlshift
	nRshift
	nRrshift
	nIrshift
	nAnd
	nRand
	nIand
	nOr
	nRor
	nIor
	nXor
	nRxor
	nIxor
	nNeg
	nPos
	nDiv
	nRdiv
	nIdiv
	nCmp
	nInvert
	nAbs
	nIndex
	nInt
	nFloat
	nComplex
	nRound
	nFormat
	nEnter
	nExit
	nInitSubclass
	nClassGetitem
	nInstancecheck
	nSubclasscheck
	nMroEntries
	nPrepare
	nClass
	nClasscell
	nDict
	nWeakref
	nSlots
	nDoc
	nModule
	nQualname
	nName
	nAnnotations
	nBuiltins
	nFile
	nAll
	nPath
	nAwait
	nAiter
	nAnext
	nAenter
	nAexit
	nSend
	nThrow
	nClose
	nBuildClass
	nImport
	nBases
	nMro
	nSubclasses
	nMetaclass
	nMetaclassPlain
	nDebug
	nSpec
	nLoader
	nPackage
	nWrapped
	nFunc
	nSelf
	nLengthHint
	nClassCell
	nKeys
	nItems
	nValue
	nCode
	nMsg
	nNamePlain
	nPathPlain
	nAbstractmethods
	nPrintFileAndLine
	nFilename
	nLineno
	nOffset
	nText
	nameCount
)

var nameText = [nameCount]string{
	nNew:              "__new__",
	nInit:             "__init__",
	nCall:             "__call__",
	nDel:              "__del__",
	nRepr:             "__repr__",
	nStr:              "__str__",
	nBytes:            "__bytes__",
	nHash:             "__hash__",
	nBool:             "__bool__",
	nLen:              "__len__",
	nIter:             "__iter__",
	nNext:             "__next__",
	nReversed:         "__reversed__",
	nContains:         "__contains__",
	nGetitem:          "__getitem__",
	nSetitem:          "__setitem__",
	nDelitem:          "__delitem__",
	nMissing:          "__missing__",
	nGetattr:          "__getattr__",
	nGetattribute:     "__getattribute__",
	nSetattr:          "__setattr__",
	nDelattr:          "__delattr__",
	nGet:              "__get__",
	nSet:              "__set__",
	nDelete:           "__delete__",
	nSetName:          "__set_name__",
	nEq:               "__eq__",
	nNe:               "__ne__",
	nLt:               "__lt__",
	nLe:               "__le__",
	nGt:               "__gt__",
	nGe:               "__ge__",
	nAdd:              "__add__",
	nRadd:             "__radd__",
	nIadd:             "__iadd__",
	nSub:              "__sub__",
	nRsub:             "__rsub__",
	nIsub:             "__isub__",
	nMul:              "__mul__",
	nRmul:             "__rmul__",
	nImul:             "__imul__",
	nMatmul:           "__matmul__",
	nRmatmul:          "__rmatmul__",
	nImatmul:          "__imatmul__",
	nTruediv:          "__truediv__",
	nRtruediv:         "__rtruediv__",
	nItruediv:         "__itruediv__",
	nFloordiv:         "__floordiv__",
	nRfloordiv:        "__rfloordiv__",
	nIfloordiv:        "__ifloordiv__",
	nMod:              "__mod__",
	nRmod:             "__rmod__",
	nImod:             "__imod__",
	nDivmod:           "__divmod__",
	nRdivmod:          "__rdivmod__",
	nPow:              "__pow__",
	nRpow:             "__rpow__",
	nIpow:             "__ipow__",
	nLshift:           "__lshift__",
	nRlshift:          "__rlshift__",
	nIlshift:          "__ilshift__",
	nRshift:           "__rshift__",
	nRrshift:          "__rrshift__",
	nIrshift:          "__irshift__",
	nAnd:              "__and__",
	nRand:             "__rand__",
	nIand:             "__iand__",
	nOr:               "__or__",
	nRor:              "__ror__",
	nIor:              "__ior__",
	nXor:              "__xor__",
	nRxor:             "__rxor__",
	nIxor:             "__ixor__",
	nNeg:              "__neg__",
	nPos:              "__pos__",
	nDiv:              "__div__",
	nRdiv:             "__rdiv__",
	nIdiv:             "__idiv__",
	nCmp:              "__cmp__",
	nInvert:           "__invert__",
	nAbs:              "__abs__",
	nIndex:            "__index__",
	nInt:              "__int__",
	nFloat:            "__float__",
	nComplex:          "__complex__",
	nRound:            "__round__",
	nFormat:           "__format__",
	nEnter:            "__enter__",
	nExit:             "__exit__",
	nInitSubclass:     "__init_subclass__",
	nClassGetitem:     "__class_getitem__",
	nInstancecheck:    "__instancecheck__",
	nSubclasscheck:    "__subclasscheck__",
	nMroEntries:       "__mro_entries__",
	nPrepare:          "__prepare__",
	nClass:            "__class__",
	nClasscell:        "__classcell__",
	nDict:             "__dict__",
	nWeakref:          "__weakref__",
	nSlots:            "__slots__",
	nDoc:              "__doc__",
	nModule:           "__module__",
	nQualname:         "__qualname__",
	nName:             "__name__",
	nAnnotations:      "__annotations__",
	nBuiltins:         "__builtins__",
	nFile:             "__file__",
	nAll:              "__all__",
	nPath:             "__path__",
	nAwait:            "__await__",
	nAiter:            "__aiter__",
	nAnext:            "__anext__",
	nAenter:           "__aenter__",
	nAexit:            "__aexit__",
	nSend:             "send",
	nThrow:            "throw",
	nClose:            "close",
	nBuildClass:       "__build_class__",
	nImport:           "__import__",
	nBases:            "__bases__",
	nMro:              "__mro__",
	nSubclasses:       "__subclasses__",
	nMetaclass:        "__metaclass__",
	nMetaclassPlain:   "metaclass",
	nDebug:            "__debug__",
	nSpec:             "__spec__",
	nLoader:           "__loader__",
	nPackage:          "__package__",
	nWrapped:          "__wrapped__",
	nFunc:             "__func__",
	nSelf:             "__self__",
	nLengthHint:       "__length_hint__",
	nClassCell:        "__class_cell__",
	nKeys:             "keys",
	nItems:            "items",
	nValue:            "value",
	nCode:             "code",
	nMsg:              "msg",
	nNamePlain:        "name",
	nPathPlain:        "path",
	nAbstractmethods:  "__abstractmethods__",
	nPrintFileAndLine: "print_file_and_line",
	nFilename:         "filename",
	nLineno:           "lineno",
	nOffset:           "offset",
	nText:             "text",
}
