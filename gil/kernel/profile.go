package kernel

// Profile is a machine: how long things take, in ns. Every number is a knob.
type Profile struct {
	Name string
	// Op is the length of a cheap instruction (LOAD_FAST); Flat: of every
	// instruction, else the others take as long as the opcode table says.
	Op   int64
	Flat bool
	// Step is a lock micro-step that stays in user space.
	Step int64
	// Syscall is what a signal or post costs when somebody is registered as a
	// waiter: a system call, even if that waiter has been woken already and just
	// has not run yet (only the waiter itself can deregister).
	Syscall int64
	// Remote is what it costs the waker, on top, to wake a thread on an idle core.
	Remote int64
	// Wake is how long after that the woken thread's first action begins.
	Wake int64
	// WakeJitter is how much longer than Wake it may take: a choice.
	WakeJitter int64
	// Switch is the context switch from one thread to another on a core.
	Switch int64
	// Quantum is the scheduler's tick: two busy threads take turns of this length
	// on one core.
	Quantum int64
	// Granularity is how far a thread that another thread wakes must lag behind
	// the running one to preempt it at once; else it waits for the tick.
	Granularity int64
	// StartThread is what creating a thread costs its creator.
	StartThread int64
}

// LatencySteps is the number of answers of PointLatency.
const LatencySteps = 256

// The machine profiles. Sources: PUBLISHED.md of the project, sections 1, 2, 7.2
// (Beazley's measurements of 2009 and measurements on Linux 6).
var (
	// Teaching is slow and even: one opcode takes 50 µs, so that the 5 ms switch
	// interval is 100 opcodes and both policies fit one timeline.
	Teaching = Profile{
		Name: "teaching", Op: 50_000, Flat: true, Step: 5_000, Syscall: 5_000, Remote: 5_000,
		Wake: 100_000, WakeJitter: 100_000, Switch: 20_000, Quantum: 20_000_000, Granularity: 5_000_000, StartThread: 50_000,
	}
	// Linux is a present-day two-core virtual machine.
	Linux = Profile{
		Name: "linux", Op: 2, Step: 15, Syscall: 40, Remote: 12_000,
		Wake: 50_000, WakeJitter: 30_000, Switch: 3_000, Quantum: 4_000_000, Granularity: 2_000_000, StartThread: 30_000,
	}
	// Mac2009 is the dual-core MacBook with OS X 10.5 of Beazley's talk.
	Mac2009 = Profile{
		Name: "mac2009", Op: 14, Flat: true, Step: 60, Syscall: 3_400, Remote: 600,
		Wake: 4_000, WakeJitter: 4_400, Switch: 1_000, Quantum: 10_000_000, Granularity: Never, StartThread: 60_000,
	}
)

// ProfileByName returns the profile with that name.
func ProfileByName(name string) (Profile, bool) {
	for _, p := range []Profile{Teaching, Linux, Mac2009} {
		if p.Name == name {
			return p, true
		}
	}
	return Profile{}, false
}
