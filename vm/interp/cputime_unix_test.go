//go:build unix

package interp_test

import (
	"syscall"
	"time"
)

// cpuTime is the processor time of this process: on a busy machine the clock
// on the wall says nothing.
func cpuTime() time.Duration {
	var u syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano())
}
