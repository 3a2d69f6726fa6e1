package machine

import (
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"gilplay/gil/trace"
)

// blocking are the rows of ../testdata/facts/blocking.tsv, operations of which it
// is known whether they give the GIL up and under which CPythons, in the file's
// order, with what tests each: a row of drops, an entry of notCovered, a test of
// this package, or, after "no test:", why none does.
var blocking = []struct{ operation, versions, by string }{
	{"time.sleep(t), t>0", "all", "time.sleep(0.0001)"},
	{"time.sleep(0)", "all", "time.sleep(0)"},
	{"Lock.acquire() - lock is free", "2.7", "Lock.acquire and release"},
	{"Lock.acquire() - lock is free", "3.2", "no test: a Python that the playground does not have"},
	{"Lock.acquire() - lock is free", "3.3-3.13", "Lock.acquire and release"},
	{"Lock.acquire() - lock is free", "3.14", "no test: a Python that the playground does not have"},
	{"Lock.acquire() - lock is held by another thread", "2.7", "TestBlockedLetsOthersRun"},
	{"Lock.acquire() - lock is held by another thread", "3.2-3.13", "Lock.acquire(timeout=0.0005) of a held lock"},
	{"Lock.acquire() - lock is held by another thread", "3.14", "no test: a Python that the playground does not have"},
	{"Lock.acquire(False) on a held lock", "2.7, 3.2", "Lock.acquire(False) of a held lock"},
	{"Lock.acquire(False) on a held lock", "3.3+", "Lock.acquire(False) of a held lock"},
	{"Lock.release()", "all", "Lock.release and acquire"},
	{"with lock: (enter)", "2.7", "with Lock"},
	{"with lock: (enter/exit)", "3.3+", "with Lock"},
	{"RLock.acquire()", "2.7", "RLock acquire and release"},
	{"RLock.acquire()", "3.2+", "RLock acquire and release"},
	{"RLock.release()", "3.2+", "RLock again"},
	{"Condition.wait()", "2.7, no timeout", "TestBlockedLetsOthersRun"},
	{"Condition.wait(timeout) / Event.wait(timeout) / Queue.get(timeout) / join(timeout)", "2.7", "Event.wait(0.001)"},
	{"Condition.wait(), Event.wait() not set", "3.2+", "Event.wait(0.001)"},
	{"Condition.notify() / Event.set()", "2.7, 3.2", "Event.set"},
	{"Condition.notify() / Event.set()", "3.3+", "Condition.notify without a waiter"},
	{"Event.wait() when already set", "3.3+", "Event.wait when set"},
	{"Semaphore.acquire() free", "3.3+", "Semaphore.acquire"},
	{"queue.Queue.put/get, item available", "2.7, 3.2", "Queue put and get"},
	{"queue.Queue.put/get, item available", "3.3+", "Queue put and get"},
	{"queue.Queue.get() on an empty queue", "all", "TestBlockedLetsOthersRun"},
	{"queue.SimpleQueue.get() nonempty", "3.7+", "SimpleQueue put and get"},
	{"queue.SimpleQueue.get() empty", "3.7-3.12", "TestBlockedLetsOthersRun"},
	{"queue.SimpleQueue.get() empty", "3.13+", "TestBlockedLetsOthersRun"},
	{"Thread.start()", "2.7", "TestStartAndJoinDrops"},
	{"Thread.start()", "3.2-3.12", "TestStartAndJoinDrops"},
	{"Thread.start()", "3.13+", "TestStartAndJoinDrops"},
	{"Thread.join()", "2.7, 3.2", "TestStartAndJoinDrops"},
	{"Thread.join()", "3.3-3.12", "TestStartAndJoinDrops"},
	{"Thread.join()", "3.13+", "TestStartAndJoinDrops"},
	{"print x (statement), to a real file object", "2.7", "print of a list into a file"},
	{"print(x)", "3.x, stdout is not a terminal", "print into a file"},
	{"print(x)", "3.x, stdout is a terminal (line buffering) or flush=True", "print with flush"},
	{"sys.stdout.write(s)/file.write(s)", "2.7", "buffered write"},
	{"file.write(s) buffered, no flush", "3.x", "buffered write"},
	{"file.flush(), raw/unbuffered write, os.write", "all", "os.write"},
	{"file.read() from the buffer", "2.7", "read from the buffer"},
	{"file.read() from the buffer", "3.x", "read from the buffer"},
	{"open()+close()", "all", "open and close"},
	{"os.read, os.stat, os.listdir, os.urandom ...", "all", "os.stat"},
	{"os.getpid, time.time, random.random", "all", "os.getpid"},
	{"socket send/recv/accept/connect", "all", "socket send and recv"},
	{"select.select/poll/epoll, even with timeout 0", "all", "select.select with time-out 0"},
	{"socket.getaddrinfo", "all", "socket.getaddrinfo of a number"},
	{"zlib.compress / decompress", "all", "zlib.compress"},
	{"zlib.crc32 / adler32", "2.7", "zlib.crc32 of 5121 bytes"},
	{"zlib.crc32 / adler32", "3.2+", "zlib.crc32 of 5121 bytes"},
	{"hashlib.new(data) / hash.update(data)", "all with OpenSSL _hashlib", "sha256.update of 10 bytes after many"},
	{"subprocess.call / Popen / wait", "all", "subprocess.call"},
	{"os.fork()", "all", "os.fork and waitpid"},
	{"ctypes foreign call, CDLL", "all", "ctypes calls"},
	{"sqlite3 execute", "all", "sqlite3 execute"},
	{"bz2 / lzma", "all", "bz2.compress"},
	{"list.append, dict/list/set methods, len, sum, sorted of builtin values, json, pickle, re, compile(), gc.collect(), int arithmetic, str building", "all", "sorted"},
	{"big integer arithmetic", "2.7", "TestLongArithmeticTicks"},
	{"import of an already imported module", "all", "import of a module that is there"},
	{"input()/raw_input", "all", "TestInputDrops"},
	{"blocking operations in a free-threaded build", "3.13t, 3.14t", "TestParkingOnAnObject"},
}

// unlike are counts of the file that are not the model's, with the reason.
var unlike = map[string]string{
	"2.7.18 sha256.update of 10 bytes after many": "the 2.7.18 of the file has no OpenSSL",
	"2.7.18 Lock.release and acquire":             "the row is of the two together",
	"2.7.18 os.stat":                              "the count is os.listdir's",
	"3.9.18 os.stat":                              "the count is os.listdir's",
	"3.13.0 os.stat":                              "the count is os.listdir's",
}

// TestBlockingIsCovered: every row of the file is tested by something that is
// there, or has a reason; where a row of drops tests it, that has the file's
// counts.
func TestBlockingIsCovered(t *testing.T) {
	text, err := os.ReadFile("../testdata/facts/blocking.tsv")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")[1:]
	if len(lines) != len(blocking) {
		t.Fatalf("%d rows, want %d", len(blocking), len(lines))
	}
	counted := map[string][3]int{}
	for _, d := range drops {
		counted[d.name] = d.want
	}
	tests := testsHere(t)
	for i, row := range blocking {
		cells := strings.Split(lines[i], "\t")
		if cells[0] != row.operation || cells[1] != row.versions {
			t.Fatalf("row %d is %s (%s), want %s (%s)", i, row.operation, row.versions, cells[0], cells[1])
		}
		reason, none := strings.CutPrefix(row.by, "no test: ")
		want, isCounted := counted[row.by]
		if none && reason == "" || !none && !isCounted && !tests[row.by] && notCovered[row.by] == "" {
			t.Errorf("%s (%s): nothing tests it: %q", row.operation, row.versions, row.by)
		}
		for p, release := range []string{"2.7.18", "3.9.18", "3.13.0"} {
			found := regexp.MustCompile(regexp.QuoteMeta(release)+`=(\d+)`).FindAllStringSubmatch(cells[4], -1)
			if !isCounted || len(found) == 0 || unlike[release+" "+row.by] != "" {
				continue
			}
			if n := found[len(found)-1][1]; n != strconv.Itoa(want[p]) {
				t.Errorf("%s (%s): %s drops under %s, and %d in the row %q", row.operation, row.versions, n, release, want[p], row.by)
			}
		}
	}
}

// testsHere are the names of this package's tests.
func testsHere(t *testing.T) map[string]bool {
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	tests := map[string]bool{}
	for _, f := range files {
		if text, err := os.ReadFile(f.Name()); err == nil && strings.HasSuffix(f.Name(), "_test.go") {
			for _, rest := range strings.Split(string(text), "\nfunc ")[1:] {
				name, _, _ := strings.Cut(rest, "(")
				tests[name] = true
			}
		}
	}
	return tests
}

// waiters block until another thread has done its part: what they wait for
// can only happen if they give the GIL up.
var waiters = []struct{ name, setup, wait, other string }{
	{"Lock.acquire of a held lock", "k = threading.Lock(); k.acquire()", "k.acquire()", "k.release()"},
	{"Condition.wait", "c = threading.Condition(); done = []", "c.acquire()\nif not done: c.wait()\nc.release()", "c.acquire(); done.append(1); c.notify(); c.release()"},
	{"Event.wait", "e = threading.Event()", "e.wait()", "e.set()"},
	{"Queue.get", "try: from queue import Queue\nexcept ImportError: from Queue import Queue\nq = Queue()", "q.get()", "q.put(1)"},
	{"SimpleQueue.get", "try: from queue import SimpleQueue as Queue\nexcept ImportError: from Queue import Queue\nq = Queue()", "q.get()", "q.put(1)"},
	{"Thread.join", "", "t.join()", "pass"},
}

// TestBlockedLetsOthersRun: while one thread waits, the other one goes on. The
// interval is longer than the run, so that nobody is asked to let go.
func TestBlockedLetsOthersRun(t *testing.T) {
	for _, python := range pythons {
		for _, w := range waiters {
			source := never[python] + "import time\nsaid = []\n" + w.setup + "\ndef other():\n    time.sleep(0.001)\n    " + w.other + "\n    said.append(1)\n" +
				"t = threading.Thread(target=other)\nt.start()\n" + w.wait + "\nt.join()\nprint(said)\n"
			if m := program(t, Config{Source: source, Python: python, Stdin: "line\n", MaxOpcodes: 200_000}); m.State() != Ended || printed(m, 1) != "[1]\n" {
				t.Errorf("%s, %s: %v, %s%s", python, w.name, m.State(), printed(m, 1), printed(m, 2))
			}
		}
	}
}

// TestInputDrops: reading a line lets go; how often is not known.
func TestInputDrops(t *testing.T) {
	for _, python := range pythons {
		var drops [2]int
		for n, op := range []string{"", "line = input()\n"} {
			m := program(t, Config{Source: never[python] + "try: input = raw_input\nexcept NameError: pass\nline = ''\n" + op + "print(line)\n", Python: python, Stdin: "line\n"})
			for _, e := range m.Log().Events() {
				if e.Kind == trace.Release {
					drops[n]++
				}
			}
			if want := []string{"\n", "line\n"}[n]; printed(m, 1) != want {
				t.Errorf("%s: %q, want %q", python, printed(m, 1), want)
			}
		}
		if drops[0] >= drops[1] {
			t.Errorf("%s: %d drops with input, %d without", python, drops[1], drops[0])
		}
	}
}
