package explore

import (
	"strings"
	"testing"

	"gilplay/vm/code"
	"gilplay/vm/interp"
	"gilplay/vm/opcode"
)

// explore runs a search to its end.
func explore(t *testing.T, o Options) *Result {
	t.Helper()
	x, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	for x.Advance(10_000) {
	}
	return x.Result()
}

// counts are the numbers of schedules by what the program printed.
func counts(r *Result) map[string]string {
	m := map[string]string{}
	for _, o := range r.Outcomes {
		key := strings.TrimSpace(o.Stdout)
		if o.Deadlock != nil {
			key += "deadlock"
		}
		m[key] = o.Schedules
	}
	return m
}

// bare starts two threads without the module threading, so that nothing but
// the statements of work is interleaved: the main thread sleeps meanwhile.
const bare = `
import _thread, time
counter = 0
def work():
    global counter
    BODY
_thread.start_new_thread(work, ())
_thread.start_new_thread(work, ())
time.sleep(1)
print(counter)
`

// after makes switch points behind the named instructions of the function work.
func after(names ...string) func(c *code.Code, ins int) bool {
	return func(c *code.Code, ins int) bool {
		if c.Name != "work" || ins == interp.Entry {
			return false
		}
		d := code.Decode(c, &opcode.Py39)
		row := opcode.Py39.Of(opcode.Op(d.Ins[ins] & code.OpMask))
		for _, n := range names {
			if row != nil && row.Name == n {
				return true
			}
		}
		return false
	}
}

// TestPublishedCounts compares with PUBLISHED.md section 8, where the numbers
// come from another program.
func TestPublishedCounts(t *testing.T) {
	three := "counter += 1; counter += 1; counter += 1"
	points := after("LOAD_GLOBAL", "INPLACE_ADD")
	for _, c := range []struct {
		name, body string
		polls      func(*code.Code, int) bool
		want       map[string]string
	}{
		{"4 opcodes", "counter += 1", after("LOAD_GLOBAL", "LOAD_CONST", "INPLACE_ADD"), map[string]string{"2": "2", "1": "68"}},
		{"3.9", "counter += 1", points, map[string]string{"2": "2", "1": "18"}},
		{"3.10 and later", "counter += 1", after(), map[string]string{"2": "2"}},
		{"three times", three, after("LOAD_GLOBAL", "INPLACE_ADD", "STORE_GLOBAL"),
			map[string]string{"2": "648", "3": "30780", "4": "15714", "5": "1458", "6": "20"}},
	} {
		polls := c.polls
		if c.name == "three times" { // none behind the last store
			inner := polls
			polls = func(k *code.Code, ins int) bool {
				return inner(k, ins) && !(k.Name == "work" && lastStore(k, ins))
			}
		} else if c.name == "4 opcodes" { // none behind the constant that work returns
			inner := polls
			polls = func(k *code.Code, ins int) bool { return inner(k, ins) && ins < 4 }
		}
		r := explore(t, Options{Source: strings.Replace(bare, "BODY", c.body, 1), Polls: polls})
		got := counts(r)
		if !r.Complete || len(got) != len(c.want) {
			t.Errorf("%s: %v", c.name, got)
		}
		for v, n := range c.want {
			if got[v] != n {
				t.Errorf("%s: prints %s in %s schedules, want %s", c.name, v, got[v], n)
			}
		}
	}
}

// lastStore reports whether ins is the last store to a global in c.
func lastStore(c *code.Code, ins int) bool {
	d := code.Decode(c, &opcode.Py39)
	for i := ins + 1; i < len(d.Ins); i++ {
		if opcode.Op(d.Ins[i]&code.OpMask) == opcode.StoreGlobal {
			return false
		}
	}
	return opcode.Op(d.Ins[ins]&code.OpMask) == opcode.StoreGlobal
}
