//go:build !unix

package interp_test

import "time"

var began = time.Now()

// cpuTime is the time on the wall where no other is known.
func cpuTime() time.Duration { return time.Since(began) }
