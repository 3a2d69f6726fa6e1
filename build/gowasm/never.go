package gowasm

import (
	"slices"
	"strings"
)

// unwinders are the functions that leave a stack for another one, by any way
// that a running program takes. Whoever may call one of them can be left and
// come back to, and is resumable.
var unwinders = []string{"runtime.mcall", "runtime.gogo", "runtime.pause"}

// trapping are the functions whose calls are the program's end, and those that
// are never called. In their place stands a trap, and what only they call is
// left out. A * stands for the rest of a name.
var trapping = slices.Concat(
	// A panic is a bug of the program, and so is what the runtime reports.
	[]string{
		"runtime.goPanic*", "runtime.gopanic", "runtime.panic*", "runtime.sigpanic*", "runtime.throw", "runtime.fatal*", "runtime.bad*",
		"runtime.unreachableMethod", "internal_sync.throw", "internal_sync.fatal", "internal_runtime_maps.fatal",
	},
	// The reports.
	[]string{
		"runtime.print*", "runtime.traceback*", "runtime.goroutineheader", "runtime.dumpgstatus", "runtime.hexdumpWords", "runtime.gcDumpObject",
		"runtime.__mspan_.reportZombies", "runtime.__Frames_.Next", "runtime.FuncForPC", "runtime.Caller",
		"runtime.boundsError.Error", "runtime.__boundsError_.Error", "runtime.__TypeAssertionError_.Error", "runtime.errorString.Error", "runtime.__errorString_.Error",
	},
	// Nobody waits for a lock of package sync who is alone.
	[]string{"internal_sync.runtime_Sem*", "internal_sync.__Mutex_.lockSlow", "internal_sync.__Mutex_.unlockSlow"},
	// The execution tracer is not asked for.
	[]string{
		"runtime.traceAcquireEnabled", "runtime.traceAdvance", "runtime.traceReadCPU", "runtime.traceReader", "runtime.traceStack", "runtime.traceStopReadCPU", "runtime.traceWriter.*",
		"runtime.traceLocker.G*", "runtime.traceLocker.H*", "runtime.traceLocker.P*", "runtime.traceLocker.S*", "runtime.traceLocker.e*", "runtime.traceLocker.startPC",
		"runtime.__traceStringTable_.*", "runtime.__traceStackTable_.*", "runtime.__traceTypeTable_.*",
	},
	// Nor are profiles.
	[]string{
		"runtime.saveblockevent", "runtime.tryRecordGoroutineProfile", "runtime.doRecordGoroutineProfile", "runtime.__profBuf_.*",
		"runtime.mProf_Malloc", "runtime.mProf_Free", "runtime.setprofilebucket",
	},
	// Nor is what looks for mistakes in the collector or prints what it does (GODEBUG).
	[]string{
		"runtime.checkFinalizersAndCleanups", "runtime.startCheckmarks", "runtime.endCheckmarks", "runtime.runCheckmark", "runtime.setCheckmark", "runtime.gcMarkRootCheck",
		"runtime.dumpScanStats", "runtime.dumpStacksRec", "runtime.dumpTypesRec", "runtime.preMallocgcDebug", "runtime.postMallocgcDebug", "runtime.setTinyBlockContext",
		"runtime.schedtrace", "runtime.findGoroutineLeaks", "runtime.allGsSnapshotSortedForGC", "runtime.__mspan_.setUserArenaChunkToFault",
	},
	// There is one thread, and it is never interrupted; there is no C.
	[]string{
		"runtime.newm", "runtime.allocm", "runtime.mexit", "runtime.stopm", "runtime.handoffp", "runtime.startlockedm", "runtime.stoplockedm", "runtime.newextram",
		"runtime.__p_.destroy", "runtime.stopTheWorldGC", "runtime.startTheWorldGC", "runtime.asyncPreempt2", "runtime.scanConservative", "runtime.cgocall", "runtime.callCgoSymbolizer",
	},
	// There is one module.
	[]string{"runtime.typesEqual"},
	// Floating point numbers are of 64 bits, and not written in hexadecimal.
	[]string{"internal_strconv.fmtX", "internal_strconv.fmtB", "internal_strconv.dboxFtoa32", "internal_strconv.atof32", "internal_strconv.AppendComplex"},
)

// growing is what a function calls when its stack is too small.
// A straight function never does (stack.go).
var growing = []string{"runtime.morestack*"}

// notLeaving are functions that leave the stack in one case which does not
// arise: that others wait to run, that a panic was recovered.
var notLeaving = []string{"runtime.memclrNoHeapPointersChunked", "runtime.___panic_.nextDefer"}

// idle are functions that return at once: what helps the collector while it
// runs, as nothing else runs then; what makes stacks smaller, as straight
// functions do not ask for more; what notes who allocates; what looks at the
// start whether the linker and the runtime fit together, which settings there
// are (none), and which modules (one).
var idle = []string{
	"runtime.gcAssistAlloc", "runtime.shrinkstack", "runtime.profilealloc",
	"runtime.check", "runtime.moduledataverify1", "runtime.parsegodebug", "runtime.typelinksinit", "internal_cpu.processOptions",
}

// collecting are the functions from which the collector is started. Any other
// call of gcStart, by an allocation, is noted instead: see wantedGlobal.
var collecting = []string{"runtime.GC", "runtime.forcegchelper"}

const gcStart = "runtime.gcStart"

// oneOf says whether a list has a function, or the one that it is written in.
func oneOf(name string, list []string) bool {
	return slices.ContainsFunc(list, func(p string) bool {
		if p, ok := strings.CutSuffix(p, "*"); ok {
			return strings.HasPrefix(name, p)
		}
		rest, ok := strings.CutPrefix(name, p)
		return ok && (rest == "" || strings.HasPrefix(rest, ".func"))
	})
}

func (f *goFunc) traps() bool  { return oneOf(f.name, trapping) }
func (f *goFunc) isIdle() bool { return slices.Contains(idle, f.name) }

// postpones says whether a call would start the collector from an allocation.
func postpones(from, to *goFunc) bool {
	return to.name == gcStart && !slices.Contains(collecting, from.name)
}

// neverTaken says whether a straight function never comes to a call.
func neverTaken(from, to *goFunc) bool {
	return to.traps() || oneOf(to.name, growing) || to.name == unwinders[0] && slices.Contains(notLeaving, from.name)
}
