package judge

import (
	"strconv"
	"strings"
)

// Lang is the language of the verdicts: "zh", or anything else for English.
type Lang string

// say picks the sentence and puts the arguments in the places {0}, {1} …
func (l Lang) say(en, zh string, args ...string) string {
	text := en
	if l == "zh" {
		text = zh
	}
	for i, arg := range args {
		text = strings.ReplaceAll(text, "{"+strconv.Itoa(i)+"}", arg)
	}
	return text
}

func (l Lang) times(n int) string {
	if n == 1 {
		return l.say("once", "1 次")
	}
	return l.say("{0} times", "{0} 次", strconv.Itoa(n))
}

func milliseconds(seconds float64) string {
	return strconv.FormatFloat(seconds*1e3, 'f', 2, 64) + " ms"
}
