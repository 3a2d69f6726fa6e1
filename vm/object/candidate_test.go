package object

import (
	"testing"

	"gilplay/vm/heap"
)

// TestKeysComparedElsewhere uses dict and set as the interpreter does for keys
// whose hash and equality are Python code: every candidate is offered, and very
// keys are found again.
func TestKeysComparedElsewhere(t *testing.T) {
	s := New(heap.New(1 << 18))
	c := class(s, "Key", KindInstance, OverEq|OverHash)
	const hash = 42
	d, _ := s.NewDict()
	set, _ := s.NewSet(false)
	var keys []heap.Ref
	for i := range 20 {
		k, _ := s.NewObject(KindInstance, c, 0, 0)
		keys = append(keys, k)
		v, _ := s.NewInt(int64(i))
		if err := s.DictPut(d, k, hash, v, false); err != nil {
			t.Fatal(err)
		}
		if err := s.SetPut(set, k, hash); err != nil {
			t.Fatal(err)
		}
	}
	other, _ := s.NewInt(hash) // the same hash, a key of another type
	s.Incref(other)
	if err := s.DictSet(d, other, other); err != NeedPython {
		t.Fatalf("an int must be compared with the keys: %v", err)
	}
	// A probe may pass a place twice, as CPython's does, but ends and misses none.
	inDict, inSet := map[heap.Ref]bool{}, map[heap.Ref]bool{}
	for skip := 0; ; skip++ {
		k, v := s.DictCandidate(d, hash, skip)
		if k == 0 {
			break
		}
		if n, _ := s.IntValue(v); keys[n] != k {
			t.Errorf("candidate %d comes with value %d", skip, n)
		}
		inDict[k] = true
	}
	for skip := 0; s.SetCandidate(set, hash, skip) != 0; skip++ {
		inSet[s.SetCandidate(set, hash, skip)] = true
	}
	if len(inDict) != len(keys) || len(inSet) != len(keys) {
		t.Errorf("%d and %d candidates of %d", len(inDict), len(inSet), len(keys))
	}
	if k, _ := s.DictCandidate(d, hash+1, 0); k != 0 || s.SetCandidate(set, hash+1, 0) != 0 {
		t.Error("candidates for a hash that no key has")
	}
	s.DictPut(d, keys[3], hash, s.Bool(true), true)
	if _, v, err := s.entryOf(d, keys[3]); v != True || err != nil || s.DictLen(d) != len(keys) {
		t.Error("storing to a key that is there must replace its value")
	}
	k, v := s.DictRemove(d, keys[5], hash)
	s.SetRemove(set, keys[5], hash)
	if n, _ := s.IntValue(v); k != keys[5] || n != 5 || s.DictLen(d) != 19 || s.SetLen(set) != 19 {
		t.Error("removal by the very key")
	}
	s.Decref(k)
	s.Decref(v)
	for _, r := range append(keys, other, d, set, c) {
		s.Decref(r)
	}
	if err := s.Verify(nil); err != nil {
		t.Error(err)
	}
}

// entryOf looks a key up that is in the dict itself.
func (s *Space) entryOf(d, key heap.Ref) (int, heap.Ref, *Err) {
	t := s.dictTable(d)
	for e := range s.DictEnd(d) {
		if t.key(e) == key {
			return e, t.value(e), nil
		}
	}
	return -1, 0, raise(KeyError, "no entry")
}
