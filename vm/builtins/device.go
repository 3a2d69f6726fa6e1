package builtins

import (
	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

// deviceModule is what our own Python code (posix, io, _socket, zlib …) makes
// the operating system and its devices of: time that passes, with or without
// the GIL. The files and connections themselves are objects of the heap.
var deviceModule = interp.Module{
	Name: "_device",
	Funcs: []Def{
		{Name: "answer", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetInt(in.Devices.Answer) }},
		{Name: "call", Sig: "size=0, ns=0, lock=None, what='', peer=0, /", Fn: takes("ii.si", deviceCall)},
		{Name: "compute", Sig: "ns, outside, /", Fn: takes("i.", deviceCompute)},
		{Name: "deliver", Sig: "lock, ns, /", Fn: takes(".i", deviceDeliver)},
		{Name: "disk", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetInt(in.Devices.Disk) }},
		{Name: "gate", Fn: deviceGate},
		{Name: "cores", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetInt(int64(in.Devices.Cores)) }},
		{Name: "exit", Sig: "status, /", Fn: takes("i", deviceExit)},
		{Name: "noise", Sig: "state, size, /", Fn: takes("ii", deviceNoise)},
		{Name: "network", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetInt(in.Devices.Network) }},
		{Name: "now", Fn: nanoseconds(0)},
		{Name: "write", Sig: "fd, text, /", Fn: takes("is", deviceWrite)},
		{Name: "deflate", Sig: "data, level, /", Fn: takes("bi", deviceDeflate)},
		{Name: "inflate", Sig: "data, most, /", Fn: takes("bi", deviceInflate)},
		{Name: "digest_blocks", Sig: "kind, state, data, /", Fn: takes("ibb", digestBlocks)},
		{Name: "crc32", Sig: "data, value, /", Fn: takes("bi", deviceCRC)},
		{Name: "adler32", Sig: "data, value, /", Fn: takes("bi", deviceAdler)},
	},
}

// deviceCall is one system call: the GIL is given up, the core busy for as long
// as the call takes that copies size bytes, and another process on it for peer
// nanoseconds, then the thread asleep for ns nanoseconds. With a lock it is
// asleep until that can be taken, at most for ns (negative: no limit), and the
// answer is whether it was; what says what the thread waits for then.
func deviceCall(in *Interp, c *Call) heap.Ref {
	bytes, _ := in.IntValue(orZero(in, c.Arg(0)))
	ns, _ := in.IntValue(orZero(in, c.Arg(1)))
	peer, _ := in.IntValue(orZero(in, c.Arg(4)))
	bytes = min(max(bytes, 0), 1<<32) // what has been copied; more is only asked for
	e := interp.Effect{Kind: interp.IO, Work: in.Devices.Call + bytes*in.Devices.Copy/1024, Peer: max(peer, 0), Ns: max(ns, 0)}
	if lock := c.Arg(2); lock != 0 && in.Kind(lock) == object.KindLock {
		e.Lock = lock
		if ns < 0 {
			e.Ns = -1
		}
	}
	if what := c.Arg(3); what != 0 {
		e.Text = in.StrValue(what)
	}
	return in.Block(e)
}

// deviceNoise makes size bytes that look random of a state, by a linear
// congruential generator (that of drand48), and answers with the next state, too.
func deviceNoise(in *Interp, c *Call) heap.Ref {
	state, _ := in.IntValue(c.Args[0])
	size, _ := in.IntValue(c.Args[1])
	if size < 0 || size > 8*int64(in.Max()) {
		return in.RaiseErr(object.TooLarge)
	}
	out := make([]byte, size)
	for i := range out {
		state = (state*0x5DEECE66D + 11) & (1<<48 - 1)
		out[i] = byte(state >> 32)
	}
	return in.RetTuple(in.RetInt(state), in.Wrap(in.NewBytes(out)))
}

// deviceGate makes a lock that is taken: what a thread sleeps on that waits for
// a device.
func deviceGate(in *Interp, c *Call) heap.Ref {
	lock := in.NewLock(object.KindLock, 0)
	if lock != 0 {
		in.TryLock(lock, in.Current())
	}
	return lock
}

// deviceDeliver frees the lock that a thread sleeps on; it wakes in ns
// nanoseconds.
func deviceDeliver(in *Interp, c *Call) heap.Ref {
	if in.Kind(c.Args[0]) != object.KindLock {
		return in.Raise(object.TypeError, "1st arg must be a lock")
	}
	ns, _ := in.IntValue(c.Args[1])
	in.Decref(in.Release(c.Args[0]))
	return in.Emit(interp.Effect{Kind: interp.ReleaseLock, Lock: c.Args[0], Ns: ns}, in.None())
}

// orZero is an argument that may be left out.
func orZero(in *Interp, r heap.Ref) heap.Ref {
	if r == 0 {
		return object.False
	}
	return r
}

// deviceCompute lets C code compute for ns nanoseconds, outside the GIL or not.
func deviceCompute(in *Interp, c *Call) heap.Ref {
	ns, _ := in.IntValue(c.Args[0])
	if c.Args[1] == object.True {
		return in.Block(interp.Effect{Kind: interp.IO, Work: max(ns, 1)})
	}
	in.Charge(ns)
	return in.None()
}

// openFile is the function open, which finds None where nothing was given.
func openFile(in *Interp, c *Call) heap.Ref {
	args := make([]heap.Ref, 8)
	for i := range args {
		args[i] = orNone(c.Arg(i))
	}
	return in.Delegate("builtins__open", args...)
}

// deviceWrite is write(2) to the standard output or error.
func deviceWrite(in *Interp, c *Call) heap.Ref {
	fd, _ := in.IntValue(c.Args[0])
	return in.Block(interp.Effect{Kind: interp.IO, Work: in.Devices.Call, FD: int(fd), Text: in.StrValue(c.Args[1])})
}

// deviceExit ends the process, whichever thread asks for it.
func deviceExit(in *Interp, c *Call) heap.Ref {
	status, _ := in.IntValue(c.Args[0])
	return in.Emit(interp.Effect{Kind: interp.Exit, Code: int(status & 0xff)}, in.None())
}
