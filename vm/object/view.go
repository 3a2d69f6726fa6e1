package object

import "gilplay/vm/heap"

// NewView makes dict.keys(), values() or items() (ViewKeys …).
func (s *Space) NewView(d heap.Ref, which int) (heap.Ref, *Err) {
	r := s.Alloc(KindDictView, 0, 1, 1)
	if r == 0 {
		return 0, NoMemory
	}
	s.Incref(d)
	s.SetRef(r, DictViewDict, d)
	s.SetRaw(r, 0, uint64(which))
	return r, nil
}

// ViewSet makes the set of a keys or items view's elements.
func (s *Space) ViewSet(v heap.Ref) (heap.Ref, *Err) {
	set, err := s.NewSet(false)
	if err != nil {
		return 0, err
	}
	d := s.Ref(v, DictViewDict)
	if s.Raw(v, 0) == ViewKeys {
		err = s.SetUpdateDict(set, d)
	} else {
		for pos := 0; err == nil; {
			k, val, ok := s.DictNext(d, &pos)
			if !ok {
				break
			}
			err = s.addPair(set, k, val)
		}
	}
	if err != nil {
		s.Decref(set)
		return 0, err
	}
	return set, nil
}

func (s *Space) addPair(set, k, v heap.Ref) *Err {
	s.Incref(k)
	s.Incref(v)
	pair, err := s.TupleOf(k, v)
	if err == nil {
		err = s.SetAdd(set, pair)
		s.Decref(pair)
	}
	return err
}

// isSetView reports whether r is a view that behaves as a set.
func (s *Space) isSetView(r heap.Ref) bool {
	return s.Kind(r) == KindDictView && s.Raw(r, 0) != ViewValues
}

// viewContains is v in view.
func (s *Space) viewContains(view, v heap.Ref) (bool, *Err) {
	d := s.Ref(view, DictViewDict)
	switch s.Raw(view, 0) {
	case ViewKeys:
		found, err := s.DictGet(d, v)
		return found != 0, err
	case ViewItems:
		if s.Kind(v) != KindTuple || s.TupleLen(v) != 2 {
			return false, nil
		}
		found, err := s.DictGet(d, s.Ref(v, 0))
		if found == 0 || err != nil {
			return false, err
		}
		return s.Equal(found, s.Ref(v, 1))
	}
	for pos := 0; ; {
		_, val, ok := s.DictNext(d, &pos)
		if !ok {
			return false, nil
		}
		if same, err := s.Equal(val, v); same || err != nil {
			return same, err
		}
	}
}

// compareViews is dictview_richcompare: keys and items compare as sets.
func (s *Space) compareViews(op CmpOp, a, b heap.Ref) (answer, *Err) {
	if !s.isSetView(a) || !s.isSetView(b) && !s.IsSet(b) {
		return notImplemented, nil
	}
	x, err := s.ViewSet(a)
	if err != nil {
		return no, err
	}
	defer s.Decref(x)
	y := b
	if s.IsSet(b) {
		s.Incref(y)
	} else if y, err = s.ViewSet(b); err != nil {
		return no, err
	}
	defer s.Decref(y)
	return s.compareSets(op, x, y)
}
