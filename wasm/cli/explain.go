package main

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"gilplay/wasm/api"
)

// explainer writes an explanation of a schedule for people to read.
type explainer struct {
	*api.ExplainResponse
	w io.Writer
}

// writeExplanation writes the ladder, a line for each rung, and what went wrong.
func writeExplanation(w io.Writer, r *api.ExplainResponse) {
	e := explainer{r, w}
	width := 0
	for _, name := range e.Threads {
		width = max(width, len(name))
	}
	for i := range e.Rungs {
		fmt.Fprintf(w, "    %-*s  %s\n", width, e.thread(e.Rungs[i].Thread), e.rung(i))
	}
	for i := range e.Conflicts {
		e.conflict(&e.Conflicts[i])
	}
	e.deadlock()
}

func (e *explainer) thread(t int) string {
	if t < 0 || t >= len(e.Threads) {
		return "somebody"
	}
	return e.Threads[t]
}

// rung is what a thread does without another one coming between, and what the
// shared variables hold then.
func (e *explainer) rung(i int) string {
	g := &e.Rungs[i]
	parts := []string{count(g.Ops, "opcode")}
	for j := range g.Events {
		parts = append(parts, e.event(&g.Events[j]))
	}
	switch g.End {
	case "forced":
		text := "switched off after " + g.After
		if g.Holds != "" {
			text += ", holds " + g.Holds
		}
		parts = append(parts, text)
	case "over":
		parts = append(parts, "ends")
	}
	text := strings.Join(parts, "; ")
	var values []string
	for j, v := range g.Values {
		if v != "" && (i == 0 || e.Rungs[i-1].Values[j] != v) {
			values = append(values, e.Variables[j]+" = "+v)
		}
	}
	if len(values) > 0 {
		text += "  [" + strings.Join(values, ", ") + "]"
	}
	if g.Loses {
		text += "  (an update is lost)"
	}
	return text
}

func count(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return strconv.Itoa(n) + " " + what
}

func (e *explainer) event(v *api.ExplainEvent) string {
	text := v.Name
	switch v.Kind {
	case "fold":
		return count(v.Times, "more event")
	case "read":
		text = "reads " + withValue(v)
	case "write", "update":
		text = "writes " + withValue(v)
	case "acquire":
		text = "gets " + v.Name
	case "release":
		text = "releases " + v.Name
	case "call":
		text = "calls " + v.Name
	case "block":
		text = "waits"
		if v.Name != "" {
			text += " for " + v.Name
		}
	case "join":
		text = "waits for the end of " + e.thread(v.Other)
	case "start":
		text = "starts " + e.thread(v.Other)
	case "print":
		text = "prints " + strconv.Quote(v.Name)
	case "raise":
		text = "raises " + v.Name
	}
	if v.Line > 0 {
		text += " in line " + strconv.Itoa(v.Line)
	}
	return text
}

// withValue names a variable and what was read or written.
func withValue(v *api.ExplainEvent) string {
	if v.Value == "" {
		return v.Name
	}
	return v.Name + ", " + v.Value + ","
}

// conflict tells which two accesses did not belong between one another.
func (e *explainer) conflict(c *api.ExplainConflict) {
	place := func(p api.ExplainPlace) string {
		return e.thread(e.Rungs[p.Rung].Thread) + " " + e.event(&e.Rungs[p.Rung].Events[p.Event])
	}
	why := map[string]string{
		"lost update":  "The value written was made from what had been read before: an update of %s is lost.",
		"stale check":  "What was done last rests on a value of %s that was no longer right.",
		"half written": "The reader found %s changed and what belongs to it not yet.",
		"half read":    "The reader took %s from before the change and what belongs to it from after.",
		"changed":      "Reading %s twice gave two values.",
	}[c.Kind]
	fmt.Fprintf(e.w, "  %s: %s; then %s; then %s. "+why+"\n", strings.ToUpper(c.Kind[:1])+c.Kind[1:], place(c.First), place(c.Other), place(c.Third), c.Name)
	var lines []string
	for _, s := range c.Lines {
		text := "line " + strconv.Itoa(s.From)
		if s.To != s.From {
			text = "lines " + strconv.Itoa(s.From) + " to " + strconv.Itoa(s.To)
		}
		lines = append(lines, text)
	}
	fmt.Fprintf(e.w, "  One lock would have to be held in %s.\n", strings.Join(lines, " and in "))
	first, other := e.thread(e.Rungs[c.First.Rung].Thread), e.thread(e.Rungs[c.Other.Rung].Thread)
	for _, lock := range c.FirstLocks {
		if slices.Contains(c.OtherLocks, lock) {
			fmt.Fprintf(e.w, "  %s and %s both held %s, but %s let go of it in between.\n", first, other, lock, first)
			return
		}
	}
	if len(c.FirstLocks) > 0 && len(c.OtherLocks) > 0 {
		fmt.Fprintf(e.w, "  %s held %s, %s held %s: different locks keep nobody out.\n", first, strings.Join(c.FirstLocks, ", "),
			other, strings.Join(c.OtherLocks, ", "))
	}
}

// deadlock tells who waits for whom and in which order the locks were taken.
func (e *explainer) deadlock() {
	for i := range e.Blocked {
		b := &e.Blocked[i]
		if i == 0 && e.Cycle > 0 {
			fmt.Fprintf(e.w, "  Deadlock: each of these waits for the next, and the last for the first.\n")
		}
		text := e.thread(b.Thread) + " waits"
		if b.Line > 0 {
			text += " in line " + strconv.Itoa(b.Line)
		}
		switch {
		case b.For == "join":
			text += " for the end of " + e.thread(b.Owner)
		case b.Call != "":
			text += " in " + b.Call
		case b.Lock != "":
			text += " for " + b.Lock
		default:
			text += " for a lock"
		}
		switch {
		case b.For == "join":
		case b.Owner == b.Thread:
			text += ", which it has taken itself"
		case b.Owner >= 0:
			text += ", which " + e.thread(b.Owner) + " has taken"
		case b.Call != "":
			text += ", and nobody is left to end that"
		}
		if b.Owner >= 0 && b.Since > 0 {
			text += " in line " + strconv.Itoa(b.Since)
		}
		if b.Missed.Rung >= 0 {
			v := &e.Rungs[b.Missed.Rung].Events[b.Missed.Event]
			text += "; the last " + v.Name + " was that of " + e.thread(e.Rungs[b.Missed.Rung].Thread) + " in line " + strconv.Itoa(v.Line)
		}
		fmt.Fprintf(e.w, "    %s\n", text)
	}
}
