package machine

import (
	"gilplay/gil/kernel"
	"gilplay/gil/policy"
	"gilplay/gil/trace"
	"gilplay/vm/code"
	"gilplay/vm/interp"
)

// Machine is one recording of one run and a place in it.
type Machine struct {
	small
	cfg      Config
	program  *code.Code // of the module; nil when a test's script runs
	py       python
	k        *kernel.Kernel
	protocol *policy.Protocol
	recorder *kernel.Recorder
	turns    *kernel.Schedule // nil unless Config.Schedule is a list of turns
	turnEnds []uint64         // the step after which each recorded turn was over

	log      trace.Log
	timeline *trace.Timeline
	output   []Output
	noteList []interp.Note

	watch       watch
	latest      small // the end of the recording
	checkpoints []checkpoint
	spacing     uint64 // steps between checkpoints
	near        *checkpoint
	laboured    int64 // ns of work inside instructions since Advance began
}

// Output is a piece of text that a thread wrote.
type Output struct {
	Step   uint64
	Time   int64 // ns
	Thread int
	FD     int // 1 or 2
	Text   string
}

// newMachine starts py's main thread on a machine as cfg (with defaults) says.
func newMachine(cfg Config, py python) (*Machine, error) {
	p, profile, given, turns, err := cfg.parts()
	if err != nil {
		return nil, err
	}
	m := &Machine{cfg: cfg, py: py, protocol: p, spacing: checkpointSteps}
	m.choosing, m.yielding = kernel.NoThread, kernel.NoThread
	m.recorder = kernel.NewRecorder(given, kernel.NewSeeded(cfg.Seed))
	if m.turns = turns; turns != nil {
		m.recorder.Then = kernel.First{}
	}
	if p.Parallel() {
		py.freeThreaded()
	} else {
		profile.FreeCost = 0
	}
	py.costs(profile, cfg.Cores)
	m.k = kernel.New(profile, cfg.Cores, m.recorder, m)
	m.setAlarm()
	m.timeline = trace.NewTimeline(&m.log)
	m.lock = policy.NewState(p, cfg.SwitchInterval, cfg.CheckInterval)
	m.lock.Manual = turns != nil
	main := m.k.Spawn(kernel.NoThread, trace.InProtocol)
	m.tasks = []task{{wait: noWait}}
	m.begin(main, policy.Take) // 3.7+: the GIL is there from the start
	m.checkpoint()
	m.latest = m.small.clone()
	return m, nil
}

// Emit receives the kernel's and the policy's events.
func (m *Machine) Emit(e trace.Event) {
	e.Step = m.step
	recording := m.log.Recording()
	if !m.log.Append(e) {
		m.stop(Limited, Internal)
	}
	if recording {
		m.timeline.Add()
	}
}
