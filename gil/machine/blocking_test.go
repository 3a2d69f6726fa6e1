package machine

import (
	"os"
	"strings"
	"testing"
)

// blocking are the operations of which it is known whether they give the GIL up,
// with the CPythons for which that is so, and what tests each: a row of drops, an
// entry of notCovered, a test of this package, or, after "no test:", why none does.
var blocking = []struct{ operation, versions, by string }{
	{"time.sleep(t), t > 0", "all", "time.sleep(0.0001)"},
	{"time.sleep(0)", "all", "time.sleep(0)"},
	{"Lock.acquire of a free lock", "2.7", "Lock.acquire and release"},
	{"Lock.acquire of a free lock", "3.2", "no test: a Python that the playground does not have"},
	{"Lock.acquire of a free lock", "3.3-3.13", "Lock.acquire and release"},
	{"Lock.acquire of a free lock", "3.14", "no test: a Python that the playground does not have"},
	{"Lock.acquire of a held lock", "2.7", "TestRaceAndLock"},
	{"Lock.acquire of a held lock", "3.2-3.13", "Lock.acquire(timeout=0.0005) of a held lock"},
	{"Lock.acquire of a held lock", "3.14", "no test: a Python that the playground does not have"},
	{"Lock.acquire(False) of a held lock", "2.7, 3.2", "Lock.acquire(False) of a held lock"},
	{"Lock.acquire(False) of a held lock", "3.3 and later", "Lock.acquire(False) of a held lock"},
	{"Lock.release", "all", "Lock.release and acquire"},
	{"with lock", "2.7", "with Lock"},
	{"with lock", "3.3 and later", "with Lock"},
	{"RLock.acquire", "2.7", "RLock acquire and release"},
	{"RLock.acquire", "3.2 and later", "RLock acquire and release"},
	{"RLock.release", "3.2 and later", "RLock again"},
	{"Condition.wait without a time-out", "2.7", "no test: its drops were not counted"},
	{"Condition.wait and Event.wait with a time-out", "2.7", "Event.wait(0.001)"},
	{"Condition.wait and Event.wait, not set", "3.2 and later", "Event.wait(0.001)"},
	{"Condition.notify, Event.set", "2.7, 3.2", "Event.set"},
	{"Condition.notify, Event.set", "3.3 and later", "Condition.notify without a waiter"},
	{"Event.wait when set", "3.3 and later", "Event.wait when set"},
	{"Semaphore.acquire, free", "3.3 and later", "Semaphore.acquire"},
	{"Queue.put and get, item there", "2.7, 3.2", "Queue put and get"},
	{"Queue.put and get, item there", "3.3 and later", "Queue put and get"},
	{"Queue.get, empty", "all", "no test: its drops were not counted"},
	{"SimpleQueue.get, item there", "3.7 and later", "SimpleQueue put and get"},
	{"SimpleQueue.get, empty", "3.7-3.12", "no test: its drops were not counted"},
	{"SimpleQueue.get, empty", "3.13 and later", "no test: its drops were not counted"},
	{"Thread.start", "2.7", "TestStartAndJoinDrops"},
	{"Thread.start", "3.2-3.12", "TestStartAndJoinDrops"},
	{"Thread.start", "3.13 and later", "TestStartAndJoinDrops"},
	{"Thread.join", "2.7, 3.2", "TestStartAndJoinDrops"},
	{"Thread.join", "3.3-3.12", "TestStartAndJoinDrops"},
	{"Thread.join", "3.13 and later", "TestStartAndJoinDrops"},
	{"print of 2.7 into a file", "2.7", "no test: how many drops depends on what is printed"},
	{"print, not to a terminal", "3.x", "no test: the output of the playground is a terminal's"},
	{"print with flush, or to a terminal", "3.x", "print with flush"},
	{"file.write", "2.7", "buffered write"},
	{"file.write, buffered", "3.x", "buffered write"},
	{"file.flush, raw write, os.write", "all", "os.write"},
	{"file.read from the buffer", "2.7", "read from the buffer"},
	{"file.read from the buffer", "3.x", "read from the buffer"},
	{"open and close", "all", "open and close"},
	{"os.read, os.stat, os.urandom", "all", "os.stat"},
	{"os.getpid, time.time, random.random", "all", "os.getpid"},
	{"socket send and recv", "all", "socket send and recv"},
	{"select.select, time-out 0", "all", "select.select with time-out 0"},
	{"socket.getaddrinfo", "all", "socket.getaddrinfo of a number"},
	{"zlib.compress, zlib.decompress", "all", "zlib.compress"},
	{"zlib.crc32, zlib.adler32", "2.7", "zlib.crc32 of 5121 bytes"},
	{"zlib.crc32, zlib.adler32", "3.2 and later", "zlib.crc32 of 5121 bytes"},
	{"hashlib, by the size", "all, with OpenSSL", "sha256.update of 10 bytes after many"},
	{"subprocess", "all", "subprocess.call"},
	{"os.fork", "all", "os.fork and waitpid"},
	{"calls by ctypes", "all", "ctypes calls"},
	{"sqlite3", "all", "sqlite3 execute"},
	{"bz2, lzma", "all", "bz2.compress"},
	{"methods of list, dict and set, len, sum, sorted, arithmetic, strings", "all", "sorted"},
	{"arithmetic of big numbers sets the ticker back", "2.7", "TestLongArithmeticTicks"},
	{"import of a module that is there", "all", "import of a module that is there"},
	{"input, raw_input", "all", "no test: its drops were not counted"},
	{"operations that block, without a GIL", "3.13t, 3.14t", "TestParkingOnAnObject"},
}

// TestBlockingIsCovered: what a row names is there, and no row of drops or of
// notCovered is left out of sight by a change of name.
func TestBlockingIsCovered(t *testing.T) {
	known := map[string]bool{}
	for _, d := range drops {
		known[d.name] = true
	}
	for name := range notCovered {
		known[name] = true
	}
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if text, err := os.ReadFile(f.Name()); err == nil && strings.HasSuffix(f.Name(), "_test.go") {
			for _, rest := range strings.Split(string(text), "\nfunc ")[1:] {
				name, _, _ := strings.Cut(rest, "(")
				known[name] = true
			}
		}
	}
	if len(blocking) != 64 {
		t.Errorf("%d rows, want the 64 that are known", len(blocking))
	}
	seen := map[string]bool{}
	for _, row := range blocking {
		if key := row.operation + ", " + row.versions; seen[key] {
			t.Errorf("%s is there twice", key)
		} else {
			seen[key] = true
		}
		if reason, none := strings.CutPrefix(row.by, "no test: "); none && reason == "" || !none && !known[row.by] {
			t.Errorf("%s (%s): nothing tests it: %q", row.operation, row.versions, row.by)
		}
	}
}
