package machine

import (
	"strconv"
	"strings"
	"testing"
)

// What one instruction does can take as long as thousands of others. Measured
// on CPython 2.7.18, 3.9.18 and 3.13.0 (best of five, µs, the mean of the
// three); a model within a factor of two and a half of that tells who is kept
// waiting for how long.
func TestLongWork(t *testing.T) {
	const setup = `
import time, math, sys
getattr(sys, 'set_int_max_str_digits', int)(0)
clock = getattr(time, 'perf_counter', None) or time.time
a = 3 ** 20000; b = 7 ** 5000; c = 3 ** 10000; text = '%d' % c
numbers = list(range(1000))
def tell(f):
    begin = clock(); f(); print(round((clock() - begin) * 1e6))
`
	rows := []struct {
		code string
		us   float64
	}{
		{"a * b", 390}, {"a // b", 440}, {"a % b", 440}, {"divmod(a, b)", 450}, {"a // 7", 6.8}, {"a // (a - 5)", 9},
		{"b // a", 0.7}, {"pow(b, 1001, c)", 15000}, {"str(c)", 320}, {"repr(c)", 320}, {"'%d' % c", 320},
		{"'{}'.format(c)", 320}, {"int(text)", 200}, {"repr(numbers)", 145}, {"'%s' % (numbers,)", 110}, {"math.factorial(2000)", 215},
	}
	for _, python := range []string{"2.7", "3.9", "3.13"} {
		source := setup
		for _, r := range rows {
			source += "tell(lambda: " + r.code + ")\n"
		}
		m := program(t, Config{Source: source, Python: python, Profile: "linux"})
		got := strings.Fields(printed(m, 1))
		if len(got) != len(rows) {
			t.Fatalf("%s: %q", python, printed(m, 2))
		}
		for i, r := range rows {
			us, _ := strconv.ParseFloat(got[i], 64)
			if us > 2.5*r.us+2 || us < r.us/2.5-2 {
				t.Errorf("%s: %s takes %v µs, measured %v", python, r.code, us, r.us)
			}
		}
	}
}
