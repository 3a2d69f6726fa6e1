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

// counted writes a whole number as the page does: 1,234,567, or of more than
// twelve digits 1.23 × 10¹⁵.
func counted(digits string) string {
	if n := len(digits); n > 12 {
		power := ""
		for _, d := range strconv.Itoa(n - 1) {
			power += string([]rune("⁰¹²³⁴⁵⁶⁷⁸⁹")[d-'0'])
		}
		return digits[:1] + "." + digits[1:3] + " × 10" + power
	}
	for at := len(digits) - 3; at > 0; at -= 3 {
		digits = digits[:at] + "," + digits[at:]
	}
	return digits
}

func milliseconds(seconds float64) string {
	return strconv.FormatFloat(seconds*1e3, 'f', 2, 64) + " ms"
}
