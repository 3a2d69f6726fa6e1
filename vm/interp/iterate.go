package interp

import (
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// iter is iter(x): the iterator (owned), or 0.
func (in *Interp) iter(x heap.Ref, c cont) heap.Ref {
	it, err := in.Space.NewIter(x)
	if err != object.NeedPython {
		return in.Wrap(it, err)
	}
	m := in.special(x, nIter)
	if m == 0 {
		if in.special(x, nGetitem) != 0 {
			return in.Wrap(in.NewSeqIter(x, 0, false))
		}
		if in.isOldInstance(x) {
			return in.Raise(object.TypeError, "iteration over non-sequence")
		}
		return in.Raise(object.TypeError, "'"+in.ClassName(x)+"' object is not iterable")
	}
	if m == object.None {
		return in.Raise(object.TypeError, "'"+in.ClassName(x)+"' object is not iterable")
	}
	return in.callBoundTo(m, x, nil, nil, nil, c)
}

// deliverNext advances an iterator; the item, or the end, goes to c.
func (in *Interp) deliverNext(it heap.Ref, c cont) {
	v, end := in.next(it, c)
	switch {
	case v != 0:
		in.deliver(c, v)
	case end:
		in.iterationEnded(c)
	case in.exc != 0:
		in.exceptionArrived(c)
	}
}

// iterationEnded tells c that an iterator of Go is exhausted.
func (in *Interp) iterationEnded(c cont) {
	switch c.kind() {
	case contForIter:
		in.endLoop()
	case contYieldFrom:
		in.endYieldFrom(in.None())
	case contSend:
		in.endSend(in.None())
	default:
		in.RaiseArgs(object.StopIteration)
	}
}

// next is the next item of an iterator, owned. Without one, end says that the
// iterator is exhausted; otherwise an exception is set, or a frame was pushed
// whose value goes to c (its StopIteration means the end).
func (in *Interp) next(it heap.Ref, c cont) (v heap.Ref, end bool) {
	v, err := in.Space.IterNext(it)
	if err == nil {
		return v, v == 0
	}
	if err != object.NeedPython {
		return in.Wrap(0, err), false
	}
	if in.Type(it) == 0 {
		switch in.Kind(it) {
		case object.KindGenerator:
			in.resume(it, in.None(), c)
			return 0, false
		case object.KindEnumerate:
			if v, end, ok := in.enumerateNext(it); ok {
				return v, end
			}
			return in.call(in.helpers["enumerate_next"], []heap.Ref{it, in.Ref(it, 0)}, c), false
		case object.KindZip:
			if v, end, ok := in.zipNext(it); ok {
				return v, end
			}
			return in.call(in.helpers["zip_next"], []heap.Ref{in.Ref(it, 0)}, c), false
		case object.KindMap:
			return in.mapNext(it, c)
		case object.KindFilter:
			return in.call(in.helpers["filter_next"], []heap.Ref{in.Ref(it, 0), in.Ref(it, 1)}, c), false
		case object.KindCallIter:
			return in.callIterNext(it, c)
		case object.KindSeqIter, object.KindRevIter:
			return in.seqIterNext(it, c)
		}
	}
	m := in.special(it, nNext)
	if m == 0 || m == object.None {
		return in.Raise(object.TypeError, "'"+in.ClassName(it)+"' object is not an iterator"), false
	}
	return in.callBoundTo(m, it, nil, nil, nil, c), false
}

// plainNext is next for iterators that run no Python code; ok is false for others.
func (in *Interp) plainNext(it heap.Ref) (v heap.Ref, end, ok bool) {
	v, err := in.Space.IterNext(it)
	if err == object.NeedPython {
		return 0, false, false
	}
	return in.Wrap(v, err), err == nil && v == 0, true
}

func (in *Interp) enumerateNext(it heap.Ref) (v heap.Ref, end, ok bool) {
	v, end, ok = in.plainNext(in.Ref(it, 0))
	if v == 0 {
		return v, end, ok
	}
	return in.enumeratePair(it, v), false, true
}

// enumeratePair makes (number, v) and counts on; v is taken over.
func (in *Interp) enumeratePair(it, v heap.Ref) heap.Ref {
	n := in.Ref(it, 1)
	one := in.RetInt(1)
	next, err := in.Space.Binary(object.OpAdd, n, one)
	in.Decref(one)
	if err != nil {
		in.Decref(v)
		return in.Wrap(0, err)
	}
	in.SetRef(it, 1, next)
	return in.RetTuple(n, v)
}

func (in *Interp) zipNext(it heap.Ref) (v heap.Ref, end, ok bool) {
	its := in.Ref(it, 0)
	n := in.TupleLen(its)
	if n == 0 {
		return 0, true, true
	}
	for i := range n {
		if !in.isPlainIterator(in.TupleItem(its, i)) {
			return 0, false, false
		}
	}
	t, err := in.NewTuple(n)
	if err != nil {
		return in.Wrap(0, err), false, true
	}
	for i := range n {
		v, end, _ := in.plainNext(in.TupleItem(its, i))
		if v == 0 {
			in.Decref(t)
			return 0, end, true
		}
		in.SetRef(t, i, v)
	}
	return t, false, true
}

// isPlainIterator reports whether IterNext can do without Python code.
func (in *Interp) isPlainIterator(it heap.Ref) bool {
	if in.Type(it) != 0 {
		return false
	}
	switch in.Kind(it) {
	case object.KindDictIter, object.KindSetIter, object.KindRangeIter, object.KindLongRangeIter, object.KindListIter,
		object.KindListRevIter, object.KindTupleIter, object.KindStrIter, object.KindBytesIter:
		return true
	case object.KindRevIter, object.KindSeqIter:
		seq := in.Ref(it, 0)
		return seq == 0 || in.Type(seq) == 0
	}
	return false
}

// mapNext calls the function straight away when the items come from Go.
func (in *Interp) mapNext(it heap.Ref, c cont) (v heap.Ref, end bool) {
	f, its := in.Ref(it, 0), in.Ref(it, 1)
	n := in.TupleLen(its)
	for i := range n {
		if !in.isPlainIterator(in.TupleItem(its, i)) {
			return in.call(in.helpers["map_next"], []heap.Ref{f, its}, c), false
		}
	}
	var args []heap.Ref
	defer func() {
		for _, a := range args {
			in.Decref(a)
		}
	}()
	for i := range n {
		a, end, _ := in.plainNext(in.TupleItem(its, i))
		if a == 0 {
			return 0, end
		}
		args = append(args, a)
	}
	return in.call(f, args, c), false
}

func (in *Interp) callIterNext(it heap.Ref, c cont) (heap.Ref, bool) {
	if in.Ref(it, 0) == 0 {
		return 0, true
	}
	return in.call(in.helpers["call_iter_next"], []heap.Ref{it, in.Ref(it, 0), in.Ref(it, 1)}, c), false
}

func (in *Interp) seqIterNext(it heap.Ref, c cont) (heap.Ref, bool) {
	seq := in.Ref(it, object.SeqIterSeq)
	if seq == 0 {
		return 0, true
	}
	i := int64(in.Raw(it, 0))
	if in.Kind(it) == object.KindRevIter {
		if i < 0 {
			return 0, true
		}
		in.SetRaw(it, 0, uint64(i-1))
	} else {
		in.SetRaw(it, 0, uint64(i+1))
	}
	n := in.RetInt(i)
	defer in.XDecref(n)
	return in.call(in.helpers["seq_iter_next"], []heap.Ref{it, seq, n}, c), false
}
