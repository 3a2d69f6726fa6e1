package interp

import "testing"

// Read from _Py_Ticker around a product and a quotient in CPython 2.7.18.
func TestProductTicks(t *testing.T) {
	for _, c := range []struct {
		digits                int
		product, wide, square int // of factors n × n, n × 2n, and n squared
	}{
		{2, 2, 2, 2}, {10, 10, 10, 10}, {70, 70, 70, 70}, {71, 108, 216, 71}, {100, 151, 302, 100}, {140, 247, 494, 140}, {150, 343, 686, 226},
	} {
		got := [3]int{productTicks(c.digits, c.digits, false), productTicks(c.digits, 2*c.digits, false), productTicks(c.digits, c.digits, true)}
		for i, want := range [3]int{c.product, c.wide, c.square} {
			if d := got[i] - want; d < 0 || d > 0 && c.digits <= 70 || d > 6 {
				t.Errorf("%d digits: %d ticks, want %d", c.digits, got[i], want)
			}
		}
	}
}
