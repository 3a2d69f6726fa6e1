package explore

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
)

// The brute-force checker: an abstract program is a list of threads, each a list
// of operations on shared variables (capitals) and its own registers (small
// letters). Every interleaving is tried, one operation after the other; states
// seen before are skipped. It shares nothing with the explorer.
//
//	r=C  C=r  C=5  C=r+1  r=C+2   move, add (also -, *)
//	acq:L rel:L                   a lock; rel of a free one fails with RuntimeError
//	racq:L rrel:L                 a reentrant lock
//	down:S up:S                   a semaphore
//	wait:Q:L  note:Q  all:Q       a condition variable with lock L, first come first served
//	until:E                       blocks while E is 0
//	jz:r:x jnz:r:x jmp:x   x:     jumps to label x
//	pop:N:x                       takes one from N, or jumps to x if there is none
//	try:L:r                       takes the lock if it is free; r says whether
//	put:Q:v get:Q:r               a queue
//	first:X:v                     sets X unless it is set
//	fail:E                        the thread dies of exception E
//	end                           the thread ends
//	{ … | … }                     no switch inside but at |, where the model says so
type op struct {
	name string
	args []string
	glue bool // no switch between this operation and the next one
}

type abstract struct {
	ops    []op
	labels map[string]int
}

func parseThread(text string, braces bool) abstract {
	a := abstract{labels: map[string]int{}}
	inside := false
	for _, tok := range strings.Fields(text) {
		switch {
		case tok == "{":
			inside = true
		case tok == "}":
			inside = false
			if len(a.ops) > 0 {
				a.ops[len(a.ops)-1].glue = false
			}
		case tok == "|":
			a.ops[len(a.ops)-1].glue = false
		case strings.HasSuffix(tok, ":"):
			a.labels[strings.TrimSuffix(tok, ":")] = len(a.ops)
		case strings.Contains(tok, "="):
			a.ops = append(a.ops, op{"=", strings.SplitN(tok, "=", 2), inside && braces})
		default:
			parts := strings.Split(tok, ":")
			a.ops = append(a.ops, op{parts[0], parts[1:], inside && braces})
		}
	}
	return a
}

// state of the abstract machine; all in maps with string keys, for simplicity.
type state struct {
	pc     []int
	vars   map[string]int // shared variables, "0.r" registers, "owner L", "count L"
	queues map[string][]int
	dead   map[int]string // thread -> exception
	glued  int            // thread that must go on, -1 = any
}

func (s *state) clone() *state {
	c := &state{append([]int(nil), s.pc...), map[string]int{}, map[string][]int{}, map[int]string{}, s.glued}
	for k, v := range s.vars {
		c.vars[k] = v
	}
	for k, v := range s.queues {
		c.queues[k] = append([]int(nil), v...)
	}
	for k, v := range s.dead {
		c.dead[k] = v
	}
	return c
}

func (s *state) key() string { return fmt.Sprint(s.pc, s.vars, s.queues, s.dead, s.glued) }

func (s *state) value(t int, name string) int {
	if n, err := strconv.Atoi(name); err == nil {
		return n
	}
	if name[0] >= 'a' && name[0] <= 'z' {
		name = strconv.Itoa(t) + "." + name
	}
	return s.vars[name]
}

func (s *state) set(t int, name string, v int) {
	if name[0] >= 'a' && name[0] <= 'z' {
		name = strconv.Itoa(t) + "." + name
	}
	s.vars[name] = v
}

func (s *state) eval(t int, expr string) int {
	for i := 1; i < len(expr); i++ {
		a, b := expr[:i], expr[i+1:]
		switch expr[i] {
		case '+':
			return s.value(t, a) + s.value(t, b)
		case '-':
			return s.value(t, a) - s.value(t, b)
		case '*':
			return s.value(t, a) * s.value(t, b)
		}
	}
	return s.value(t, expr)
}

// exec does thread t's next operation; false = it blocks.
func (s *state) exec(t int, a *abstract) bool {
	o := a.ops[s.pc[t]]
	next := s.pc[t] + 1
	lock := func(name string) bool {
		if s.vars["owner "+name] != 0 {
			return false
		}
		s.vars["owner "+name] = t + 1
		return true
	}
	switch o.name {
	case "=":
		s.set(t, o.args[0], s.eval(t, o.args[1]))
	case "acq":
		if !lock(o.args[0]) {
			return false
		}
	case "rel":
		if s.vars["owner "+o.args[0]] == 0 {
			s.dead[t] = "RuntimeError"
			next = len(a.ops)
		}
		s.vars["owner "+o.args[0]] = 0
	case "racq":
		if s.vars["owner "+o.args[0]] != t+1 && !lock(o.args[0]) {
			return false
		}
		s.vars["count "+o.args[0]]++
	case "rrel":
		if s.vars["count "+o.args[0]]--; s.vars["count "+o.args[0]] == 0 {
			s.vars["owner "+o.args[0]] = 0
		}
	case "down":
		if s.vars[o.args[0]] == 0 {
			return false
		}
		s.vars[o.args[0]]--
	case "up":
		s.vars[o.args[0]]++
	case "until":
		if s.vars[o.args[0]] == 0 {
			return false
		}
	case "wait":
		q, l, me := o.args[0], o.args[1], "asleep "+strconv.Itoa(t)
		switch s.vars[me] {
		case 0: // let the lock go and sleep
			s.vars["owner "+l] = 0
			s.queues[q] = append(s.queues[q], t)
			s.vars[me] = 1
			return false
		case 1:
			return false
		}
		if !lock(l) {
			return false
		}
		s.vars[me] = 0
	case "note", "all":
		for n := 0; len(s.queues[o.args[0]]) > 0 && (n == 0 || o.name == "all"); n++ {
			s.vars["asleep "+strconv.Itoa(s.queues[o.args[0]][0])] = 2
			s.queues[o.args[0]] = s.queues[o.args[0]][1:]
		}
	case "jz", "jnz":
		if (s.value(t, o.args[0]) == 0) == (o.name == "jz") {
			next = a.labels[o.args[1]]
		}
	case "jmp":
		next = a.labels[o.args[0]]
	case "pop":
		if s.vars[o.args[0]]--; s.vars[o.args[0]] < 0 {
			s.vars[o.args[0]], next = 0, a.labels[o.args[1]]
		}
	case "try":
		got := 0
		if lock(o.args[0]) {
			got = 1
		}
		s.set(t, o.args[1], got)
	case "put":
		s.queues[o.args[0]] = append(s.queues[o.args[0]], s.value(t, o.args[1]))
	case "get":
		if len(s.queues[o.args[0]]) == 0 {
			return false
		}
		s.set(t, o.args[1], s.queues[o.args[0]][0])
		s.queues[o.args[0]] = s.queues[o.args[0]][1:]
	case "first":
		if s.vars[o.args[0]] == 0 {
			s.vars[o.args[0]] = s.value(t, o.args[1])
		}
	case "fail":
		s.dead[t] = o.args[0]
		next = len(a.ops)
	case "end":
		next = len(a.ops)
	default:
		panic("no operation " + o.name)
	}
	s.pc[t] = next
	return true
}

// brute returns every outcome: the final values of the shown variables, the
// exceptions of the threads in the order of their names, or "deadlock".
func brute(threads []string, initial map[string]int, show []string, braces bool) []string {
	programs := make([]abstract, len(threads))
	for i, text := range threads {
		programs[i] = parseThread(text, braces)
	}
	start := &state{make([]int, len(threads)), map[string]int{}, map[string][]int{}, map[int]string{}, -1}
	for k, v := range initial {
		start.vars[k] = v
	}
	found, seen := map[string]bool{}, map[string]bool{}
	var visit func(s *state)
	visit = func(s *state) {
		if seen[s.key()] {
			return
		}
		seen[s.key()] = true
		moved, alive := false, false
		for t := range programs {
			a := &programs[t]
			if s.pc[t] >= len(a.ops) {
				continue
			}
			alive = true
			if s.glued >= 0 && s.glued != t {
				if probe := s.clone(); probe.exec(s.glued, &programs[s.glued]) {
					continue
				}
			}
			next := s.clone()
			before := next.key()
			glue := a.ops[s.pc[t]].glue
			ran := next.exec(t, a)
			next.glued = -1
			if ran && glue && next.pc[t] < len(a.ops) {
				next.glued = t
			}
			if ran || next.key() != before {
				moved = moved || ran || next.key() != s.key()
				visit(next)
			}
		}
		if !alive {
			found[s.describe(show)] = true
		} else if !moved {
			found["deadlock"] = true
		}
	}
	visit(start)
	var list []string
	for k := range found {
		list = append(list, k)
	}
	sort.Strings(list)
	return list
}

func (s *state) describe(show []string) string {
	var parts []string
	for _, name := range show {
		parts = append(parts, strconv.Itoa(s.vars[name]))
	}
	var dead []string
	for _, e := range s.dead {
		dead = append(dead, e)
	}
	sort.Strings(dead)
	return strings.Join(append(parts, dead...), " ")
}
