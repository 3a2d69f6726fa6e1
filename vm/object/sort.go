package object

import (
	"slices"

	"gilplay/vm/heap"
)

// SortList sorts a list in place, stably, by the items of keys (a list as long;
// 0: by its own items), downwards when asked. On an error, NeedPython included,
// the list stays as it was.
func (s *Space) SortList(l, keys heap.Ref, reverse bool) *Err {
	if s.ListLen(l) < 2 {
		return nil
	}
	if keys == 0 {
		keys = l
	}
	order, err := s.sortOrder(keys, reverse)
	if err != nil {
		return err
	}
	items := s.Ref(l, ListItems)
	old := make([]heap.Ref, len(order))
	for i := range old {
		old[i] = s.Ref(items, i)
	}
	for i, from := range order {
		s.SetRef(items, i, old[from])
	}
	return nil
}

// sortOrder is the places of the keys in sorted order.
func (s *Space) sortOrder(keys heap.Ref, reverse bool) ([]int32, *Err) {
	order := make([]int32, s.ListLen(keys))
	for i := range order {
		order[i] = int32(i)
	}
	if reverse {
		slices.Reverse(order) // equal items have their order back after the last reversal
	}
	var failure *Err
	less := func(a, b int32) bool {
		if failure != nil {
			return false
		}
		v, err := s.Less(s.ListItem(keys, int(a)), s.ListItem(keys, int(b)))
		failure = err
		return v
	}
	slices.SortStableFunc(order, func(a, b int32) int {
		switch {
		case less(a, b):
			return -1
		case less(b, a):
			return 1
		}
		return 0
	})
	if reverse {
		slices.Reverse(order)
	}
	return order, failure
}
