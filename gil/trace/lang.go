package trace

import (
	"strconv"
	"strings"
)

// Lang is the language of the sentences that people read: "zh", or anything
// else for English. What CPython says stays English.
type Lang string

// Say picks the sentence and puts the arguments in the places {0}, {1} …
func (l Lang) Say(en, zh string, args ...string) string {
	text := en
	if l == "zh" {
		text = zh
	}
	for i, arg := range args {
		text = strings.ReplaceAll(text, "{"+strconv.Itoa(i)+"}", arg)
	}
	return text
}
