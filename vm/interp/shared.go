package interp

import (
	"strconv"

	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// SharedVar is a watched variable that a global name leads to: a global, an
// attribute of an object or an item of a list or dict that a global holds.
type SharedVar struct {
	Name    string // "counter", "account.balance", "totals['a']"
	Value   Value
	Writer  ThreadID // who wrote it last, -1 = nobody since it is watched
	Written int64    // the step of that
}

// mostShared bounds how many items of one container Shared looks at.
const mostShared = 64

// Shared lists the watched variables, in the order of the module's globals.
func (in *Interp) Shared() (vars []SharedVar) {
	globals := in.mainDict()
	if globals == 0 || in.Root(rootShared) == 0 {
		return nil
	}
	add := func(holder heap.Ref, key uint64, value heap.Ref, name func() string) {
		if row := in.shared(uint64(holder), key, false); row >= 0 && value != 0 {
			table := in.Root(rootShared)
			vars = append(vars, SharedVar{name(), in.Value(value),
				ThreadID(in.Word(table, row+sharedWriter)) - 1, int64(in.Word(table, row+sharedWritten))})
		}
	}
	for pos := 0; ; {
		k, v, ok := in.DictNext(globals, &pos)
		if !ok {
			return vars
		}
		name := in.safeText(k)
		add(globals, uint64(k), v, func() string { return name })
		switch in.Kind(v) {
		case object.KindList:
			for i := range min(in.SeqLen(v), mostShared) {
				add(v, uint64(i), in.SeqItem(v, i), func() string { return name + "[" + strconv.Itoa(i) + "]" })
			}
		case object.KindDict:
			in.entries(v, func(key, value heap.Ref) {
				if hash, err := in.Hash(key); err == nil {
					add(v, uint64(hash), value, func() string { return name + "[" + in.ShortRepr(key) + "]" })
				}
			})
		case object.KindInstance, object.KindClass:
			in.entries(in.instanceDict(v), func(key, value heap.Ref) {
				add(v, uint64(key), value, func() string { return name + "." + in.safeText(key) })
			})
		}
	}
}

// entries calls f with the first entries of a dict, or with none if it is 0.
func (in *Interp) entries(d heap.Ref, f func(key, value heap.Ref)) {
	for pos, n := 0, 0; d != 0 && n < mostShared; n++ {
		k, v, ok := in.DictNext(d, &pos)
		if !ok {
			return
		}
		f(k, v)
	}
}

// GlobalName is the name of a global of __main__ that holds an object, "" if
// none does.
func (in *Interp) GlobalName(r heap.Ref) string {
	d := in.mainDict()
	for pos := 0; d != 0 && r != 0; {
		k, v, ok := in.DictNext(d, &pos)
		if !ok {
			break
		}
		if v == r {
			return in.safeText(k)
		}
	}
	return ""
}

// EndLock is the lock that is released when a thread ends, borrowed, or 0.
func (in *Interp) EndLock(t ThreadID) heap.Ref { return in.Ref(in.Thread(t), threadLock) }
