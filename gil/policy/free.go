package policy

import "gilplay/gil/kernel"

// The procedures and micro-steps of Free.
const (
	attach = iota
	detach
	suspend
	lockObject
	stopWorld
	startWorld
)

const (
	attachGIL StepID = iota + 1
	attachState
	attachPark
	attachQSBR
	attachSections
	detachSections
	detachQSBR
	detachState
	detachGIL
	suspendTest
	suspendCount
	lockTest
	lockSpin
	lockPark
	lockSleep
	lockSet
	stopLock
	stopRequest
	stopThreads
	stopWait
	stopWoken
	stopDone
	startRequest
	startThreads
	startUnlock
)

// The objects of Free: the mutex of whoever stops the world, the event that the
// last thread to stop sets, and the threads' state words, on which they park.
const (
	WorldMutex kernel.Object = iota + 1
	StopEvent
	StateWord
)

// Free is the free-threaded build, 3.13t: there is no lock to take, threads that
// are attached run side by side. Attaching and detaching stay, around everything
// that blocks, so that the whole world can be stopped for the collector; a
// running thread then stops at its next check. What protects an object is the
// object's own lock, a PyMutex: an instruction that changes a list, a dict or a
// set takes it first (Enter), and who finds it taken spins a little and parks,
// detached. Source: Python/pystate.c (_PyThreadState_Attach, detach_thread,
// stop_the_world), Python/critical_section.c and Python/lock.c of v3.13.0.
var Free = &Protocol{
	Name: "free",
	Procedures: []Procedure{
		attach: {"attach", []Line{
			{0, "take_gil(): not enabled, nothing to do"},
			{0, "if state is DETACHED: state = ATTACHED"},
			{0, "else park until it is not SUSPENDED"},
			{0, "mark the thread online (QSBR)"},
			{0, "lock suspended critical sections again"},
		}},
		detach: {"detach", []Line{
			{0, "unlock active critical sections"},
			{0, "mark the thread offline (QSBR)"},
			{0, "state = DETACHED, or SUSPENDED if asked"},
			{0, "drop_gil(): not held, nothing to do"},
		}},
		suspend: {"check of the eval breaker", []Line{
			{0, "if PLEASE_STOP: clear it, detach"},
			{0, "countdown -= 1, the last one: set(stop_event)"},
		}},
		lockObject: {"lock(object)", []Line{
			{0, "while object is locked:"},
			{1, "nobody parked, spins < 40: sched_yield()"},
			{1, "else HAS_PARKED, detach"},
			{1, "park until unlocked, attach"},
			{0, "object.lock = 1"},
		}},
		stopWorld: {"stop_the_world", []Line{
			{0, "lock(world.mutex)"},
			{0, "requested = 1, countdown = other threads"},
			{0, "DETACHED: SUSPENDED; ATTACHED: PLEASE_STOP"},
			{0, "until countdown is 0: wait(stop_event, 1 ms)"},
			{0, "world_stopped = 1"},
		}},
		startWorld: {"start_the_world", []Line{
			{0, "requested = 0, world_stopped = 0"},
			{0, "SUSPENDED: DETACHED, unpark"},
			{0, "unlock(world.mutex)"},
		}},
	},
	Steps: []MicroStep{
		attachGIL:      {attach, 0, "GIL\non? %", "gil.enabled", 0, Step, then(attachState)},
		attachState:    {attach, 1, "state\nattach", "state", 0, Step, tryAttach},
		attachPark:     {attach, 2, "park\nstate", "state", 0, Call, parkState},
		attachQSBR:     {attach, 3, "QSBR\nonline", "qsbr", 0, Step, then(attachSections)},
		attachSections: {attach, 4, "relock\nobjects", "critical_section", 0, Step, attached},
		detachSections: {detach, 0, "unlock\nobjects", "critical_section", 0, Step, then(detachQSBR)},
		detachQSBR:     {detach, 1, "QSBR\noffline", "qsbr", 0, Step, then(detachState)},
		detachState:    {detach, 2, "state\ndetach", "state", 0, Step, setDetached},
		detachGIL:      {detach, 3, "GIL\nheld? %", "holds_gil", 0, Step, detached},
		suspendTest:    {suspend, 0, "stop?\n%", "PLEASE_STOP", 0, Step, testStop},
		suspendCount:   {suspend, 1, "count\n%", "countdown", 0, Call, countStopped},
		lockTest:       {lockObject, 0, "locked?\n%", "ob_mutex", 0, Step, testObject},
		lockSpin:       {lockObject, 1, "spin\n%", "ob_mutex", 0, Call, spin},
		lockPark:       {lockObject, 2, "flag\nparked", "ob_mutex", 0, Step, then(detachSections)},
		lockSleep:      {lockObject, 3, "park\nobject", "ob_mutex", 0, Call, sleepUntilUnlocked},
		lockSet:        {lockObject, 4, "lock\n= 1", "ob_mutex", 0, Step, lockObjects},
		stopLock:       {stopWorld, 0, "lock\nworld", "world.mutex", 0, Call, lockWorld},
		stopRequest:    {stopWorld, 1, "count\n= %", "countdown", 0, Step, requestStop},
		stopThreads:    {stopWorld, 2, "stop\nall", "PLEASE_STOP", 0, Step, askToStop},
		stopWait:       {stopWorld, 3, "wait\nstop", "stop_event", 0, Call, waitStopped},
		stopWoken:      {stopWorld, 3, "left\n%", "countdown", 0, Step, wokenStopping},
		stopDone:       {stopWorld, 4, "world\nstopped", "world_stopped", 0, Step, worldStopped},
		startRequest:   {startWorld, 0, "stopped\n= 0", "world_stopped", 0, Step, endStop},
		startThreads:   {startWorld, 1, "unpark\nall", "state", 0, Call, unparkAll},
		startUnlock:    {startWorld, 2, "unlock\nworld", "world.mutex", 0, Call, unlockThen(WorldMutex, done)},
	},
	Variables: []Variable{
		{"gil.enabled", Number, "stop-the-world", func(*State) int64 { return 0 }},
		{"attached", Number, "atomic", count(attachedStatus)},
		{"suspended", Number, "atomic", count(suspendedStatus)},
		{"stop requested by", Owner, "world.mutex", func(s *State) int64 { return int64(s.World.Requester) - 1 }},
		{"countdown", Number, "HEAD_LOCK", func(s *State) int64 { return int64(s.World.Countdown) }},
	},
	Objects: []ObjectName{{WorldMutex, "world.mutex"}, {StopEvent, "stop_event"}, {StateWord, "state"}},
	never:   true,
	entry: [numOps]StepID{Take: attachGIL, Boot: attachGIL, Drop: detachSections, End: detachSections, Check: suspendTest,
		Enter: lockTest, Stop: stopLock, Start: startRequest},
	budget: func(s *State, t kernel.ThreadID) int64 {
		if int(t) < len(s.Threads) && s.Threads[t].PleaseStop {
			return 0
		}
		return Unbounded
	},
	passed: func(*State, int64) {},
}

// Parallel tells that threads run Python side by side.
func (p *Protocol) Parallel() bool { return p.never }

func then(next StepID) func(*turn) StepID { return func(*turn) StepID { return next } }

func count(status Attachment) func(*State) int64 {
	return func(s *State) (n int64) {
		for _, t := range s.Threads {
			n += int64(bit(t.Status == status))
		}
		return n
	}
}
