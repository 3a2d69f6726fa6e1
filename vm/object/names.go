package object

import "gilplay/vm/heap"

// kindNames are the names of the built-in classes, by kind (tp_name in CPython
// 3.9, as %s of type(x).__name__ shows them).
var kindNames = [KindCount]string{
	KindNone: "NoneType", KindNotImplemented: "NotImplementedType", KindEllipsis: "ellipsis",
	KindBool: "bool", KindInt: "int", KindFloat: "float", KindComplex: "complex",
	KindStr: "str", KindBytes: "bytes", KindByteArray: "bytearray",
	KindTuple: "tuple", KindList: "list", KindDict: "dict",
	KindDictView: "dict_keys", KindDictIter: "dict_keyiterator",
	KindSet: "set", KindFrozenSet: "frozenset", KindSetIter: "set_iterator",
	KindRange: "range", KindRangeIter: "range_iterator", KindLongRangeIter: "longrange_iterator",
	KindSlice: "slice", KindListIter: "list_iterator", KindListRevIter: "list_reverseiterator",
	KindTupleIter: "tuple_iterator", KindStrIter: "str_iterator", KindBytesIter: "bytes_iterator",
	KindSeqIter: "iterator", KindRevIter: "reversed", KindCallIter: "callable_iterator",
	KindEnumerate: "enumerate", KindZip: "zip", KindMap: "map", KindFilter: "filter",
	KindFunction: "function", KindBuiltin: "builtin_function_or_method", KindMethod: "method",
	KindCell: "cell", KindCode: "code", KindModule: "module", KindClass: "type", KindInstance: "object",
	KindProperty: "property", KindStaticMethod: "staticmethod", KindClassMethod: "classmethod", KindSuper: "super",
	KindMember: "member_descriptor", KindGetSet: "getset_descriptor", KindMethodDesc: "method_descriptor",
	KindMappingProxy: "mappingproxy", KindGenerator: "generator", KindCoroutine: "coroutine",
	KindAsyncGen: "async_generator", KindFrame: "frame", KindTraceback: "traceback",
	KindException: "BaseException", KindLock: "lock", KindRLock: "RLock", KindLocal: "_thread._local",
	KindWeakRef: "weakref", KindThread: "thread", KindNamespace: "types.SimpleNamespace", KindNative: "object",
}

// KindName is the name of the built-in class of a kind.
func KindName(kind uint8) string { return kindNames[kind] }

// Kinds whose class depends on a raw word: the view or iterator of a dict.
var (
	viewNames = [...]string{"dict_keys", "dict_values", "dict_items"}
	iterNames = [...]string{"dict_keyiterator", "dict_valueiterator", "dict_itemiterator",
		"dict_reversekeyiterator", "dict_reversevalueiterator", "dict_reverseitemiterator"}
)

// TypeName is the name of the object's class, as messages of errors show it.
func (s *Space) TypeName(r heap.Ref) string {
	if t := s.Type(r); t != 0 {
		if s.Raw(t, ClassBits)&ClassOld != 0 {
			return "instance"
		}
		return s.StrValue(s.Ref(t, ClassName))
	}
	switch k := s.Kind(r); k {
	case KindDictView:
		return viewNames[s.Raw(r, 0)]
	case KindDictIter:
		if s.Classic {
			return "dictionary-" + iterNames[s.Raw(r, 0)][len("dict_"):]
		}
		return iterNames[s.Raw(r, 0)]
	case KindBytesIter:
		if q := s.Ref(r, SeqIterSeq); q != 0 && s.Kind(q) == KindByteArray {
			return "bytearray_iterator"
		}
		return kindNames[k]
	default:
		if s.Classic {
			return KindNameClassic(k)
		}
		return kindNames[k]
	}
}
