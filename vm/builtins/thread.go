package builtins

import (
	"math"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

// timeoutMax is threading.TIMEOUT_MAX, in seconds: what fits the C clock.
const timeoutMax = 9223372036.0

var threadModule = interp.Module{
	Name: "_thread",
	Funcs: []Def{
		{Name: "_count", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetInt(int64(aliveThreads(in) - 1)) }},
		{Name: "_excepthook", Sig: "args, /", Fn: delegate("thread__excepthook")},
		{Name: "_set_sentinel", Fn: setSentinel},
		{Name: "_start_with_lock", Sig: "function, lock, /", Fn: startWithLock},
		{Name: "_free_threaded", Fn: func(in *Interp, c *Call) heap.Ref { return in.Bool(in.FreeThreaded) }},
		{Name: "_join_os", Fn: func(in *Interp, c *Call) heap.Ref { return in.Block(interp.Effect{Kind: interp.Sleep}) }},
		{Name: "allocate_lock", Fn: allocateLock},
		{Name: "exit", Fn: func(in *Interp, c *Call) heap.Ref { return in.RaiseArgs(object.SystemExit) }},
		{Name: "get_ident", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetInt(identOf(in.Current())) }},
		{Name: "get_native_id", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetInt(1000 + int64(in.Current())) }},
		{Name: "stack_size", Sig: "size=0, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetInt(0) }},
		{Name: "start_new_thread", Sig: "function, args, kwargs=None, /", Fn: startNewThread},
	},
	Init: func(in *Interp, dict heap.Ref) {
		for _, kind := range []uint8{object.KindLock, object.KindRLock} {
			module := "_thread"
			if in.D.Classic {
				module = "thread"
			}
			if name := in.RetStr(module); name != 0 {
				in.Replace(in.KindClass(kind), object.ClassModule, name)
			}
		}
		put(in, dict, "TIMEOUT_MAX", in.RetFloat(timeoutMax))
		put(in, dict, "error", own(in, in.Exc(object.RuntimeError)))
		put(in, dict, "LockType", own(in, in.KindClass(object.KindLock)))
		if in.D.Recent {
			put(in, dict, "lock", own(in, in.KindClass(object.KindLock)))
		}
		put(in, dict, "RLock", own(in, in.KindClass(object.KindRLock)))
		put(in, dict, "start_new", own(in, in.GetStr(dict, "start_new_thread")))
		put(in, dict, "allocate", own(in, in.GetStr(dict, "allocate_lock")))
	},
}

// identOf is the number that get_ident shows for a thread: it looks like an
// address, as it does on Linux.
func identOf(t interp.ThreadID) int64 { return 0x7f8000000000 + int64(t)*0x1000 }

func aliveThreads(in *Interp) int {
	n := 0
	for t := range in.NumThreads() {
		if in.State(interp.ThreadID(t)) != interp.ThreadEnded {
			n++
		}
	}
	return n
}

var lockType = interp.TypeDef{
	Name: "_thread.lock", Kind: object.KindLock,
	Methods: []Def{
		{Name: "acquire", Sig: "blocking=True, timeout=-1", Fn: lockAcquire},
		{Name: "acquire_lock", Sig: "blocking=True, timeout=-1", Fn: lockAcquire},
		{Name: "release", Fn: lockRelease},
		{Name: "release_lock", Fn: lockRelease},
		{Name: "locked", Fn: lockLocked},
		{Name: "locked_lock", Fn: lockLocked},
		{Name: "__enter__", Fn: lockAcquire},
		{Name: "__exit__", Sig: "*exc", Fn: lockRelease},
		{Name: "__repr__", Fn: lockRepr},
	},
}

var rlockType = interp.TypeDef{
	Name: "_thread.RLock", Kind: object.KindRLock,
	New: &Def{Sig: "*args, **kwargs", Fn: newRLock},
	Methods: []Def{
		{Name: "acquire", Sig: "blocking=True, timeout=-1", Fn: lockAcquire},
		{Name: "release", Fn: rlockRelease},
		{Name: "__enter__", Sig: "blocking=True, timeout=-1", Fn: lockAcquire},
		{Name: "__exit__", Sig: "*exc", Fn: rlockRelease},
		{Name: "__repr__", Fn: rlockRepr},
		{Name: "_is_owned", Fn: func(in *Interp, c *Call) heap.Ref { return in.Bool(ownsLock(in, c.Self)) }},
		{Name: "_release_save", Fn: rlockReleaseSave},
		{Name: "_acquire_restore", Sig: "state, /", Fn: rlockAcquireRestore},
		{Name: "_restore_count", Sig: "count, /", Fn: rlockRestoreCount},
	},
}

// newLock is what makes the class of locks callable in 3.13.
var newLock = Def{Fn: func(in *Interp, c *Call) heap.Ref { return in.NewLock(object.KindLock, 0) }}

func allocateLock(in *Interp, c *Call) heap.Ref { return in.NewLock(object.KindLock, 0) }

func newRLock(in *Interp, c *Call) heap.Ref {
	return in.NewLock(object.KindRLock, exactClass(in, c, object.KindRLock))
}

// setSentinel makes the lock that the end of the running thread gives back.
func setSentinel(in *Interp, c *Call) heap.Ref {
	lock := in.NewLock(object.KindLock, 0)
	if lock != 0 {
		in.SetThreadLock(lock)
	}
	return lock
}

// lockAcquire is acquire of both kinds and __enter__
// (lock_acquire_parse_args, 3.9).
func lockAcquire(in *Interp, c *Call) heap.Ref {
	blocking, ns := true, int64(-1)
	if r := c.Arg(0); r != 0 {
		switch {
		case in.IsInt(r):
			n, small := in.IntValue(r)
			blocking = n != 0 || !small
		case in.D.Recent: // any value counts as true or false
			truth, err := in.Truth(r)
			blocking = truth || err != nil
		default:
			return in.Raise(object.TypeError, "an integer is required (got type "+in.ClassName(r)+")")
		}
	}
	if r := c.Arg(1); r != 0 {
		ok := true
		if ns, ok = duration(in, c, 1); !ok {
			return 0
		}
		infinite := ns == -1e9
		switch {
		case !blocking && !infinite:
			return in.Raise(object.ValueError, "can't specify a timeout for a non-blocking call")
		case ns < 0 && !infinite:
			return in.Raise(object.ValueError, "timeout value must be positive")
		case infinite:
			ns = -1
		case ns > math.MaxInt64-1000:
			return in.Raise(object.OverflowError, "timeout value is too large")
		}
	}
	return in.Acquire(c.Self, blocking, ns)
}

func lockRelease(in *Interp, c *Call) heap.Ref {
	if !in.LockHeld(c.Self) {
		return in.Raise(object.RuntimeError, "release unlocked lock")
	}
	return in.Release(c.Self)
}

func lockLocked(in *Interp, c *Call) heap.Ref { return in.Bool(in.LockHeld(c.Self)) }

func ownsLock(in *Interp, lock heap.Ref) bool {
	return in.LockHeld(lock) && in.LockOwner(lock) == in.Current()
}

func rlockRelease(in *Interp, c *Call) heap.Ref {
	if !ownsLock(in, c.Self) {
		return in.Raise(object.RuntimeError, "cannot release un-acquired lock")
	}
	if n := in.LockCount(c.Self); n > 1 {
		in.SetLock(c.Self, n-1, in.Current())
		return in.None()
	}
	return in.Release(c.Self)
}

// rlockReleaseSave gives the lock up whatever its count, which it answers with
// the owner.
func rlockReleaseSave(in *Interp, c *Call) heap.Ref {
	if !in.LockHeld(c.Self) {
		return in.Raise(object.RuntimeError, "cannot release un-acquired lock")
	}
	state := in.RetTuple(in.RetInt(int64(in.LockCount(c.Self))), in.RetInt(identOf(in.LockOwner(c.Self))))
	if state == 0 {
		return 0
	}
	in.Decref(in.Release(c.Self))
	return in.Emit(interp.Effect{Kind: interp.ReleaseLock, Lock: c.Self}, state)
}

// rlockAcquireRestore takes the lock and gives it the count that it had; when
// it has to wait the prelude does the second half.
func rlockAcquireRestore(in *Interp, c *Call) heap.Ref {
	if in.Kind(c.Arg(0)) != object.KindTuple || in.TupleLen(c.Arg(0)) != 2 || !in.IsInt(in.TupleItem(c.Arg(0), 0)) {
		return in.Raise(object.TypeError, "_acquire_restore() argument 1 must be 2-item sequence, not "+in.ClassName(c.Arg(0)))
	}
	count := in.TupleItem(c.Arg(0), 0)
	if !in.LockHeld(c.Self) && in.TryLock(c.Self, in.Current()) {
		n, _ := in.IntValue(count)
		in.SetLock(c.Self, int(n), in.Current())
		return in.None()
	}
	return in.Delegate("rlock__acquire_restore", c.Self, count)
}

func rlockRestoreCount(in *Interp, c *Call) heap.Ref {
	n, ok := size(in, c, 0, 1)
	if !ok {
		return 0
	}
	in.SetLock(c.Self, int(n), in.Current())
	return in.None()
}

func startNewThread(in *Interp, c *Call) heap.Ref {
	f, args, kwargs := c.Arg(0), c.Arg(1), c.Arg(2)
	switch {
	case !in.HasSpecial(f, "__call__"):
		return in.Raise(object.TypeError, "first arg must be callable")
	case in.Kind(args) != object.KindTuple:
		return in.Raise(object.TypeError, "2nd arg must be a tuple")
	case kwargs != 0 && in.Kind(kwargs) != object.KindDict:
		return in.Raise(object.TypeError, "optional 3rd arg must be a dictionary")
	}
	t := in.NewThread(f, args, kwargs)
	if t < 0 {
		return 0
	}
	return in.Emit(interp.Effect{Kind: interp.StartThread, Thread: t}, in.RetInt(identOf(t)))
}

// startWithLock starts a thread whose end gives a lock back.
func startWithLock(in *Interp, c *Call) heap.Ref {
	if in.Kind(c.Args[1]) != object.KindLock {
		return in.Raise(object.TypeError, "2nd arg must be a lock")
	}
	none, err := in.NewTuple(0)
	if err != nil {
		return in.Wrap(0, err)
	}
	t := in.NewThread(c.Args[0], none, 0)
	in.Decref(none)
	if t < 0 {
		return 0
	}
	in.SetLockOf(t, c.Args[1])
	in.SetLock(c.Args[1], 1, t) // who waits for it waits for the thread
	return in.Emit(interp.Effect{Kind: interp.StartThread, Thread: t}, in.RetInt(identOf(t)))
}

// lockState is the first word of a lock's repr.
func lockState(in *Interp, lock heap.Ref) string {
	if in.LockHeld(lock) {
		return "<locked "
	}
	return "<unlocked "
}

func lockRepr(in *Interp, c *Call) heap.Ref {
	return in.RetStr(lockState(in, c.Self) + in.ClassPath(in.ClassOf(c.Self)) + " object at " + in.Address(c.Self) + ">")
}

func rlockRepr(in *Interp, c *Call) heap.Ref {
	owner := int64(0)
	if in.LockHeld(c.Self) {
		owner = identOf(in.LockOwner(c.Self))
	}
	return in.RetStr(lockState(in, c.Self) + in.ClassPath(in.ClassOf(c.Self)) + " object owner=" + itoa(int(owner)) +
		" count=" + itoa(in.LockCount(c.Self)) + " at " + in.Address(c.Self) + ">")
}
