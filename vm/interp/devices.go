package interp

// Devices says how long the operating system's calls and the devices behind
// them take, in nanoseconds. It belongs to the machine, like the costs of
// instructions, and stays the same during a run.
type Devices struct {
	Call    int64 // a system call that does not wait, on the core
	Copy    int64 // copying 1024 bytes into or out of the system, on the core
	Disk    int64 // the disk's answer to a read or an fsync
	Network int64 // from one end of a connection to the other
}

// DefaultDevices are those of a present-day machine, for an Interp without one.
var DefaultDevices = Devices{Call: 500, Copy: 100, Disk: 80_000, Network: 10_000}
