package object

import "gilplay/vm/heap"

// Space is the heap seen as Python objects.
type Space struct {
	*heap.Heap
	// Describe is the repr of an object of a kind that vm/interp lays out, or ""
	// for the general form; vm/interp sets it. It must not change the heap.
	Describe func(r heap.Ref) string

	// MaxDigits gives how many decimal digits an int may have that becomes text or
	// comes from it, 0 for any number; vm/interp sets it.
	MaxDigits func() int

	// Spend takes the time, in ns, of work whose length its operands decide and the
	// cost of an instruction does not include; vm/interp sets it.
	Spend func(ns int64)

	// Recent: see dialect.Dialect.
	Recent bool

	// Classic: of 2.x; Long and Unicode are its classes, else 0: see SetClassic.
	Classic       bool
	Long, Unicode heap.Ref
}

// Kinds of blocks. The comment gives the reference slots (by the constants
// below), then after "raw" the words that follow them.
//
// One rule for subclasses: an instance whose header has a class (Type != 0) has
// ClassExtra(type) more references after its kind's own ones: the instance
// dict first (0 while it has none), then one per name in __slots__. Raw words
// follow the last live reference. So an exact int has its value in word 0 and
// one of class I(int) in word 1: word Live(r) in both cases.
const (
	KindNone           uint8 = 1 + iota // no payload
	KindNotImplemented                  // no payload
	KindEllipsis                        // no payload
	KindBool                            // raw 0 or 1; FlagWord set, as for an int
	KindInt                             // raw value (FlagWord), or sign and limbs: see int.go
	KindFloat                           // raw IEEE 754 bits
	KindComplex                         // raw bits of the real part, of the imaginary part
	KindStr                             // raw byte length | code points<<32, ^hash or 0, UTF-8 bytes
	KindBytes                           // raw byte length, ^hash or 0, bytes
	KindByteArray                       // ByteArrayItems; raw length in bytes
	KindTuple                           // the items
	KindList                            // ListItems (0 while empty): a KindItems block whose live words are the items
	KindDict                            // DictTable (0 while empty): a KindDictTable; raw DictUsed, DictEntries, DictLog
	KindDictView                        // DictViewDict; raw which: ViewKeys, ViewValues, ViewItems
	KindDictIter                        // DictIterDict; raw which, position, length seen at the start, entries left
	KindSet                             // SetTable (0 while never grown): a KindSetTable; raw SetUsed, SetFill, SetLog, SetHash, SetFinger
	KindFrozenSet                       // as KindSet
	KindSetIter                         // SetIterSet; raw position, length seen at the start, entries left
	KindRange                           // RangeStart, RangeStop, RangeStep, RangeLen
	KindRangeIter                       // raw next value, step, values left
	KindLongRangeIter                   // next value, step, values left, as ints
	KindSlice                           // SliceStart, SliceStop, SliceStep
	KindListIter                        // SeqIterSeq (0 when exhausted); raw next index
	KindListRevIter                     // as KindListIter; counts down
	KindTupleIter                       // as KindListIter
	KindStrIter                         // as KindListIter; raw next byte offset
	KindBytesIter                       // as KindListIter (bytes and bytearray)
	KindSeqIter                         // as KindListIter, through __getitem__
	KindRevIter                         // as KindListIter, through __getitem__, counts down
	KindCallIter                        // callable, sentinel
	KindEnumerate                       // iterator, next number
	KindZip                             // tuple of iterators
	KindMap                             // callable, tuple of iterators
	KindFilter                          // callable or None, iterator
	KindFunction                        // FuncCode … ; see below
	KindBuiltin                         // BuiltinSelf, BuiltinName, BuiltinModule; raw number of the native
	KindMethod                          // MethodFunc, MethodSelf, MethodClass
	KindCell                            // the value, or 0
	KindCode                            // laid out by vm/interp
	KindModule                          // ModuleDict
	KindClass                           // ClassName … ; see below
	KindInstance                        // an object with nothing but its class's extra slots
	KindProperty                        // getter, setter, deleter, doc (each 0 or a reference)
	KindStaticMethod                    // the function
	KindClassMethod                     // the function
	KindSuper                           // the class, the object, the object's class
	KindMember                          // descriptor of a __slots__ name: class, name; raw slot index
	KindGetSet                          // descriptor of a built-in attribute: class, name; raw number of the native
	KindMethodDesc                      // descriptor of a built-in method: class, name; raw number of the native
	KindMappingProxy                    // the dict
	KindGenerator                       // laid out by vm/interp, as are the following
	KindCoroutine
	KindAsyncGen
	KindFrame
	KindTraceback
	KindException // ExcArgs …: see below; its class is never 0
	KindLock
	KindRLock
	KindLocal
	KindWeakRef
	KindThread
	KindNamespace // SimpleNamespace and other native records: the dict
	KindNative    // natives of vm/builtins with a class of their own: references as they like, then raw
	KindCount     // number of kinds with a class
)

// Kinds of storage that belongs to another object.
const (
	KindItems     = heap.AuxKind + iota // items of a list: live = length
	KindDictTable                       // key, value, key, value …; raw hashes, then index
	KindSetTable                        // keys; raw hashes
	KindBuffer                          // raw bytes of a bytearray
	KindSmallInts                       // the singletons and the small ints
	KindRecord                          // vm/interp's own
)

// Flags of the packages above the heap.
const (
	// FlagWord marks an int or bool whose value is the one raw word, an int64.
	FlagWord = heap.FlagUser0
	// FlagInterned marks a str that Intern returned.
	FlagInterned = heap.FlagUser1
)

// Slots, by kind.
const (
	ListItems      = 0
	DictTable      = 0
	SetTable       = 0
	ByteArrayItems = 0
	DictViewDict   = 0
	DictIterDict   = 0
	SetIterSet     = 0
	SeqIterSeq     = 0
	CellValue      = 0
	ModuleDict     = 0
)

const (
	RangeStart = iota
	RangeStop
	RangeStep
	RangeLen
	rangeSlots
)

const (
	SliceStart = iota
	SliceStop
	SliceStep
	sliceSlots
)

const (
	FuncCode = iota
	FuncGlobals
	FuncName
	FuncQualname
	FuncDefaults    // tuple or 0
	FuncKwDefaults  // dict or 0
	FuncClosure     // tuple of cells or 0
	FuncDoc         // any object
	FuncModule      // any object or 0
	FuncAnnotations // dict or 0
	FuncDict        // dict or 0
	FuncSlots
)

const (
	BuiltinSelf = iota // bound object, module, or 0
	BuiltinName
	BuiltinModule // str or 0
	BuiltinSlots
)

const (
	MethodFunc  = iota
	MethodSelf  // 0: unbound (2.x)
	MethodClass // the class that was asked (2.x), or 0
	MethodSlots
)

// Slots of a class. Raw words: ClassBits, ClassKind, ClassExtraWord, then two
// for vm/interp.
const (
	ClassName     = iota
	ClassQualname // str
	ClassModule   // str or 0; what __module__ shows when the dict has none
	ClassBases    // tuple
	ClassMRO      // tuple, the class itself included (a cycle, as in CPython)
	ClassDict     // dict
	ClassBase     // the base that decides the layout, or 0
	ClassSubs     // list of direct subclasses' weak records, or 0
	ClassSlotNames
	ClassSlots
)

const (
	ClassBits      = iota // Over… and Class… bits
	ClassKind             // kind of the instances
	ClassExtraWord        // extra references of the instances: 1 + names in __slots__
	ClassUser0
	ClassUser1
	ClassRaws
)

// Bits of a class's first raw word: which special methods its instances get
// from Python code. vm/interp keeps them right when classes are made or
// changed; a built-in class has none of them.
const (
	OverEq       = 1 << iota // __eq__ or __ne__
	OverHash                 // __hash__
	OverRepr                 // __repr__
	OverStr                  // __str__
	OverOrder                // __lt__ __le__ __gt__ __ge__
	OverBool                 // __bool__ (__nonzero__)
	OverLen                  // __len__
	OverGetitem              // __getitem__
	OverSetitem              // __setitem__
	OverDelitem              // __delitem__
	OverContains             // __contains__
	OverIter                 // __iter__
	OverNext                 // __next__
	OverArith                // any arithmetic or bit method, reflected and in-place ones included
	OverIndex                // __index__ __int__ __float__ __complex__
	OverFormat               // __format__
	OverCall                 // __call__
	OverGetattr              // __getattribute__ or __getattr__
	OverSetattr              // __setattr__ or __delattr__
	OverDel                  // __del__
	OverMissing              // __missing__
	OverNew                  // __new__ or __init__
	OverDescr                // __get__ __set__ __delete__
	Unhashable               // __hash__ is None
	ClassBuiltin             // made by vm/builtins, attributes cannot be set
	ClassNoBase              // cannot be subclassed (bool, NoneType, function …)
	ClassIsExc               // a subclass of BaseException
	ClassOld                 // a classic class of 2.x
)

// Slots of an exception. What single exceptions have beside (StopIteration's
// value, SystemExit's code, OSError's errno …) are attributes in its dict.
const (
	ExcArgs      = iota // tuple
	ExcTraceback        // KindTraceback or 0
	ExcContext          // exception or 0
	ExcCause            // exception or 0
	ExcName             // str or 0: the name that was not found (3.10 on)
	ExcObj              // the object in which it was looked for, or 0
	ExcSlots            // then the extra slots; raw ExcSuppress
)

// ExcSuppress is the raw word of an exception that holds __suppress_context__.
const ExcSuppress = 0

// Raw words of a dict, a set, a dict view, iterators.
const (
	DictUsed    = iota // items
	DictEntries        // entries used up, deleted ones included; 2.x: all places, and above 32 bits how many items were ever added
	DictLog            // log2 of the index size; 0 while there is no table
	DictFill           // 2.x: places that are not empty
	dictRaws
)

const (
	SetUsed = iota
	SetFill
	SetLog    // log2 of the table size
	SetHash   // ^hash of a frozenset, or 0
	SetFinger // where SetPop goes on looking
	setRaws
)

const (
	ViewKeys = iota
	ViewValues
	ViewItems
)

// Root slots. Slot k holds the class of kind k.
const (
	rootClasses  = 0
	rootInterned = 128 + iota // the table of interned strings
	rootEmptyTuple
	rootEmptyStr
	rootEmptyBytes
	rootEmptyFrozenSet
	rootSingletons // the objects at fixed places, so that none is ever freed
	rootLatin1     // tuple of the 256 strings of one character below U+0100
	// RootUser is the first root slot that belongs to vm/interp and vm/builtins.
	RootUser = 160
)

// The singletons lie at fixed places, because New makes them first: comparing
// with them costs nothing.
const (
	None           = heap.FirstBlock
	NotImplemented = None + 2
	Ellipsis       = NotImplemented + 2
	False          = Ellipsis + 2
	True           = False + 3
	smallInts      = True + 3
	intWords       = 3 // size of an exact int with one raw word
)

// MinSmall and MaxSmall bound the ints that exist once, as in CPython (NSMALLNEGINTS
// and NSMALLPOSINTS in pycore_interp.h, 3.9).
const (
	MinSmall = -5
	MaxSmall = 256
)

// TagInt is what word0>>32&0xFFFF of an int (or of a subclass instance) with
// FlagWord is; the word after the header is 0 for an exact one.
const TagInt = uint64(KindInt) | FlagWord<<8

// New makes the singletons, the small ints and the shared empty values. The
// heap must be new. It returns nil when the heap's limit is too small.
func New(h *heap.Heap) *Space {
	s := &Space{Heap: h}
	for _, kind := range []uint8{KindNone, KindNotImplemented, KindEllipsis} {
		s.Alloc(kind, 0, 0, 0)
	}
	for v := range 2 {
		s.SetFlags(s.Alloc(KindBool, 0, 0, 1), FlagWord)
		s.SetWord(False+heap.Ref(v*intWords), 0, uint64(v))
	}
	for v := MinSmall; v <= MaxSmall; v++ {
		r := s.Alloc(KindInt, 0, 0, 1)
		s.SetFlags(r, FlagWord)
		s.SetWord(r, 0, uint64(v))
	}
	end := smallInts + (MaxSmall-MinSmall+1)*intWords
	if !s.keepAlive(None, end) || !s.makeShared() {
		return nil
	}
	return s
}

// keepAlive gives the references to the blocks between two places to the roots.
func (s *Space) keepAlive(from, to heap.Ref) bool {
	items := s.Alloc(KindSmallInts, 0, MaxSmall-MinSmall+1+5, 0)
	if items == 0 {
		return false
	}
	for i, r := 0, from; r < to; i++ {
		s.SetRef(items, i, r)
		r += heap.Ref(s.Words(r)) + 2
	}
	s.SetRoot(rootSingletons, items)
	return true
}

// raw is the index of the first raw word.
func (s *Space) raw(r heap.Ref) int { return s.Live(r) }

// Raw returns raw word i of any object.
func (s *Space) Raw(r heap.Ref, i int) uint64 { return s.Word(r, s.Live(r)+i) }

// SetRaw stores raw word i of any object.
//
//go:noinline
func (s *Space) SetRaw(r heap.Ref, i int, v uint64) { s.SetWord(r, s.Live(r)+i, v) }

// ClassOf is the class of any object, borrowed.
func (s *Space) ClassOf(r heap.Ref) heap.Ref {
	if t := s.Type(r); t != 0 {
		return t
	}
	return s.Root(rootClasses + int(s.Kind(r)))
}

// SetKindClass makes c the class of all exact objects of the kind; it takes
// over the reference.
func (s *Space) SetKindClass(kind uint8, c heap.Ref) { s.SetRoot(rootClasses+int(kind), c) }

// KindClass is the class of exact objects of the kind, borrowed; 0 if not set.
func (s *Space) KindClass(kind uint8) heap.Ref { return s.Root(rootClasses + int(kind)) }

// Extra is the number of extra references of the object: see the rule above.
func (s *Space) Extra(r heap.Ref) int {
	if t := s.Type(r); t != 0 {
		return s.ClassExtra(t)
	}
	return 0
}

// ClassExtra is the number of extra references of the instances of class c.
func (s *Space) ClassExtra(c heap.Ref) int { return int(s.Raw(c, ClassExtraWord)) }

// Bits are the Over… bits of the object's class; 0 for an exact built-in.
func (s *Space) Bits(r heap.Ref) uint64 {
	if t := s.Type(r); t != 0 {
		return s.Raw(t, ClassBits)
	}
	return 0
}

// DictSlot is the index of the slot of the instance dict of an object with a
// class of its own, or -1. Names in __slots__ follow it.
func (s *Space) DictSlot(r heap.Ref) int {
	if t := s.Type(r); t != 0 {
		if n := s.ClassExtra(t); n > 0 {
			return s.Live(r) - n
		}
	}
	return -1
}

// ID is id(r): what CPython shows as the address. Blocks do not move.
func (s *Space) ID(r heap.Ref) int64 { return 0x7f0000000000 + int64(r)*8 }

// NewObject makes an object of a kind and class with own references and raw
// words of the kind; the extra slots of the class are added.
func (s *Space) NewObject(kind uint8, class heap.Ref, own, raw int) (heap.Ref, *Err) {
	if class != 0 {
		own += s.ClassExtra(class)
	}
	r := s.Alloc(kind, class, own, raw)
	if r == 0 {
		return 0, NoMemory
	}
	return r, nil
}
