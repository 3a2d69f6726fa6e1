package interp

import (
	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
	"gilplay/vm/opcode"
)

// What of a running program concerns only the thread that does it, for searches
// that switch threads only where another one could notice.

// NameUse says who uses a name while threads run.
type NameUse uint8

// The uses of a name.
const (
	NameShared   NameUse = iota // several threads may, and some may store it
	NameConstant                // nobody stores it
	NameOwn                     // of globals: only the text of the module, which the main thread runs, has it
)

// Calm is what can be told of a program beforehand.
type Calm struct {
	Global, Attr func(name string) NameUse
	Ends         bool // nobody can tell when a thread begins or has ended but who starts or joins it
	Start, Join  bool // only the main thread starts, or joins, threads
	Deaths       bool // nobody can tell who drops the last reference to an object
}

// calm is Calm for the loop's purposes; the names are in codeInfo.
type calm struct {
	known                     bool
	ends, start, join, deaths bool
}

// SetCalm makes RunPrivate and Housekeeping believe c.
func (in *Interp) SetCalm(c Calm) {
	in.calm = calm{true, c.Ends, c.Start, c.Join, c.Deaths}
	for k, ci := range in.decoded {
		ci.globalUse, ci.attrUse = make([]NameUse, len(k.Names)), make([]NameUse, len(k.Names))
		for i, name := range k.Names {
			ci.globalUse[i], ci.attrUse[i] = c.Global(name), c.Attr(name)
		}
	}
}

// StandsAt is the index of the next instruction in the outermost frame of a
// thread that runs c, -1 if there is none.
func (in *Interp) StandsAt(t ThreadID, c *code.Code) int {
	at := -1
	for f := in.Ref(in.Thread(t), threadFrame); f != 0; f = in.Ref(f, frameBack) {
		if ci := in.codeInfoOf(in.frameCode(f)); ci.c == c {
			at = int(in.Word(f, ci.rawAt+framePC))
		}
	}
	return at
}

// Housekeeping reports whether a thread is inside our library's code for
// threads to begin, to end, to be started and to be joined, and nobody but those
// who wait for it can tell when it does that.
func (in *Interp) Housekeeping(t ThreadID) bool {
	if !in.calm.ends {
		return false
	}
	th := in.Thread(t)
	var outer *codeInfo
	for f := in.Ref(th, threadFrame); f != 0; f = in.Ref(f, frameBack) {
		ci := in.codeInfoOf(in.frameCode(f))
		switch {
		case ci.hidden:
		case !ci.library:
			return outer != nil && in.houseCall(outer)
		case ci.c.Filename != threadingFile || outer != nil && ci.c.Name == "run": // what a thread of our library's own does
			return false
		default:
			outer = ci
		}
	}
	return t != 0 && in.Ref(th, threadExc) == 0
}

const threadingFile = "<threading>"

// AtEntry reports whether a thread stands at the beginning of a function of the
// program.
func (in *Interp) AtEntry(t ThreadID) bool {
	f := in.Ref(in.Thread(t), threadFrame)
	if f == 0 {
		return false
	}
	ci := in.codeInfoOf(in.frameCode(f))
	for _, word := range ci.ins[:in.Word(f, ci.rawAt+framePC)] {
		switch opcode.Op(word & code.OpMask) {
		case opcode.Resume, opcode.MakeCell, opcode.CopyFreeVars:
		default:
			return false
		}
	}
	return !ci.library && !ci.hidden
}

// houseCall reports whether a function of our library is start or join, and
// only the main thread calls it.
func (in *Interp) houseCall(ci *codeInfo) bool {
	return ci.library && ci.c.Filename == threadingFile &&
		(in.calm.start && ci.c.Name == "start" || in.calm.join && ci.c.Name == "join")
}

// RunPrivate lets a ready thread go on as long as all that its next instruction
// does concerns nobody else, most instructions at most. It answers how many
// switch points it has passed, whether it did anything, and, as Run, what ended
// it if that was neither.
func (in *Interp) RunPrivate(t ThreadID, most int) (polls int, moved bool, e Effect) {
	defer func() {
		if bug := recover(); bug != nil {
			e = in.broken(bug)
		}
	}()
	if !in.calm.known {
		return 0, false, Effect{}
	}
	in.deadline = in.Clock
	in.attach(t)
	for ; most > 0 && in.frame != 0 && (in.ins != 0 && !in.code.library && !in.code.hidden || in.private()); most-- {
		in.Fuel, in.Ticks, moved = 1, 0, true
		if in.ins != 0 {
			in.Fuel = 0
		}
		in.loop()
		if in.hasEffect && in.effect.Kind != Poll && in.effect.Kind != FuelSpent {
			return polls, true, in.detach()
		}
		if in.hasEffect && in.effect.Kind == Poll {
			polls++
		}
		in.effect, in.hasEffect = Effect{}, false
	}
	if !moved {
		in.frame, in.thread = 0, 0
		return 0, false, Effect{}
	}
	if in.frame == 0 {
		return polls, true, in.detach()
	}
	in.effect, in.hasEffect = Effect{Kind: FuelSpent}, true
	in.detach()
	return polls, true, Effect{}
}

// atomic reports whether v can never change and running code of the program is
// not needed to compare it, add it or show it.
func (in *Interp) atomic(v heap.Ref) bool {
	if v == 0 || in.Type(v) != 0 {
		return false
	}
	switch in.Kind(v) {
	case object.KindNone, object.KindBool, object.KindInt, object.KindFloat, object.KindStr, object.KindBytes:
		return true
	}
	return false
}

// harmless reports whether nobody notices when n references to v go.
func (in *Interp) harmless(v heap.Ref, n int) bool {
	if v == 0 || in.Flags(v)&(heap.FlagContainer|heap.FlagFinal|heap.FlagWeak) == 0 {
		return true
	}
	if !in.calm.deaths {
		return false
	}
	if in.RefcountAbove(v, n) {
		return true
	}
	switch in.Kind(v) {
	case object.KindTuple:
		return in.plainItems(v, v)
	case object.KindList:
		return in.plainItems(v, in.Ref(v, object.ListItems))
	case object.KindListIter, object.KindTupleIter, object.KindMethod:
		for i := range in.Live(v) {
			if !in.harmless(in.Ref(v, i), 1) {
				return false
			}
		}
		return true
	case object.KindRangeIter, object.KindRange, object.KindStrIter:
		return true
	}
	return false
}

// plainItems reports whether all live words of a block are harmless.
func (in *Interp) plainItems(owner, block heap.Ref) bool {
	if block == 0 {
		return true
	}
	if in.Type(owner) != 0 || in.Live(block) > 64 {
		return false
	}
	for i := range in.Live(block) {
		if v := in.Ref(block, i); v != 0 && in.Flags(v)&heap.FlagContainer != 0 && !in.RefcountAbove(v, 1) {
			return false
		}
	}
	return true
}

// private reports whether the next instruction of the running thread concerns
// nobody else. Answering false is always safe.
func (in *Interp) private() bool {
	ci := in.code
	if ci.hidden || ci.library || ci.globalUse == nil || in.pc >= len(ci.ins) || in.exc != 0 || in.FinalPending() {
		return false
	}
	word := ci.ins[in.pc]
	op, arg := opcode.Op(word&code.OpMask), int(word>>code.ArgShift)
	switch op {
	case opcode.Nop, opcode.ExtendedArg, opcode.Resume, opcode.LoadConst, opcode.PushNull, opcode.RotTwo, opcode.RotThree,
		opcode.DupTop, opcode.DupTopTwo, opcode.Copy, opcode.Swap, opcode.SetupLoop, opcode.SetupFinally, opcode.SetupExcept, opcode.PopBlock,
		opcode.JumpAbsolute, opcode.JumpForward, opcode.JumpBackward, opcode.JumpBackwardNoInterrupt, opcode.LoadClosure, opcode.MakeFunctionSingle:
		return true
	case opcode.LoadFast, opcode.LoadFastCheck:
		return in.variable(arg) != 0
	case opcode.LoadFastLoadFast:
		return true
	case opcode.StoreFast, opcode.StoreFastLoadFast:
		if op == opcode.StoreFastLoadFast {
			arg >>= 4
		}
		return in.harmless(in.variable(arg), 1)
	case opcode.StoreFastStoreFast:
		return arg>>4 != arg&15 && in.harmless(in.variable(arg>>4), 1) && in.harmless(in.variable(arg&15), 1)
	case opcode.PopTop, opcode.EndFor:
		return in.harmless(in.top(0), 1)
	case opcode.PopJumpIfNone, opcode.PopJumpIfNotNone:
		return in.harmless(in.top(0), 1)
	case opcode.UnaryNot, opcode.ToBool, opcode.PopJumpIfFalse, opcode.PopJumpIfTrue, opcode.JumpIfFalseOrPop, opcode.JumpIfTrueOrPop, opcode.UnaryNegative:
		return in.atomic(in.top(0))
	case opcode.IsOp:
		return in.harmless(in.top(0), 2) && in.harmless(in.top(1), 2)
	case opcode.CompareOp:
		return in.atomic(in.top(0)) && in.atomic(in.top(1))
	case opcode.BuildTuple, opcode.BuildList:
		return true
	case opcode.UnpackSequence:
		v := in.top(0)
		return in.Kind(v) == object.KindTuple && in.Type(v) == 0 && in.TupleLen(v) == arg
	case opcode.ListAppend:
		v := in.top(arg)
		return in.Kind(v) == object.KindList && !in.RefcountAbove(v, 1)
	case opcode.GetIter:
		return in.plainIterable(in.top(0))
	case opcode.ForIter, opcode.ForIterSingle:
		return in.ownIter(in.top(0))
	}
	return in.privateRest(op, arg)
}

// privateRest is the second half of private: names, arithmetic, calls.
func (in *Interp) privateRest(op opcode.Op, arg int) bool {
	ci := in.code
	switch op {
	case opcode.LoadGlobal, opcode.LoadGlobalNull:
		return ci.globalUse[arg] != NameShared && in.global(arg)
	case opcode.LoadName:
		return ci.globalUse[arg] != NameShared && in.inModule() && in.global(arg)
	case opcode.StoreName, opcode.StoreGlobal:
		if ci.globalUse[arg] != NameOwn || op == opcode.StoreName && !in.inModule() {
			return false
		}
		return in.harmless(in.dictGet(in.frameGlobals(in.frame), in.nameArg(arg)), 1)
	case opcode.LoadAttr, opcode.LoadMethod:
		return in.constantAttr(in.top(0), op, arg)
	case opcode.BinarySubscr:
		v, i := in.top(1), in.top(0)
		return in.Kind(v) == object.KindTuple && in.Type(v) == 0 && in.atomic(i) && in.harmless(v, 1)
	case opcode.ReturnValue, opcode.ReturnConst:
		return in.privateReturn()
	case opcode.CallFunction:
		return in.privateCall(arg, arg)
	case opcode.CallFunctionClassic:
		return arg < 256 && in.privateCall(arg, arg)
	case opcode.CallMethod:
		if in.top(arg+1) == 0 {
			return in.privateCall(arg, arg)
		}
		return in.privateCall(arg+1, arg+1)
	case opcode.Call:
		if in.top(arg) == 0 {
			return in.privateCall(arg+1, arg)
		}
		return in.privateCall(arg+1, arg+1)
	}
	_, _, binary := binaryOf(op)
	return (binary || op == opcode.BinaryOp) && in.atomic(in.top(0)) && in.atomic(in.top(1))
}

func (in *Interp) variable(i int) heap.Ref { return in.Ref(in.frame, frameVars+i) }

// inModule reports whether the running frame is that of the program's module.
func (in *Interp) inModule() bool {
	d := in.mainDict()
	return d != 0 && in.Ref(in.frame, frameNames) == d && in.frameGlobals(in.frame) == d
}

// global reports whether a name has a value in the globals or is a builtin.
func (in *Interp) global(arg int) bool {
	name := in.nameArg(arg)
	return in.dictGet(in.frameGlobals(in.frame), name) != 0 || in.dictGet(in.Root(rootBuiltins), name) != 0
}

// plainIterable reports whether iter(v) runs no code and reads nothing.
func (in *Interp) plainIterable(v heap.Ref) bool {
	if in.Type(v) != 0 {
		return false
	}
	switch in.Kind(v) {
	case object.KindRange, object.KindList, object.KindTuple, object.KindStr:
		return true
	}
	return false
}

// ownIter reports whether only the running thread can have the iterator v, and
// what it goes through does not change.
func (in *Interp) ownIter(v heap.Ref) bool {
	if in.RefcountAbove(v, 1) || in.Type(v) != 0 {
		return false
	}
	switch in.Kind(v) {
	case object.KindRangeIter:
		return true
	case object.KindTupleIter:
		return in.harmless(v, 1)
	case object.KindListIter:
		list := in.Ref(v, object.SeqIterSeq)
		return list != 0 && in.ownList(list) && in.harmless(v, 1)
	}
	return false
}

// ownList reports whether an iterator has the only reference to a list, but for
// one more that a name of the main thread's own may have.
func (in *Interp) ownList(list heap.Ref) bool {
	refs := 1
	if in.inModule() {
		d := in.mainDict()
		for i, use := range in.code.globalUse {
			if use == NameOwn && in.dictGet(d, in.nameArg(i)) == list {
				refs++
			}
		}
	}
	return !in.RefcountAbove(list, refs)
}

// constantAttr reports whether getting an attribute runs no code and gives what
// it always gives.
func (in *Interp) constantAttr(obj heap.Ref, op opcode.Op, arg int) bool {
	if in.code.attrUse[arg] == NameShared || in.Kind(obj) != object.KindInstance || in.Bits(obj)&object.OverGetattr != 0 {
		return false
	}
	name := in.nameArg(arg)
	d := in.lookup(in.ClassOf(obj), name)
	dict := in.instanceDict(obj)
	var own heap.Ref
	if dict != 0 {
		own = in.dictGet(dict, name)
	}
	if own != 0 {
		return d == 0 && in.code.attrUse[arg] == NameOwn && in.harmless(obj, 1)
	}
	if d != 0 && in.Kind(d) == object.KindFunction {
		return op == opcode.LoadMethod || in.D.Classic
	}
	return d != 0 && in.atomic(d) && in.harmless(obj, 1)
}

// privateReturn reports whether the end of the running frame concerns nobody
// else.
func (in *Interp) privateReturn() bool {
	f, ci := in.frame, in.code
	if in.RefcountAbove(f, 1) || in.Ref(f, frameGen) != 0 || in.Ref(f, frameExc) != 0 || in.Word(f, ci.rawAt+frameBlocks) != 0 ||
		cont(in.Word(f, ci.rawAt+frameCont)) != contPush {
		return false
	}
	for i := frameVars; i < ci.stackAt; i++ {
		if !in.harmless(in.Ref(f, i), 2) { // the caller's stack may have it too
			return false
		}
	}
	for back := in.Ref(f, frameBack); back != 0; back = in.Ref(back, frameBack) {
		if b := in.codeInfoOf(in.frameCode(back)); !b.library && !b.hidden {
			return back == in.Ref(f, frameBack) && in.RefcountAbove(in.Ref(f, frameFunc), 2)
		}
	}
	return in.calm.ends && in.tid != 0
}

// privateCall reports whether calling what lies deep values below the top with
// n arguments only enters a function of the program, or computes something from
// atoms.
func (in *Interp) privateCall(deep, n int) bool {
	f := in.top(deep)
	if in.Kind(f) == object.KindMethod {
		f, n = in.Ref(f, object.MethodFunc), n+1
	}
	switch in.Kind(f) {
	case object.KindFunction:
		ci := in.codeInfoOf(in.Ref(f, object.FuncCode))
		if ci.library {
			return in.calm.ends && in.houseCall(ci)
		}
		return !ci.hidden && ci.simple && ci.nargs == n && ci.c.Flags&(code.Generator|code.Coroutine|code.AsyncGenerator) == 0
	case object.KindBuiltin:
		return in.atoms(n) && isPure(in.defs[in.Raw(f, 0)].Name) && !in.defs[in.Raw(f, 0)].isNew
	case object.KindClass:
		name := in.StrValue(in.Ref(f, object.ClassName))
		return (name == "range" || name == "xrange") && in.Raw(f, object.ClassBits)&object.ClassBuiltin != 0 && n > 0 && in.atoms(n)
	}
	return false
}

// atoms reports whether the n values on top of the stack are atomic.
func (in *Interp) atoms(n int) bool {
	for i := range n {
		if !in.atomic(in.top(i)) {
			return false
		}
	}
	return true
}

// isPure reports whether a builtin function computes its result from atomic
// arguments and nothing else.
func isPure(name string) bool {
	switch name {
	case "range", "max", "min", "abs", "len", "id", "ord", "chr", "divmod", "pow", "round":
		return true
	}
	return false
}
