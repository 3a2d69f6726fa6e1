package heap

// Ref is the word index of a block's header in the arena; 0 refers to nothing.
type Ref uint32

// Fixed words at the start of the arena: the allocator's own state.
const (
	wordBump      = 1 // first word never handed out
	wordYoung     = 2 // containers allocated minus freed since the last Collect, or 0
	wordSurvivors = 3 // containers that the last Collect left
	wordFinalHead = 4 // first node of the stack of finalizers
	wordCollects  = 6 // completed collections
	wordFree      = 8
	wordRoots     = wordFree + classCount
	firstBlock    = (wordRoots + RootCount + 1) &^ 1
)

// FirstBlock is the Ref of the first block that a new heap hands out; the ones
// after it follow without gaps (a block takes its payload and two words) while
// nothing has been freed.
const FirstBlock Ref = firstBlock

// RootCount is the number of root slots (see Root).
const RootCount = 512

// Flags of a block, in its header.
const (
	FlagFinal     = 1 << iota // has a finalizer that has not run: see NextFinal
	FlagWeak                  // weak references to it exist: see NextFinal
	FlagContainer             // can hold references (set by Alloc)
	FlagReverse               // children die from last to first, as in CPython's lists and tuples
	FlagUser0                 // free for the packages above
	FlagUser1
	FlagUser2
	FlagUser3
)

// KindFree is the kind of a free block. Kinds from AuxKind on are storage that
// belongs to another object (items of a list, entries of a dict): they do not
// count as objects in Collect's answer.
const (
	KindFree = 0
	AuxKind  = 0xE0
	// KindQueue is a node of the queue of finalizers.
	KindQueue = 0xFF
)

const (
	kindShift  = 32
	flagShift  = 40
	classShift = 48
	ownerShift = 56
	liveShift  = 32
	headWords  = 2
)

// Numbers of owners; the last one means that thread and all later ones.
const (
	MaxOwner = NoOwner - 1
	NoOwner  = 0xFF
)

// Heap is the arena with its write tracking. Go data outside the arena (dirty
// marks, undo log, hash) can all be recomputed from it or dropped.
type Heap struct {
	mem   []uint64
	dirty []uint8  // one byte per page: written since the last Snapshot or Restore
	watch []uint32 // per page: watched, or quiet (see setMode)
	mode  uint8    // modeUndo | modeHash, or modeTrail: what record must do
	max   uint32   // limit in words

	log   undoLog
	trail trail
	parts partition
	hash  uint64
	owner uint64     // in its place in a header, of what is allocated now
	open  uint32     // word whose present value is not yet in hash; 0 = none
	base  [][]uint64 // pages of the last Snapshot or Restore
	marks []int32    // scratch of Collect, no state
}

// initialWords is what New reserves: 256 KB.
const initialWords = 1 << 15

// New makes an empty heap that may grow to maxWords words of eight bytes. A
// limit below the first reservation is raised to it.
func New(maxWords int) *Heap {
	maxWords = min(max(maxWords, initialWords), 1<<29)
	h := &Heap{max: uint32(maxWords), mem: make([]uint64, initialWords)}
	h.dirty = make([]uint8, initialWords>>pageShift)
	h.watch = make([]uint32, initialWords>>pageShift)
	h.setMode(0)
	h.put(wordBump, firstBlock)
	return h
}

// Mem is the arena, for the interpreter's loop. It must be read again after
// any call that can allocate, and Dirty called before any store into it.
func (h *Heap) Mem() []uint64 { return h.mem }

// Kind tells what the block is; the kinds are named by vm/object.
func (h *Heap) Kind(r Ref) uint8 { return uint8(h.mem[r] >> kindShift) }

// SetKind changes what the block is.
func (h *Heap) SetKind(r Ref, kind uint8) {
	h.put(uint32(r), h.mem[r]&^(0xFF<<kindShift)|uint64(kind)<<kindShift)
}

// Flags returns the block's flags.
func (h *Heap) Flags(r Ref) uint8 { return uint8(h.mem[r] >> flagShift) }

// SetFlags switches the given flags on.
func (h *Heap) SetFlags(r Ref, flags uint8) { h.put(uint32(r), h.mem[r]|uint64(flags)<<flagShift) }

// ClearFlags switches the given flags off.
func (h *Heap) ClearFlags(r Ref, flags uint8) {
	h.put(uint32(r), h.mem[r]&^(uint64(flags)<<flagShift))
}

// Type is the class of the object, borrowed; 0 is the built-in class of its kind.
func (h *Heap) Type(r Ref) Ref { return Ref(h.mem[r+1]) }

// SetType gives the object another class and counts the references to both.
func (h *Heap) SetType(r, typ Ref) {
	old := h.Type(r)
	h.XIncref(typ)
	h.put(uint32(r)+1, h.mem[r+1]&^0xFFFFFFFF|uint64(typ))
	h.XDecref(old)
}

// Live is the number of leading payload words that hold references.
func (h *Heap) Live(r Ref) int { return int(h.mem[r+1] >> liveShift) }

// SetLive changes that number. The words that become live must already hold
// owned references or 0, those that cease to must own nothing any more.
func (h *Heap) SetLive(r Ref, n int) {
	h.put(uint32(r)+1, h.mem[r+1]&0xFFFFFFFF|uint64(n)<<liveShift)
}

// Words is the size of the payload in words; it can exceed what was asked for.
func (h *Heap) Words(r Ref) int { return int(classWords[uint8(h.mem[r]>>classShift)]) - headWords }

// Refcount is the block's count of references, to be shown. What goes another way
// because of it asks RefcountAbove.
func (h *Heap) Refcount(r Ref) int { return int(int32(h.mem[r])) }

// RefcountAbove reports whether the count is above n, for code that goes another
// way then: a search by parts has to know (see Asked).
func (h *Heap) RefcountAbove(r Ref, n int) bool {
	if h.parts.base != nil {
		h.parts.asked = append(h.parts.asked, Question{r, n, h.Refcount(r)})
	}
	return h.Refcount(r) > n
}

// SetOwner says which thread makes what is allocated from now on: a number that
// the blocks keep and that nothing else depends on, at most MaxOwner.
func (h *Heap) SetOwner(thread int) { h.owner = uint64(min(thread, MaxOwner)) << ownerShift }

// Owner is that number, or NoOwner.
func (h *Heap) Owner(r Ref) int { return int(h.mem[r] >> ownerShift) }

// Disown makes a block nobody's.
func (h *Heap) Disown(r Ref) { h.put(uint32(r), h.mem[r]|NoOwner<<ownerShift) }

// Root returns root slot i, borrowed; the slots belong to the packages above.
func (h *Heap) Root(i int) Ref { return Ref(h.mem[wordRoots+i]) }

// SetRoot stores v in root slot i, takes over the caller's reference, and
// gives up the one to the old value.
func (h *Heap) SetRoot(i int, v Ref) {
	old := h.Root(i)
	h.put(uint32(wordRoots+i), uint64(v))
	h.XDecref(old)
}

// Used is the number of words up to the bump pointer: what Max limits.
func (h *Heap) Used() int { return int(h.mem[wordBump]) }

// Stats tells the words in use up to the bump pointer, the words of allocated
// blocks, and the number of allocated blocks. It walks all blocks: counters
// would cost every allocation.
func (h *Heap) Stats() (used, live, objects int) {
	used = h.Used()
	h.each(used, func(r Ref) {
		live += h.Words(r) + headWords
		objects++
	})
	return used, live, objects
}

// Each visits all allocated blocks, in the order of their places.
func (h *Heap) Each(visit func(Ref)) { h.each(h.Used(), visit) }

// Max is the limit in words that New was given.
func (h *Heap) Max() int { return int(h.max) }
