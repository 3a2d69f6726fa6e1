package explore

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"gilplay/gil/trace"
	"gilplay/vm/dialect"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/syntax"
)

// Checks may ask what has happened on the way: 'WORD' in events, or not in. A
// WORD is one of these, followed by a name unless anything of the kind is meant
// ("read", "read counter"):
//
//	read, write V      a variable, however it is reached: counter, account.balance,
//	                   totals['a'], or a list, dict or set as a whole: jobs
//	lost update V      a write of a value that was made from a value of V which
//	                   another thread has replaced in the meantime
//	acquire, release L a lock that the program's globals lead to
//	two holders        two threads have such a lock each at the same time
//	call O.M           a method of an object of threading or queue: ready.wait
//	block              a thread waits for a lock, a sleep, a device
//	join, start, print, raise
//
// In a state without the word everything is as it would be had nobody asked; the
// states are more, because what has happened belongs to them.

// eventWords are the words that stand without a name, too.
var eventWords = []string{"read", "write", "lost update", "acquire", "release", "two holders", "call", "block", "join", "start", "print", "raise"}

// maxWords is how many different words the checks of a search may use.
const maxWords = 32

// wordsOf lists the events that an expression asks for.
func wordsOf(expr, python string, lang trace.Lang) (words []string, err error) {
	if !strings.Contains(expr, "events") {
		return nil, nil
	}
	mod, bad := syntax.Parse("<check>", []byte("("+expr+"\n)\n"), dialect.Get(python).Features)
	if bad != nil {
		return nil, nil // the compiler says it
	}
	uses := 0
	syntax.Inspect(mod.Body[0], func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Name:
			if n.ID == "events" {
				uses++
			}
		case *syntax.Compare:
			word, isText := n.Left.(*syntax.Constant)
			set, isName := n.Comparators[0].(*syntax.Name)
			if isText && isName && set.ID == "events" && len(n.Ops) == 1 && (n.Ops[0] == syntax.In || n.Ops[0] == syntax.NotIn) {
				uses--
				words = append(words, word.Value.Str)
			}
		}
		return true
	})
	if uses != 0 {
		return nil, errors.New(lang.Say("events can only be asked for a word: 'lost update' in events", "对 events 只能问一个词在不在：'lost update' in events"))
	}
	for _, w := range words {
		if !slices.ContainsFunc(eventWords, func(kind string) bool { return w == kind || strings.HasPrefix(w, kind+" ") }) {
			return nil, errors.New(lang.Say("events: there is no {0}; there are {1}, each also with a name: 'read counter'", "events：没有 {0}；有 {1}，后面都可以带名字：'read counter'", strconv.Quote(w), strings.Join(eventWords, ", ")))
		}
	}
	return words, nil
}

// monitor looks for the events that the checks ask for. What it remembers is
// part of every state: world.seen, a bit for each word, and world.past, the
// number of a history.
type monitor struct {
	x        *Explorer
	words    []string
	past     []string // histories by number
	numbers  map[string]int32
	access   interp.Access // of the instruction in progress,
	accesses bool          // if it has one
	reads    bool          // some word needs to know who read what
	locks    bool          // some word needs to know who holds what
}

// history is what has to be remembered to recognise events of several steps.
type history struct {
	reads []pastRead
	holds []pastHold
}

// pastRead is a thread's read of a variable that it has not written since.
type pastRead struct {
	variable
	thread interp.ThreadID
	stale  bool // another thread has written it since
}

type pastHold struct {
	lock   heap.Ref
	thread interp.ThreadID
}

func newMonitor(x *Explorer, words []string) *monitor {
	m := &monitor{x: x, words: words, past: []string{""}, numbers: map[string]int32{"": 0}}
	for _, w := range words {
		m.reads = m.reads || strings.HasPrefix(w, "lost update")
		m.locks = m.locks || w == "two holders"
	}
	x.watcher = m
	x.in.LockSet = m.lockSet
	return m
}

// saw notes an event.
func (m *monitor) saw(kind, name string) {
	for i, w := range m.words {
		if w == kind || name != "" && len(w) == len(kind)+1+len(name) && w[:len(kind)] == kind && w[len(kind)+1:] == name {
			m.x.w.seen |= 1 << i
		}
	}
}

func (m *monitor) before(t interp.ThreadID, at *interp.Place) {
	if m.accesses = false; own(at) {
		m.access, m.accesses = m.x.in.Access(t)
	}
}

// accessed notes what the instruction that has been executed did to a variable.
func (m *monitor) accessed(t interp.ThreadID) {
	a := &m.access
	if a.Write {
		m.saw("write", a.Name)
	} else {
		m.saw("read", a.Name)
	}
	if m.reads {
		m.change(func(h *history) { m.lost(h, t, a) })
	}
}

// lost looks whether an access is a write that loses an update, and remembers it.
func (m *monitor) lost(h *history, t interp.ThreadID, a *interp.Access) {
	v := variable{a.Holder, a.Key}
	mine := slices.IndexFunc(h.reads, func(r pastRead) bool { return r.thread == t && r.variable == v })
	if !a.Write {
		if mine < 0 {
			mine = len(h.reads)
			h.reads = append(h.reads, pastRead{v, t, false})
		}
		h.reads[mine].stale = false
		return
	}
	if mine >= 0 {
		if a.Update && h.reads[mine].stale {
			m.saw("lost update", a.Name)
		}
		h.reads = slices.Delete(h.reads, mine, mine+1)
	}
	for i := range h.reads {
		if r := &h.reads[i]; r.thread != t && r.overlaps(&v) {
			r.stale = true
		}
	}
}

func (m *monitor) after(t interp.ThreadID, at *interp.Place, e *interp.Effect) {
	in := m.x.in
	if m.accesses {
		m.accessed(t)
	}
	if own(at) {
		if object, function, ok := in.Called(t); ok && object != "" {
			m.saw("call", object+"."+function)
		}
	}
	if wrote := e.Kind == interp.Write || e.Kind == interp.IO && e.FD != 0; wrote && at.Line > 0 {
		m.saw("print", "")
	} else if wrote && strings.Contains(e.Text, "Traceback ") { // nothing of the program's own is left on the stack
		m.saw("raise", "")
	}
	switch e.Kind {
	case interp.StartThread:
		m.saw("start", "")
	case interp.ThreadEnd, interp.Exit:
		if strings.Contains(e.Text, "Traceback ") {
			m.saw("raise", "")
		}
		m.change(func(h *history) {
			h.reads = slices.DeleteFunc(h.reads, func(r pastRead) bool { return r.thread == t })
		})
	case interp.AcquireLock, interp.Sleep, interp.IO, interp.ReadLine:
		switch {
		case e.Lock != 0 && m.x.free(e.Lock, int(t)): // 2.x asks even if it need not wait
		case in.Joins(t) >= 0:
			m.saw("join", "")
		case at.Line == 0 || in.InCall(t) == "start": // a thread begins or ends
		default:
			m.saw("block", "")
		}
	}
}

// lockSet is told of every change of a lock.
func (m *monitor) lockSet(lock heap.Ref, count int, owner interp.ThreadID) {
	if count > 1 || owner >= 0 && m.x.in.EndLock(owner) == lock {
		return
	}
	name := m.x.in.PathTo(lock)
	if name == "" {
		return
	}
	if count == 0 {
		m.saw("release", name)
	} else {
		m.saw("acquire", name)
	}
	if !m.locks {
		return
	}
	m.change(func(h *history) {
		h.holds = slices.DeleteFunc(h.holds, func(p pastHold) bool { return p.lock == lock })
		if count > 0 {
			if slices.ContainsFunc(h.holds, func(p pastHold) bool { return p.thread != owner }) {
				m.saw("two holders", "")
			}
			h.holds = append(h.holds, pastHold{lock, owner})
		}
	})
}

// change changes the history. Equal ones get equal numbers.
func (m *monitor) change(f func(h *history)) {
	h := parseHistory(m.past[m.x.w.past])
	f(&h)
	key := h.String()
	n, known := m.numbers[key]
	if !known {
		n = int32(len(m.past))
		m.past = append(m.past, key)
		m.numbers[key] = n
	}
	m.x.w.past = n
}

// String writes a history as numbers, in an order that does not tell what came
// first.
func (h *history) String() string {
	sortStable(h.reads, func(a, b *pastRead) int {
		switch {
		case a.holder != b.holder:
			return int(a.holder) - int(b.holder)
		case a.key != b.key && a.key < b.key:
			return -1
		case a.key != b.key:
			return 1
		}
		return int(a.thread - b.thread)
	})
	sortStable(h.holds, func(a, b *pastHold) int { return int(a.lock) - int(b.lock) })
	var b []byte
	number := func(n uint64, end byte) { b = append(strconv.AppendUint(b, n, 10), end) }
	for _, r := range h.reads {
		stale := uint64(0)
		if r.stale {
			stale = 1
		}
		number(uint64(r.holder), ' ')
		number(r.key, ' ')
		number(uint64(r.thread)<<1|stale, 'r')
	}
	for _, p := range h.holds {
		number(uint64(p.lock), ' ')
		number(uint64(p.thread), 'h')
	}
	return string(b)
}

func parseHistory(s string) (h history) {
	var n [3]uint64
	for i := 0; s != ""; {
		end := strings.IndexAny(s, " rh")
		n[i], _ = strconv.ParseUint(s[:end], 10, 64)
		switch s[end] {
		case ' ':
			i++
		case 'r':
			h.reads = append(h.reads, pastRead{variable{heap.Ref(n[0]), n[1]}, interp.ThreadID(n[2] >> 1), n[2]&1 != 0})
			i = 0
		case 'h':
			h.holds = append(h.holds, pastHold{heap.Ref(n[0]), interp.ThreadID(n[1])})
			i = 0
		}
		s = s[end+1:]
	}
	return h
}

// given are the assignments of what has happened, before a check.
func (m *monitor) given(seen uint32) string {
	text := "events = ("
	for i, w := range m.words {
		if seen>>i&1 != 0 {
			text += quote(w) + ","
		}
	}
	return text + ")\n"
}
