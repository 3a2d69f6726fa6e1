package interp

import (
	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
	"gilplay/vm/opcode"
)

// NoteKind says what a Note reports.
type NoteKind uint8

const (
	// LostUpdate: a store overwrote another thread's write that happened after
	// the value stored was read.
	LostUpdate NoteKind = iota
)

// Note is something worth showing that is no effect.
type Note struct {
	Kind     NoteKind
	Thread   ThreadID // the thread that stored
	Other    ThreadID // whose write was lost
	Variable string
	ReadStep int64 // step at which the stale value was read
	LostStep int64 // step of the write that is lost
	Step     int64 // step of the store
}

// Notes returns what was noted since the last call.
func (in *Interp) Notes() []Note {
	n := in.notes
	in.notes = nil
	return n
}

// Who read and wrote a watched variable is kept in one record in the heap, so
// that it travels in time with everything else: sharedVars rows of raw words.
// A variable is found by the address of its holder and its name; both may be
// reused after the holder's death, but nobody can still store a value read
// before it.
const (
	sharedHolder = iota
	sharedName
	sharedWriter // thread + 1
	sharedWritten
	sharedReads   // step of the last read, by thread modulo sharedThreads
	sharedThreads = 16
	sharedWords   = sharedReads + sharedThreads
	sharedVars    = 64
	sharedProbes  = 8
)

// observe marks the instructions of a program that update variables from their
// own old values, and every store into a variable of such a name.
func (in *Interp) observe(c *code.Code) {
	var infos []*codeInfo
	names, cells := map[string]bool{}, map[string]bool{}
	subscripts := false
	in.eachProgramCode(c, func(ci *codeInfo) {
		infos = append(infos, ci)
		if ci.origins = traceOrigins(ci.c, ci.d, in.D.Ops); ci.origins == nil {
			return
		}
		ci.origins.updates(ci.d, func(store, load int) {
			switch opcode.Op(ci.ins[store] & code.OpMask) {
			case opcode.StoreDeref:
				cells[ci.cellName(int(ci.ins[store]>>code.ArgShift))] = true
			case opcode.StoreSubscr:
				subscripts = true
			default:
				names[ci.c.Names[ci.ins[store]>>code.ArgShift]] = true
			}
			ci.ins[load] |= watched
		})
	})
	if len(names)+len(cells) == 0 && !subscripts {
		return
	}
	in.SetRoot(rootShared, in.Alloc(object.KindRecord, 0, 0, sharedVars*sharedWords))
	for _, ci := range infos {
		for i, word := range ci.ins {
			switch opcode.Op(word & code.OpMask) {
			case opcode.StoreGlobal, opcode.StoreName, opcode.StoreAttr:
				if names[ci.c.Names[word>>code.ArgShift]] {
					ci.ins[i] |= watched
				}
			case opcode.StoreDeref:
				if cells[ci.cellName(int(word>>code.ArgShift))] {
					ci.ins[i] |= watched
				}
			case opcode.StoreSubscr:
				if subscripts {
					ci.ins[i] |= watched
				}
			}
		}
	}
}

// eachProgramCode decodes c and the code objects nested in it.
func (in *Interp) eachProgramCode(c *code.Code, f func(*codeInfo)) {
	ci := in.decoded[c]
	if ci == nil {
		ci = newCodeInfo(c, in.D.Ops)
		ci.classic = in.D.Classic
		in.decoded[c] = ci
	}
	f(ci)
	for _, k := range c.Consts {
		if nested, ok := k.(*code.Code); ok {
			in.eachProgramCode(nested, f)
		}
	}
}

// place of a frame's instruction: what variableAt needs to find its variable.
type site struct {
	ci    *codeInfo
	frame heap.Ref
	sp    uint32 // arena index of the first free stack word
}

// variableAt is the variable of a watched instruction that is about to be
// executed: holder and name as words, ok = false if it cannot be told.
func (in *Interp) variableAt(s site, word uint32) (holder, name uint64, ok bool) {
	mem, arg := in.Mem(), word>>code.ArgShift
	named := func() uint64 { return uint64(in.Ref(in.frameCode(s.frame), codeConsts+len(s.ci.c.Consts)+int(arg))) }
	switch opcode.Op(word & code.OpMask) {
	case opcode.LoadGlobal, opcode.LoadGlobalNull, opcode.StoreGlobal:
		return uint64(in.frameGlobals(s.frame)), named(), true
	case opcode.LoadName, opcode.StoreName:
		return uint64(in.Ref(s.frame, frameNames)), named(), true
	case opcode.LoadDeref, opcode.StoreDeref:
		return uint64(in.Ref(s.frame, frameVars+s.ci.cellsAt+int(arg))), 0, true
	case opcode.LoadAttr, opcode.StoreAttr:
		return mem[s.sp-1], named(), true
	case opcode.BinarySubscr:
		return in.itemVariable(heap.Ref(mem[s.sp-2]), heap.Ref(mem[s.sp-1]))
	case opcode.StoreSubscr:
		return in.itemVariable(heap.Ref(mem[s.sp-2]), heap.Ref(mem[s.sp-1]))
	}
	return 0, 0, false
}

// itemVariable names an item of a container by the key's hash.
func (in *Interp) itemVariable(container, key heap.Ref) (holder, name uint64, ok bool) {
	hash, err := in.Hash(key)
	return uint64(container), uint64(hash), err == nil
}

// shared finds the row of a variable: the index of its first word in the
// record. With make it takes the place of the one not written for longest if
// there is none; otherwise -1.
func (in *Interp) shared(holder, name uint64, make bool) int {
	table := in.Root(rootShared)
	if table == 0 {
		return -1
	}
	oldest := -1
	start := int((holder*31 + name) % sharedVars)
	for i := range sharedProbes {
		row := (start + i) % sharedVars * sharedWords
		if in.Word(table, row+sharedHolder) == holder && in.Word(table, row+sharedName) == name {
			return row
		}
		if oldest < 0 || in.Word(table, row+sharedWritten) < in.Word(table, oldest+sharedWritten) {
			oldest = row
		}
	}
	if !make {
		return -1
	}
	for i := range sharedWords {
		in.SetWord(table, oldest+i, 0)
	}
	in.SetWord(table, oldest+sharedHolder, holder)
	in.SetWord(table, oldest+sharedName, name)
	return oldest
}

// watch notes the access of a watched instruction that is about to be executed.
func (in *Interp) watch(word uint32) {
	s := site{in.code, in.frame, in.sp}
	holder, name, ok := in.variableAt(s, word)
	if !ok {
		return
	}
	row := in.shared(holder, name, true)
	if row < 0 {
		return
	}
	table, t := in.Root(rootShared), in.tid
	read := row + sharedReads + int(t)%sharedThreads
	switch opcode.Op(word & code.OpMask) {
	case opcode.LoadGlobal, opcode.LoadGlobalNull, opcode.LoadName, opcode.LoadDeref, opcode.LoadAttr, opcode.BinarySubscr:
		in.SetWord(table, read, uint64(in.Steps))
		return
	}
	if n, lost := in.lost(s, word, t, row); lost {
		n.Step = in.Steps
		in.notes = append(in.notes, n)
		// Run ends here, so that the note's moment does not depend on how much
		// it was asked to execute.
		in.effect, in.hasEffect = Effect{Kind: FuelSpent}, true
	}
	in.SetWord(table, row+sharedWriter, uint64(t)+1)
	in.SetWord(table, row+sharedWritten, uint64(in.Steps))
	in.SetWord(table, read, 0)
}

// lost says whether the store that thread t is about to execute writes over
// another thread's write that came after t's read.
func (in *Interp) lost(s site, word uint32, t ThreadID, row int) (Note, bool) {
	table := in.Root(rootShared)
	read := in.Word(table, row+sharedReads+int(t)%sharedThreads)
	writer, written := ThreadID(in.Word(table, row+sharedWriter))-1, in.Word(table, row+sharedWritten)
	if read == 0 || writer < 0 || writer == t || written < read {
		return Note{}, false
	}
	return Note{Kind: LostUpdate, Thread: t, Other: writer, Variable: in.variableName(s, word),
		ReadStep: int64(read), LostStep: int64(written)}, true
}

// variableName is how a person would call the variable of a store.
func (in *Interp) variableName(s site, word uint32) string {
	mem, arg := in.Mem(), word>>code.ArgShift
	switch opcode.Op(word & code.OpMask) {
	case opcode.StoreAttr:
		return in.TypeName(heap.Ref(mem[s.sp-1])) + "." + s.ci.c.Names[arg]
	case opcode.StoreSubscr:
		return in.TypeName(heap.Ref(mem[s.sp-2])) + "[" + in.ShortRepr(heap.Ref(mem[s.sp-1])) + "]"
	case opcode.StoreDeref:
		return s.ci.cellName(int(arg))
	}
	return s.ci.c.Names[arg]
}

// NextLoss tells whether the next instruction of a thread that Run is not
// executing loses another thread's update.
func (in *Interp) NextLoss(t ThreadID) (Note, bool) {
	s, pc, ok := in.standing(t)
	if !ok || pc >= len(s.ci.ins) {
		return Note{}, false
	}
	word := s.ci.ins[pc]
	if _, isStore := valueDepth[opcode.Op(word&code.OpMask)]; !isStore || word&watched == 0 {
		return Note{}, false
	}
	holder, name, ok := in.variableAt(s, word)
	row := in.shared(holder, name, false)
	if !ok || row < 0 {
		return Note{}, false
	}
	return in.lost(s, word, t, row)
}

// standing is where a thread's innermost frame stands.
func (in *Interp) standing(t ThreadID) (s site, pc int, ok bool) {
	s.frame = in.Ref(in.Thread(t), threadFrame)
	if s.frame == 0 {
		return s, 0, false
	}
	s.ci = in.codeInfoOf(in.frameCode(s.frame))
	s.sp = uint32(s.frame) + headWords + uint32(in.Live(s.frame))
	return s, int(in.Word(s.frame, s.ci.rawAt+framePC)), true
}

// stale tells for each value on the stack of a thread's frame whether it was
// made from a global or a variable of an outer function that another thread has
// written since.
func (in *Interp) stale(t ThreadID, f heap.Ref, ci *codeInfo, pc int) []bool {
	if ci.origins == nil || pc >= len(ci.origins.stack) {
		return nil
	}
	s := site{ci, f, 0}
	marks := make([]bool, len(ci.origins.stack[pc]))
	for i, made := range ci.origins.stack[pc] {
		for bit, load := range ci.origins.loads {
			word := ci.ins[load]
			op := opcode.Op(word & code.OpMask)
			if made>>bit&1 == 0 || word&watched == 0 || op != opcode.LoadGlobal && op != opcode.LoadName && op != opcode.LoadDeref {
				continue
			}
			holder, name, _ := in.variableAt(s, word)
			if row := in.shared(holder, name, false); row >= 0 {
				_, old := in.lost(s, word, t, row)
				marks[i] = marks[i] || old
			}
		}
	}
	return marks
}
