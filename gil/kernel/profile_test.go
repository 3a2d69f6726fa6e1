package kernel

import (
	"strings"
	"testing"
)

func TestProfileText(t *testing.T) {
	for text, want := range map[string]string{
		"linux":                                   "linux",
		"linux,wake=55000":                        "linux",
		"linux,wake=80us,quantum=1ms":             "linux,wake=80000,quantum=1000000",
		"mac2009, quantum = 0.5s, opcode=1e1":     "mac2009,opcode=10,quantum=500000000",
		"teaching,wake=1us,wake=2µs,syscall=3 ns": "teaching,syscall=3,wake=2000",
	} {
		p, err := ParseProfile(text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		if got := p.String(); got != want {
			t.Errorf("%s is written %s, want %s", text, got, want)
		}
		if again, err := ParseProfile(p.String()); err != nil || again != p {
			t.Errorf("%s does not come back: %v", p.String(), err)
		}
	}
}

func TestBadProfiles(t *testing.T) {
	for text, want := range map[string]string{
		"":                        `no machine profile "": choose teaching, linux, mac2021 or mac2009`,
		"abacus":                  `no machine profile "abacus"`,
		"linux,":                  `no number called ""`,
		"linux,weke=1":            `no number called "weke"`,
		"linux,wake":              "wake is a number from 0 to 1000000000 ns",
		"linux,wake=":             "wake is",
		"linux,wake=-1":           "wake is",
		"linux,wake=nan":          "wake is",
		"linux,wake=inf":          "wake is",
		"linux,wake=1e300":        "wake is",
		"linux,wake=2h":           "wake is",
		"linux,quantum=0":         "quantum is a number from 1000 to",
		"linux,wake=1000000001":   "wake is",
		"linux,quantum=1us,wake=": "wake is",
	} {
		if _, err := ParseProfile(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

// Every number of a named profile is one that a learner could have typed.
func TestProfilesKeepTheirBounds(t *testing.T) {
	for _, p := range Profiles {
		for i := range Fields {
			f := &Fields[i]
			if n := f.Of(&p.Profile); n < f.Min || n > f.Max || f.Choices != nil && n >= int64(len(f.Choices)) {
				t.Errorf("%s: %s is %d", p.Name, f.Name, n)
			}
			if f.Meaning == "" || f.Source == "" {
				t.Errorf("%s is not explained", f.Name)
			}
		}
	}
}
