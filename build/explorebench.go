package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"gilplay/gil/explore"
)

// searchLimit is after how long a search is given up, natively, in Chromium and by
// SPIN.
const searchLimit = time.Minute

// searched is what one search came to, here or in Chromium.
type searched struct {
	Complete bool
	States   int
	Outcomes int
	Seconds  float64
}

func (s searched) String() string {
	if !s.Complete {
		return fmt.Sprintf("%9d states, given up after %.0f s", s.States, s.Seconds)
	}
	return fmt.Sprintf("%9d states %8.3f s %5.0f k/s", s.States, s.Seconds, float64(s.States)/max(s.Seconds, 0.001)/1e3)
}

// inChromium is what site/test/explorebench.mjs says of one program.
type inChromium struct {
	Reduced, Page searched
	Error         string
}

func (c inChromium) String() string {
	if c.Error != "" {
		return "(" + c.Error + ")"
	}
	page := fmt.Sprintf("all that the page does %.2f s", c.Page.Seconds)
	if !c.Page.Complete {
		page += ", not every schedule"
	}
	return c.Reduced.String() + "; " + page
}

// measured is a program with what searching it takes. The first line of those in
// the folder scale names SPIN's model, with its settings.
type measured struct {
	name, source string
	native       searched
	chromium     inChromium
}

// benchExplore searches programs at the switch points of 3.9, natively and in
// Chromium, and prints beside that what SPIN's verifier takes for a model of the
// same program at the same granularity, what running one schedule after the other
// would take, and how states and time grow with a program. The site must be built.
func benchExplore(root string) error {
	folder := filepath.Join(root, "gil", "explore", "testdata")
	files, err := filepath.Glob(filepath.Join(folder, "scale", "*.py"))
	if err != nil {
		return err
	}
	var programs []*measured
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		programs = append(programs, &measured{name: strings.TrimSuffix(filepath.Base(file), ".py"), source: string(source)})
	}
	scale := len(programs)
	growth := growing(&programs)
	if err := searchInChromium(root, programs); err != nil {
		return err
	}
	for _, p := range programs {
		if p.native, err = search(p.source); err != nil {
			return err
		}
	}
	fmt.Println("All outcomes, with reduction: states that are told apart, seconds of the search, thousands of states a second; the page also counts schedules and forced switches")
	for _, p := range programs[:scale] {
		fmt.Printf("%s: %d outcomes\n  native      %s\n  Chromium    %s\n", p.name, p.native.Outcomes, p.native, p.chromium)
		first, _, _ := strings.Cut(p.source, "\n")
		if model, ok := strings.CutPrefix(first, "# spin: "); ok {
			p.printSpin(runSpin(filepath.Join(folder, "spin"), strings.Fields(model)))
		}
		if err := p.printEnumeration(); err != nil {
			return err
		}
	}
	for _, s := range growth {
		s.print()
	}
	return nil
}

func (p *measured) printSpin(spin searched, own float64, note string) {
	if note != "" {
		fmt.Printf("  SPIN        (%s)\n", note)
		return
	}
	fmt.Printf("  SPIN        %s, %.2f s by its own count; native takes %s, Chromium %s\n", spin, own, times(p.native, spin), times(p.chromium.Reduced, spin))
}

// times says how much longer one search takes than another.
func times(s, than searched) string {
	if !s.Complete {
		return "more"
	}
	return fmt.Sprintf("%.1f times as long", s.Seconds/than.Seconds)
}

// rounds is how often a search is repeated that takes less than a second: the
// shortest time counts, for other work on the computer only adds to it.
const rounds = 3

// search looks for all outcomes, with reduction.
func search(source string) (best searched, err error) {
	for round := 0; round < rounds && (round == 0 || best.Seconds < 1); round++ {
		begin := time.Now()
		x, err := explore.New(explore.Options{Source: source, Reduce: true, MaxStates: 20_000_000})
		if err != nil {
			return best, err
		}
		for time.Since(begin) < searchLimit && x.Advance(100_000) {
		}
		r := x.Result()
		if s := (searched{r.Complete, r.States, len(r.Outcomes), time.Since(begin).Seconds()}); round == 0 || s.Seconds < best.Seconds {
			best = s
		}
	}
	return best, nil
}

// searchInChromium searches them all in the engine of the site.
func searchInChromium(root string, programs []*measured) error {
	bundle, err := bundleBench(root, "explorebench.mjs")
	if err != nil {
		return err
	}
	sources := map[string]string{}
	for _, p := range programs {
		sources[p.name] = p.source
	}
	request, err := json.Marshal(map[string]any{"programs": sources, "limit": searchLimit.Seconds(), "rounds": rounds})
	if err != nil {
		return err
	}
	cmd := exec.Command("node", bundle)
	cmd.Dir, cmd.Stdin, cmd.Stderr = root, bytes.NewReader(request), os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("explorebench.mjs: %w", err)
	}
	var results map[string]inChromium
	if err := json.Unmarshal(out, &results); err != nil {
		return err
	}
	for _, p := range programs {
		p.chromium = results[p.name]
	}
	return nil
}

// series are programs that grow in one number.
type series struct {
	title    string
	law      func(slope float64) string
	x        []float64 // of each, so that the law is a line through the logarithms
	programs []*measured
}

// growing are the series of the program counter. Those that are not yet in the
// list are added to it.
func growing(list *[]*measured) []series {
	byName := map[string]*measured{}
	for _, p := range *list {
		byName[p.name] = p
	}
	counter := func(threads, times int) *measured {
		name := fmt.Sprintf("counter-%dx%d", threads, times)
		if byName[name] == nil {
			numbers := strings.NewReplacer("range(3)", fmt.Sprintf("range(%d)", times), "range(2)", fmt.Sprintf("range(%d)", threads))
			byName[name] = &measured{name: name, source: numbers.Replace(byName["counter-2x3"].source)}
			*list = append(*list, byName[name])
		}
		return byName[name]
	}
	times := series{title: "counter-2xN", law: func(slope float64) string { return fmt.Sprintf("as the power %.2f of N", slope) }}
	for _, n := range []int{5, 10, 20, 30} {
		times.x, times.programs = append(times.x, math.Log(float64(n))), append(times.programs, counter(2, n))
	}
	threads := series{title: "counter-Kx3", law: func(slope float64) string {
		return fmt.Sprintf("%.1f times with each thread (exponent %.2f K)", math.Exp(slope), slope)
	}}
	for _, k := range []int{2, 3, 4} {
		threads.x, threads.programs = append(threads.x, float64(k)), append(threads.programs, counter(k, 3))
	}
	return []series{times, threads}
}

// print says what each of them takes and the law that fits best, by least
// squares of the logarithms of what came to an end.
func (s series) print() {
	fmt.Println(s.title)
	for _, p := range s.programs {
		fmt.Printf("  %-12s native %s   Chromium %s\n", p.name, p.native, p.chromium.Reduced)
	}
	native := func(p *measured) searched { return p.native }
	chromium := func(p *measured) searched { return p.chromium.Reduced }
	fmt.Println("  states grow      ", s.fit(native, func(r searched) float64 { return float64(r.States) }))
	fmt.Println("  native seconds   ", s.fit(native, func(r searched) float64 { return r.Seconds }))
	fmt.Println("  Chromium seconds ", s.fit(chromium, func(r searched) float64 { return r.Seconds }))
}

func (s series) fit(of func(*measured) searched, y func(searched) float64) string {
	var n, sx, sy, sxx, sxy float64
	for i, p := range s.programs {
		if r := of(p); r.Complete {
			x, l := s.x[i], math.Log(y(r))
			n, sx, sy, sxx, sxy = n+1, sx+x, sy+l, sxx+x*x, sxy+x*l
		}
	}
	if n < 2 {
		return "(too few came to an end)"
	}
	return s.law((n*sxy - sx*sy) / (n*sxx - sx*sx))
}

const (
	countLimit     = 20 * time.Second
	enumerateLimit = 3 * time.Second
)

// printEnumeration counts all schedules, and says how long it would take to run
// them one after the other, without recognising any state.
func (p *measured) printEnumeration() error {
	o := explore.Options{Source: p.source, MaxStates: 20_000_000}
	x, err := explore.New(o)
	if err != nil {
		return err
	}
	begin := time.Now()
	for time.Since(begin) < countLimit && x.Advance(100_000) {
	}
	r := x.Result()
	counted := time.Since(begin).Seconds()
	tried, took, _, err := enumerate(o, enumerateLimit)
	if err != nil {
		return err
	}
	rate := float64(tried) / took.Seconds()
	fmt.Printf("  one by one  %.0f schedules a second; ", rate)
	total, ok := new(big.Float).SetString(r.Schedules)
	if !r.Complete || !ok {
		fmt.Printf("they are too many to be counted in %.0f s (%d states)\n", counted, r.States)
		return nil
	}
	fmt.Printf("%s of them, counted in %.2f s over %d states, would take %.1e years\n", r.Schedules, counted, r.States, total.Quo(total, big.NewFloat(rate*365.25*86400)))
	return nil
}

// enumerate runs schedules in lexicographic order, each from the beginning of the
// program, until all were run or the time is over. took is that of the runs alone,
// without what it takes to make each a Python.
func enumerate(o explore.Options, limit time.Duration) (tried int, took time.Duration, all bool, err error) {
	type choice struct{ taken, of int }
	var choices []choice
	for end := time.Now().Add(limit); time.Now().Before(end); {
		w, err := explore.NewWalk(o, "")
		if err != nil {
			return 0, 0, false, err
		}
		begin, at := time.Now(), 0
		for threads := w.Options(); len(threads) > 0; threads = w.Options() {
			if at == len(choices) {
				choices = append(choices, choice{0, len(threads)})
			}
			w.Take(threads[choices[at].taken])
			at++
		}
		tried, took = tried+1, took+time.Since(begin)
		for len(choices) > 0 && choices[len(choices)-1].taken+1 == choices[len(choices)-1].of {
			choices = choices[:len(choices)-1]
		}
		if len(choices) == 0 {
			return tried, took, true, nil
		}
		choices[len(choices)-1].taken++
	}
	return tried, took, false, nil
}
