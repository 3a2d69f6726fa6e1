package api

import (
	"strings"
	"testing"

	"gilplay/gil/trace"
)

// TestEveryEventHasASentence: no event is told by the name of its kind, in either
// language.
func TestEveryEventHasASentence(t *testing.T) {
	for _, lang := range []string{"", "zh"} {
		s := NewSession()
		s.Load(&LoadRequest{Source: "pass", Lang: lang})
		for k := trace.None + 1; k < trace.NumKinds; k++ {
			if text := s.sentence(trace.Event{Kind: k}); !quiet[k] && (text == k.String() || text == "" || lang == "zh" && strings.Contains(text, " was ")) {
				t.Errorf("%s %q: %q", lang, k, text)
			}
		}
	}
}
