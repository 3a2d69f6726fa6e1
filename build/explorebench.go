package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"gilplay/gil/explore"
)

// benchExplore searches the programs of gil/explore/testdata/scale at the switch
// points of 3.9 and prints, beside that, what SPIN's verifier takes for a model
// of the same program at the same granularity (their first lines name it), and
// how long trying every schedule would take.
func benchExplore(root string) error {
	folder := filepath.Join(root, "gil", "explore", "testdata")
	files, err := filepath.Glob(filepath.Join(folder, "scale", "*.py"))
	if err != nil {
		return err
	}
	fmt.Println("explore: states, ways between states and seconds with reduction; SPIN's states and seconds")
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		name := strings.TrimSuffix(filepath.Base(file), ".py")
		begin := time.Now()
		x, err := explore.New(explore.Options{Source: string(source), Reduce: true, MaxStates: 20_000_000})
		if err != nil {
			return err
		}
		for x.Advance(100_000) {
		}
		took := time.Since(begin)
		r := x.Result()
		fmt.Printf("%-22s %2d outcomes %9d states %9d ways %7.2f s %8.0f ways/s", name, len(r.Outcomes), r.States, r.Ways, took.Seconds(), float64(r.Ways)/took.Seconds())
		first, _, _ := strings.Cut(string(source), "\n")
		if model, ok := strings.CutPrefix(first, "# spin: "); ok {
			fmt.Print("   ", runSpin(filepath.Join(folder, "spin"), strings.Fields(model)))
		}
		fmt.Println()
	}
	return benchEnumeration(folder)
}

var spinNumbers = regexp.MustCompile(`(\d+) states, stored[\s\S]*elapsed time (\S+) seconds`)

// runSpin makes and runs a verifier and says what it took, at most a minute.
func runSpin(folder string, model []string) string {
	if _, err := exec.LookPath("spin"); err != nil {
		return "(no spin here: Debian's package spin)"
	}
	dir, err := os.MkdirTemp("", "spin")
	if err != nil {
		return err.Error()
	}
	defer os.RemoveAll(dir)
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	var out []byte
	for _, command := range [][]string{
		append(append([]string{"spin", "-a"}, model[1:]...), filepath.Join(folder, model[0])),
		{"cc", "-O2", "-DSAFETY", "-o", "pan", "pan.c"},
		{"./pan", "-m1000000", "-w22"},
	} {
		cmd := exec.CommandContext(ctx, command[0], command[1:]...)
		cmd.Dir = dir
		if out, err = cmd.CombinedOutput(); err != nil && command[0] != "./pan" { // pan's exit code counts errors of the model
			return fmt.Sprintf("(%s: %v)", command[0], err)
		}
	}
	found := spinNumbers.FindSubmatch(out)
	if found == nil {
		return "(SPIN: not within a minute)"
	}
	return fmt.Sprintf("SPIN %9s states %7s s", found[1], found[2])
}

// benchEnumeration says how long it would take to run one schedule after the
// other.
func benchEnumeration(folder string) error {
	source, err := os.ReadFile(filepath.Join(folder, "scale", "counter-2x3.py"))
	if err != nil {
		return err
	}
	o := explore.Options{Source: string(source), Fallback: true}
	x, err := explore.New(o)
	if err != nil {
		return err
	}
	begin := time.Now()
	for x.Advance(100_000) {
	}
	r := x.Result()
	perWay := time.Since(begin).Seconds() / float64(r.Ways)
	fmt.Printf("counting counter-2x3: %s schedules in %d states, %.2f s; a naive enumeration would execute at least as many ways: 10^%d years\n",
		r.Schedules, r.States, perWay*float64(r.Ways), len(r.Schedules)-1-len(fmt.Sprintf("%.0f", 3.2e7/perWay))+1)
	return nil
}
