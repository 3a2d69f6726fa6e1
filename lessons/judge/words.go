package judge

import (
	"strconv"

	"gilplay/gil/trace"
)

// Lang is the language of the verdicts.
type Lang = trace.Lang

func times(l Lang, n int) string {
	if n == 1 {
		return l.Say("once", "1 次")
	}
	return l.Say("{0} times", "{0} 次", strconv.Itoa(n))
}

func milliseconds(seconds float64) string {
	return strconv.FormatFloat(seconds*1e3, 'f', 2, 64) + " ms"
}
