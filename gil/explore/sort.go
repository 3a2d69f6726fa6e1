package explore

import "slices"

// sortStable sorts as slices.SortStableFunc, by way of positions: the sort of the
// library, which is large, is then in the engine once and not for every type.
func sortStable[T any](list []T, cmp func(a, b *T) int) {
	order := make([]int32, len(list))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortStableFunc(order, func(a, b int32) int { return cmp(&list[a], &list[b]) })
	sorted := make([]T, len(list))
	for to, from := range order {
		sorted[to] = list[from]
	}
	copy(list, sorted)
}
