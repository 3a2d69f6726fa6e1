package object

import (
	"slices"

	"gilplay/vm/heap"
)

// SortList sorts a list in place, stably, by the items of keys (a list as long;
// 0: by its own items), downwards when asked. On an error, NeedPython included,
// the list stays as it was.
func (s *Space) SortList(l, keys heap.Ref, reverse bool) *Err {
	n := s.ListLen(l)
	if n < 2 {
		return nil
	}
	if keys == 0 {
		keys = l
	}
	order := make([]int32, n)
	refs := make([]heap.Ref, n)
	for i := range order {
		order[i] = int32(i)
		refs[i] = s.ListItem(keys, i)
	}
	if reverse {
		slices.Reverse(order) // equal items keep their order after the last reversal
	}
	var failure *Err
	slices.SortStableFunc(order, func(a, b int32) int {
		if failure != nil {
			return 0
		}
		less, err := s.Less(refs[a], refs[b])
		if err == nil && less {
			return -1
		}
		if err == nil {
			less, err = s.Less(refs[b], refs[a])
		}
		if err != nil {
			failure = err
		}
		if less {
			return 1
		}
		return 0
	})
	if failure != nil {
		return failure
	}
	if reverse {
		slices.Reverse(order)
	}
	for i := range refs {
		refs[i] = s.ListItem(l, i)
	}
	items := s.Ref(l, ListItems)
	for i, from := range order {
		s.SetRef(items, i, refs[from])
	}
	return nil
}
