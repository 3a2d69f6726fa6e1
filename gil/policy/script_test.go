package policy

import (
	"testing"

	"gilplay/gil/kernel"
	"gilplay/gil/trace"
)

// A scripted thread stands in for Python: loop turns of a fixed cost and number
// of ticks, with an optional blocking operation after each turn.
type script struct {
	turns   int   // loop turns to do
	ops     int   // instructions per turn
	ticks   int   // how many of them are switch points (the last ones of a turn)
	opCost  int64 // ns
	io      int64 // blocking operation after each turn, ns; -1 = none
	stopAll bool  // the other threads' work is over when this thread ends

	pos   int // instructions done
	state phase
	op    Op
	waits []int64 // how long each return from a blocking operation took
	doneT int64   // when its operation completed
}

type phase uint8

const (
	compute phase = iota
	inProtocol
	blocked
)

// rig runs scripted threads on a policy.
type rig struct {
	*testing.T
	p       *Protocol
	s       State
	k       *kernel.Kernel
	log     trace.Log
	tl      *trace.Timeline
	check   trace.Validator
	threads []*script
	steps   uint64
	stop    bool
	// finalizeAt is the step at which the main thread begins to end the interpreter.
	finalizeAt uint64
	// signalAt is the step at which a SIGINT comes, 0 = none does.
	signalAt uint64
	seen     map[StepID]bool // the micro-steps done
}

func (r *rig) Emit(e trace.Event) {
	e.Step = r.steps
	r.log.Append(e)
	r.tl.Add()
	if err := r.check.Check(e); err != nil {
		r.Fatalf("%v\n%s", err, trace.WriteText(r.log.Events()[max(0, r.log.Len()-40):]))
	}
}

// run starts the threads at time 0 (the first one is the main thread) and runs
// them to their end.
func run(t *testing.T, p *Protocol, profile kernel.Profile, cores int, chooser kernel.Chooser, interval, every int64, threads ...*script) *rig {
	r := &rig{T: t}
	r.run(p, profile, cores, chooser, interval, every, threads...)
	return r
}

func (r *rig) run(p *Protocol, profile kernel.Profile, cores int, chooser kernel.Chooser, interval, every int64, threads ...*script) {
	r.check.Requests = p.requests
	r.p, r.s, r.threads = p, NewState(p, interval, every), threads
	r.k = kernel.New(profile, cores, chooser, r)
	r.tl = trace.NewTimeline(&r.log)
	main := r.k.Spawn(kernel.NoThread, trace.InProtocol)
	if len(threads) > 1 {
		for more := p.Begin(&r.s, r.k, main, Init); more; more = !p.Exec(&r.s, r.k, main) {
			r.guarded(main)
		}
	}
	if r.s.Locked == 1 || !p.Begin(&r.s, r.k, main, Take) {
		r.k.SetActivity(main, trace.Running)
	} else {
		threads[0].begin(Take)
	}
	for _, th := range threads[1:] {
		id := r.k.Spawn(main, trace.InProtocol)
		p.Begin(&r.s, r.k, id, Boot)
		th.begin(Boot)
	}
	for r.turn() {
	}
	if err := r.check.Finish(); err != nil {
		r.Fatal(err)
	}
}

func (th *script) begin(op Op) { th.state, th.op = inProtocol, op }

// turn lets one thread act; false = nothing can happen any more.
func (r *rig) turn() bool {
	id, horizon := r.k.Next()
	if id == kernel.NoThread {
		return false
	}
	th := r.threads[id]
	switch th.state {
	case inProtocol:
		r.steps++
		if r.steps == r.finalizeAt {
			r.s.Finalizing = true
		}
		if r.steps == r.signalAt {
			r.k.Emit(0, trace.Interrupt, 0, 0, 0)
			r.p.Trip(&r.s)
		}
		r.guarded(id)
		if r.p.Exec(&r.s, r.k, id) {
			r.finish(id, th)
		}
	case blocked: // its operation is over: it wants the lock again
		th.doneT = r.k.Now
		r.begin(id, th, Take)
	case compute:
		r.compute(id, th, max(horizon-r.k.Now, 1))
	}
	return true
}

// guarded checks that a thread owns the mutex that its next micro-step needs.
func (r *rig) guarded(id kernel.ThreadID) {
	next := r.s.Threads[id].Next
	step := &r.p.Steps[next]
	if m := step.Mutex; m != 0 && m < kernel.MaxObjects && r.k.Owners[m] != id {
		r.Fatalf("%s: thread %d does %q without owning mutex %d", r.p.Name, id, step.Label, m)
	}
	if r.seen == nil {
		r.seen = map[StepID]bool{}
	}
	r.seen[next] = true
}

// begin starts a protocol operation, or skips it if there is no lock.
func (r *rig) begin(id kernel.ThreadID, th *script, op Op) {
	if r.p.Begin(&r.s, r.k, id, op) {
		th.begin(op)
	} else {
		th.op = op
		r.finish(id, th)
	}
}

// finish is called when a protocol operation is complete.
func (r *rig) finish(id kernel.ThreadID, th *script) {
	switch {
	case th.op == End || r.s.Threads[id].Exited:
		r.k.End(id)
	case th.op == Drop:
		th.state = blocked
		r.k.Block(id, 100+kernel.Object(id), trace.BlockedIO, th.io)
	default:
		if th.op == Take && th.doneT > 0 {
			th.waits = append(th.waits, r.k.Now-th.doneT)
			th.doneT = 0
		}
		th.state = compute
		r.k.SetActivity(id, trace.Running)
		if r.s.Handles(id) {
			r.k.Emit(id, trace.Interrupted, 0, 0, 0)
			r.p.Handled(&r.s)
		}
	}
}

func (th *script) over(r *rig) bool { return th.pos >= th.turns*th.ops || r.stop }

// compute executes instructions that begin before fuel runs out.
func (r *rig) compute(id kernel.ThreadID, th *script, fuel int64) {
	budget := r.p.Budget(&r.s, id)
	used := int64(0)
	for used < fuel && !th.over(r) {
		used += th.opCost
		th.pos++
		r.steps++
		inTurn := (th.pos-1)%th.ops + 1
		if th.ops-inTurn < th.ticks {
			if budget--; budget < 0 {
				r.p.Passed(&r.s, budget)
				r.k.Spend(id, used)
				r.begin(id, th, Check)
				return
			}
		}
		if inTurn == th.ops && th.io >= 0 {
			break
		}
	}
	r.p.Passed(&r.s, budget)
	r.k.Spend(id, used)
	if th.over(r) {
		r.stop = r.stop || th.stopAll
		r.begin(id, th, End)
	} else if th.io >= 0 && th.pos%th.ops == 0 {
		r.begin(id, th, Drop)
	}
}

// count is how many events of a kind there were.
func (r *rig) count(kind trace.Kind) (n int) {
	for _, e := range r.log.Events() {
		if e.Kind == kind {
			n++
		}
	}
	return n
}

// loop27 is `while n > 0: n -= 1` in 2.7: 9 opcodes a turn, 3 of them tick.
func loop27(turns int) *script { return loopOn(named("linux"), turns) }

func loopOn(p kernel.Profile, turns int) *script {
	return &script{turns: turns, ops: 9, ticks: 3, opCost: p.Cheapest(), io: -1}
}

// named is one of the named machines.
func named(profile string) kernel.Profile {
	p, _ := kernel.ProfileByName(profile)
	return p
}
