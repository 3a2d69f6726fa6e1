package explore

import (
	"slices"
	"strconv"
	"strings"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
)

// Outcome is one way in which the program can end. Endings that differ in nothing
// but addresses (default reprs, get_ident) are one outcome: an address says
// nothing about the schedule, and a replay on the machine has others.
type Outcome struct {
	Stdout    string
	Stderr    string
	Exception string   // last line of the uncaught exceptions' tracebacks, one for each thread, "" if none
	Raisers   []string // by line of Exception: the thread's name, "" = the main thread, or not known
	Values    []string // of Options.Watch, as the page shows them, "" = unset
	Deadlock  []Wait   // nil if it ended otherwise
	Limit     string   // which limit ended it, "" if none; such endings are one outcome, whatever they had printed
	Exit      int      // exit code of the process

	holds      []string // what the checks came to
	schedules  big
	forcedSums [sumColumns]uint64 // of a sweep, see sum.go
	endless    bool               // infinitely many schedules lead here
	choices    []uint8
	forced     int
}

// Wait is a thread that waits for ever.
type Wait struct {
	Thread int
	Owner  int // who has the lock that it waits for, or is to end; -1 = nobody
	// Name and OwnerName are what the threads are called, "" = nobody.
	Name, OwnerName string
}

// print is a piece of output and what came before it.
type print struct {
	before int32
	fd     uint8
	text   string
}

// printout is what was printed up to a piece: ends that follow one another have
// often printed the same.
type printout struct {
	upTo           int32
	stdout, stderr string
}

// maxKept is after how many bytes of outcomes the search gives up.
const maxKept = 64 << 20

// maxOutput is how many bytes a schedule may print.
const maxOutput = 100_000

// print adds output and returns its number.
func (x *Explorer) print(before int32, fd int, text string) int32 {
	if x.w.bytes += int32(min(len(text), maxOutput+1)); x.w.bytes > maxOutput {
		x.limit(x.opts.Lang.Say("it prints more than {0} bytes", "它打印的内容超过 {0} 个字节", itoa(maxOutput)))
		return before
	}
	p := print{before, uint8(fd), text}
	n, known := x.prints[p]
	if !known {
		n = int32(len(x.printed))
		x.prints[p] = n
		x.printed = append(x.printed, p)
	}
	return n
}

// output is what was printed to fd up to piece n.
func (x *Explorer) output(n int32, fd uint8) string {
	var parts []string
	for ; n != 0; n = x.printed[n].before {
		if x.printed[n].fd == fd {
			parts = append(parts, x.printed[n].text)
		}
	}
	var b strings.Builder
	for i := len(parts) - 1; i >= 0; i-- {
		b.WriteString(parts[i])
	}
	return b.String()
}

// text gives a text a number.
func (x *Explorer) text(s string) int32 {
	for i, have := range x.texts {
		if have == s {
			return int32(i)
		}
	}
	x.texts = append(x.texts, s)
	return int32(len(x.texts) - 1)
}

// values are the watched globals at this moment, as one text.
func (x *Explorer) values() int32 {
	if len(x.opts.Watch) == 0 {
		return 0
	}
	all := make([]string, len(x.opts.Watch))
	for i, name := range x.opts.Watch {
		all[i] = x.in.Global(name).Repr
	}
	return x.text(strings.Join(all, "\x00"))
}

// outcome returns the index of the outcome that the run has come to.
func (x *Explorer) outcome() int {
	w := &x.w
	if w.ending == limited {
		if n, known := x.known[x.texts[w.note]]; known {
			return n
		}
	}
	if x.printout.upTo != w.out {
		x.printout = printout{w.out, x.output(w.out, 1), x.output(w.out, 2)}
	}
	o := &Outcome{Stdout: x.printout.stdout, Stderr: x.printout.stderr, Exit: int(w.exit)}
	o.Exception, o.Raisers = lastLines(o.Stderr)
	switch w.ending {
	case limited:
		o.Limit = x.texts[w.note]
	case stuck:
		o.Deadlock = x.waits()
		w.note = x.values()
		fallthrough
	default:
		if len(x.opts.Watch) > 0 {
			o.Values = strings.Split(x.texts[w.note], "\x00")
		}
	}
	x.judge(o)
	key := o.identity()
	n, known := x.known[key]
	if !known {
		n = len(x.outcomes)
		x.known[key] = n
		x.outcomes = append(x.outcomes, o)
		if x.kept += 2 * len(key); x.kept > maxKept {
			x.full, x.cut = true, true
		}
	}
	return n
}

// identity is equal for equal outcomes.
func (o *Outcome) identity() string {
	if o.Limit != "" {
		return o.Limit
	}
	parts := slices.Concat([]string{withoutAddresses(o.Stdout), withoutAddresses(o.Stderr), itoa(o.Exit), o.Limit}, o.holds, o.Values)
	for _, w := range o.Deadlock {
		parts = append(parts, itoa(w.Thread)+"<"+itoa(w.Owner))
	}
	return strings.Join(parts, "\x01")
}

// The addresses of objects (object.Space.ID) and the identities of threads lie
// between these; both have so many digits, in hex and in decimal.
const (
	lowestAddress, highestAddress = 0x7f0000000000, 0x7f9000000000
	hexDigits, decimalDigits      = 12, 15
)

// withoutAddresses replaces every address by nothing.
func withoutAddresses(s string) string {
	if !strings.Contains(s, "7f") && !strings.Contains(s, "1396") && !strings.Contains(s, "140") {
		return s
	}
	var b []byte
	for i := 0; i < len(s); {
		end := i
		for end < len(s) && (s[end] >= '0' && s[end] <= '9' || s[end] >= 'a' && s[end] <= 'f') {
			end++
		}
		base := map[int]int{hexDigits: 16, decimalDigits: 10}[end-i]
		if end == i {
			end++
		} else if n, err := strconv.ParseUint(s[i:end], max(base, 2), 64); base != 0 && err == nil && n >= lowestAddress && n < highestAddress {
			i = end
			continue
		}
		b = append(b, s[i:end]...)
		i = end
	}
	return string(b)
}

// waits lists who waits for whom.
func (x *Explorer) waits() []Wait {
	list := []Wait{}
	for i := range x.w.t[:x.w.threads] {
		if t := &x.w.t[i]; t.life == waiting && t.lock != 0 {
			w := Wait{Thread: i, Owner: x.owner(interp.ThreadID(i), t.lock), Name: x.threadName(i)}
			if w.Owner >= 0 {
				w.OwnerName = x.threadName(w.Owner)
			}
			list = append(list, w)
		}
	}
	return list
}

// threadName is what a thread is called.
func (x *Explorer) threadName(t int) string {
	name := x.in.ThreadName(interp.ThreadID(t))
	switch {
	case t == 0:
		return "MainThread"
	case name == "":
		return "Thread-" + itoa(t)
	}
	return name
}

// owner is the thread that thread t, which waits for a lock, waits for: who is to
// end, or who has the lock, but not t itself if our library made the lock for t
// to sleep on until somebody has news.
func (x *Explorer) owner(t interp.ThreadID, lock heap.Ref) int {
	in := x.in
	if joined := in.Joins(t); joined >= 0 {
		return int(joined)
	}
	if !in.LockHeld(lock) || in.LockOwner(lock) == t && in.Where(t).Library {
		return -1
	}
	return int(in.LockOwner(lock))
}

// lastLines picks the last line of every traceback in what went to stderr, and
// the name of the thread before which threading has put it.
func lastLines(stderr string) (all string, raisers []string) {
	var found []string
	inside, thread := false, ""
	for _, line := range strings.Split(strings.TrimSuffix(stderr, "\n"), "\n") {
		name, named := strings.CutPrefix(line, "Exception in thread ")
		switch {
		case named:
			thread = strings.TrimSuffix(name, ":")
		case strings.HasPrefix(line, "Traceback "):
			inside = true
		case inside && line != "" && line[0] != ' ':
			found, raisers = append(found, line), append(raisers, thread)
			inside, thread = false, ""
		}
	}
	return strings.Join(found, "\n"), raisers
}
