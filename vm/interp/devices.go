package interp

// Devices says how long the operating system's calls and the devices behind
// them take, in nanoseconds. It belongs to the machine, like the costs of
// instructions, and stays the same during a run.
type Devices struct {
	Cores   int   // how many processors there are
	Call    int64 // a system call that does not wait, on the core
	Copy    int64 // copying 1024 bytes into or out of the system, on the core
	Disk    int64 // the disk's answer to a read or an fsync
	Network int64 // from one end of a connection to the other
	// Answer is the turn of another process of this machine that answers a request:
	// the core that has asked goes over to it and back.
	Answer int64
}

// DefaultDevices are those of a present-day machine, for an Interp without one.
var DefaultDevices = Devices{Cores: 2, Call: 1000, Copy: 50, Disk: 100_000, Answer: 12_000}
