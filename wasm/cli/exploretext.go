package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"gilplay/gil/explore"
)

// write writes a search for people to read.
func (f *finding) write(w io.Writer) {
	least := f.writeHead(w)
	if f.AsksTime {
		fmt.Fprintln(w, "The program asks for the time: here instructions take none, and sleeps as long as they say. A real clock may show it others.")
	}
	if f.UsesRandom {
		fmt.Fprintln(w, "The program uses random numbers: in every schedule those after random.seed(391991), unless it calls random.seed itself. What another seed would do was not explored.")
	}
	for i, out := range f.Outcomes {
		fmt.Fprintf(w, "\n%s\n  %s%s %d\n  --schedule %s\n", out.Summary(""), howMany(out.Schedules, least, !f.Counted), fewest(out.AtMost), out.Forced, out.Schedule)
		for i, v := range out.Values {
			fmt.Fprintf(w, "  %s = %s\n", f.opts.Watch[i], v)
		}
		if f.reasons != nil {
			writeExplanation(w, f.reasons[i])
		}
	}
	if f.Endless != nil {
		fmt.Fprintf(w, "\nruns for ever although every thread gets its turns\n  --schedule %s\n", f.Endless.Schedule)
	}
	f.writeSmaller(w)
	f.writeVerdicts(w)
	f.writeMachines(w)
}

// fewest introduces a number of forced switches.
func fewest(atMost bool) string {
	if atMost {
		return "forced switches at most"
	}
	return "fewest forced switches"
}

// writeHead says what the search means, and how numbers of schedules are to be
// introduced.
func (f *finding) writeHead(w io.Writer) (least string) {
	switch {
	case !f.Complete:
		least = "at least "
		fmt.Fprintf(w, "Stopped after %d states: there may be more outcomes.\n", f.States)
	case f.Bounded && f.opts.Bounded:
		fmt.Fprintf(w, "Complete for schedules with at most %d forced switches.\n", f.Bound)
	case f.Bounded:
		fmt.Fprintf(w, "Too much to explore: complete for schedules with at most %d forced switches (%d states); there may be more outcomes.\n", f.Bound, f.States)
	case f.Counted:
		fmt.Fprintf(w, "Complete: every schedule was explored (%d states).\n", f.States)
	default:
		fmt.Fprintf(w, "Complete: every outcome was found (%d states). Schedules were not counted.\n", f.States)
	}
	if d := f.Random; d != nil {
		chance := float64(d.Threads)
		for range d.Depth - 1 {
			chance *= float64(d.Moments)
		}
		fmt.Fprintf(w, "%s random schedules were tried. An outcome that needs %d ordered moments comes up in each of them with a probability of at least 1 in %.3g.\n", strconv.Itoa(d.Runs), d.Depth, chance)
		if d.Cut > 0 {
			fmt.Fprintf(w, "%d of them were given up after a very long time: they end in no outcome.\n", d.Cut)
		}
	}
	return least
}

// writeSmaller writes what the program does with smaller constants.
func (f *finding) writeSmaller(w io.Writer) {
	if f.smaller == nil {
		return
	}
	var edits []string
	for _, e := range f.smaller.Edits {
		edits = append(edits, fmt.Sprintf("%s → %s in line %d", e.From, e.To, e.Line))
	}
	fmt.Fprintf(w, "\nThe same program with smaller constants (%s) has %s; every schedule was explored:\n", strings.Join(edits, ", "), count(len(f.smaller.Outcomes), "outcome"))
	for i := range f.smaller.Outcomes {
		f.writeOutcome(w, &f.smaller.Outcomes[i])
	}
}

// writeOutcome writes an outcome in one line.
func (f *finding) writeOutcome(w io.Writer, out *explore.OutcomeResult) {
	text := out.Summary("")
	for i, v := range out.Values {
		text += ", " + f.opts.Watch[i] + " = " + v
	}
	fmt.Fprintf(w, "    %s\n", text)
}

func (f *finding) writeVerdicts(w io.Writer) {
	for _, v := range f.verdicts {
		verdict := "holds"
		if !v.Pass {
			verdict = "fails: " + v.Message
		} else if !v.Final {
			verdict = "holds as far as was explored"
		}
		fmt.Fprintf(w, "\n--%s %s\n  %s\n", checkFlag(v.Kind), strconv.Quote(v.Expr), verdict)
		if v.Schedule != "" {
			fmt.Fprintf(w, "  --schedule %s\n", v.Schedule)
		}
	}
}

// writeMachines compares the outcomes under other Pythons and models.
func (f *finding) writeMachines(w io.Writer) {
	if f.machines != nil {
		fmt.Fprint(w, "\nThe same program on other machines\n")
	}
	for _, m := range f.machines {
		if m.Result == nil {
			fmt.Fprintf(w, "\n%s\n  does not run there: %s\n", m.Name, m.refusal)
			continue
		}
		least, whole := "", "complete"
		if !m.Complete {
			least, whole = "at least ", "stopped after "+strconv.Itoa(m.States)+" states"
		}
		fmt.Fprintf(w, "\n%s\n  %s%s, %s%s\n", m.Name, least, count(len(m.Outcomes), "outcome"), howMany(m.Schedules, least, !m.Counted), whole)
		for i := range m.Outcomes {
			f.writeOutcome(w, &m.Outcomes[i])
		}
	}
}

// howMany says how many schedules there are, with a comma behind.
func howMany(n, least string, uncounted bool) string {
	switch {
	case uncounted:
		return ""
	case n == "":
		return "infinitely many schedules, "
	case n == "1":
		return least + "1 schedule, "
	}
	return least + n + " schedules, "
}
