package judge

import (
	"regexp"
	"testing"

	"gilplay/gil/sketch"
)

// reached are the states that some schedule leads to.
func reached(p *sketch.Program) []sketch.State {
	all, seen := []sketch.State{p.Start()}, map[sketch.State]bool{p.Start(): true}
	for i := 0; i < len(all); i++ {
		for _, m := range p.Moves(&all[i]) {
			if s := p.Do(all[i], m); !seen[s] {
				seen[s], all = true, append(all, s)
			}
		}
	}
	return all
}

// Every comment of a sketch is there in Chinese.
func TestComments(t *testing.T) {
	comment := regexp.MustCompile(`/\*.*\*/`)
	n := 0
	for _, name := range []string{"lock", "refcount", "request", "gil", "mutex"} {
		for _, variant := range sketch.Variants(name) {
			p, _ := sketch.Get(name, variant)
			var lines []string
			for _, c := range p.Procedures {
				lines = append(lines, c.Lines...)
			}
			for _, s := range reached(p) {
				for i := range p.Threads {
					lines = append(lines, p.Text(&s, i))
				}
			}
			for _, line := range lines {
				zh := Line("zh", line)
				if Line("en", line) != line || comment.ReplaceAllString(zh, "") != comment.ReplaceAllString(line, "") {
					t.Errorf("%s %s: %q becomes %q", name, variant, line, zh)
				}
				if text := comment.FindString(zh); text != "" {
					if n++; !regexp.MustCompile(`\p{Han}`).MatchString(text) {
						t.Errorf("%s %s: %q has no Chinese", name, variant, line)
					}
				}
			}
		}
	}
	if n == 0 {
		t.Error("no comments")
	}
}
