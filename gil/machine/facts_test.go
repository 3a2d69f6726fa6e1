package machine

import (
	"os"
	"strconv"
	"strings"
	"testing"
)

// counted says for each operation of gil/testdata/facts/gil_drops_measured.tsv,
// whose drops were counted on eleven real interpreters, which row of drops has its
// counts, which test else, or why there is none ("-" and the reason).
var counted = map[string]string{
	"pass (empty python function)":                "call of an empty function",
	"list.append":                                 "list.append",
	"dict setitem":                                "dict setitem",
	"sorted(1000 ints)":                           "sorted",
	"list.sort":                                   "list.sort",
	"sum(1000)":                                   "sum",
	"len":                                         "len",
	"int pow big":                                 "big power",
	"str*10**6":                                   "long str",
	"json.dumps":                                  "json.dumps",
	"pickle.dumps":                                "pickle.dumps",
	"re.match":                                    "re.match",
	"compile()":                                   "compile",
	"gc.collect()":                                "gc.collect",
	"time.time()":                                 "time.time",
	"time.sleep(0)":                               "time.sleep(0)",
	"time.sleep(0.0001)":                          "time.sleep(0.0001)",
	"Lock.acquire+release uncontended":            "Lock.acquire and release",
	"with Lock":                                   "with Lock",
	"Lock.acquire(False) on a held lock":          "Lock.acquire(False) of a held lock",
	"Lock.locked()":                               "Lock.locked",
	"Lock.release() alone":                        "Lock.release and acquire",
	"RLock acquire+release":                       "RLock acquire and release",
	"RLock recursive acquire":                     "RLock again",
	"Condition acquire+notify(no waiter)":         "Condition.notify without a waiter",
	"Event.set()":                                 "Event.set",
	"Event.is_set()":                              "Event.is_set",
	"Event.wait() when set":                       "Event.wait when set",
	"Event.wait(0.001) not set":                   "Event.wait(0.001)",
	"Semaphore.acquire free":                      "Semaphore.acquire",
	"Queue.put+get nonempty":                      "Queue put and get",
	"Thread start+join":                           "TestStartAndJoinDrops",
	"open+close":                                  "open and close",
	"raw file write (1 byte, unbuffered)":         "raw file write",
	"buffered write 1 byte (no flush)":            "buffered write",
	"buffered write + flush":                      "buffered write and flush",
	"text write 1 char (buffered)":                "text write",
	"text write newline (not a tty)":              "text write of a newline",
	"file seek(0)+read(1) buffered":               "seek and read, buffered",
	"file read 1 byte from buffer":                "read from the buffer",
	"os.read":                                     "os.read",
	"os.write":                                    "os.write",
	"os.getpid":                                   "os.getpid",
	"os.stat":                                     "os.stat",
	"os.listdir":                                  "- it depends on the directory",
	"os.urandom(8)":                               "os.urandom",
	"sys.stderr.write (to /dev/null)":             "sys.stderr.write",
	"print 'x' (file object, buffered)":           "print into a file",
	"print 'x' without newline":                   "- in 2.7 the newline is no drop of its own: print into a file has its count",
	"print 5":                                     "- in 2.7 as print 'x', which print into a file has",
	"print [1,2]":                                 "print of a list into a file",
	"socket send+recv":                            "socket send and recv",
	"select.select([],[],[],0)":                   "select.select with time-out 0",
	"zlib.compress(100 B)":                        "zlib.compress",
	"zlib.decompress":                             "zlib.decompress",
	"zlib.crc32(5120)":                            "zlib.crc32 of 5120 bytes",
	"zlib.crc32(5121)":                            "zlib.crc32 of 5121 bytes",
	"hashlib.md5(2047)":                           "hashlib.md5 of 2047 bytes",
	"hashlib.md5(2048)":                           "hashlib.md5 of 2048 bytes",
	"sha256.update(2047) fresh object":            "sha256.update of 2047 bytes",
	"sha256.update(2048) fresh object":            "sha256.update of 2048 bytes",
	"sha256.update(10) after a big update":        "sha256.update of 10 bytes after many",
	"hashlib.sha3_256(4096)":                      "hashlib.sha3_256",
	"hashlib.blake2b(4096)":                       "hashlib.blake2b",
	"ctypes.CDLL call abs(1)":                     "ctypes calls",
	"ctypes.PyDLL call abs(1)":                    "ctypes calls",
	"sqlite3 execute select 1":                    "sqlite3 execute",
	"bz2.compress":                                "bz2.compress",
	"socket.getaddrinfo localhost numeric":        "socket.getaddrinfo of a number",
	"subprocess.call(true)":                       "subprocess.call",
	"os.fork+waitpid":                             "os.fork and waitpid",
	"import cached module":                        "import of a module that is there",
	"random.random":                               "random.random",
	"\"%s\" % 1":                                  "str formatting",
	"Lock.acquire(timeout=0.0005) on a held lock": "Lock.acquire(timeout=0.0005) of a held lock",
	"print('x',flush=True)":                       "print with flush",
	"SimpleQueue.put+get nonempty":                "SimpleQueue put and get",
}

// differs are counts of the file that the model does not have, with the reason.
var differs = map[string]string{
	"2.7.18 hashlib.md5(2048)":                    "the 2.7.18 of the file has no OpenSSL; with one it drops (Modules/_hashopenssl.c)",
	"2.7.18 sha256.update(2048) fresh object":     "the 2.7.18 of the file has no OpenSSL",
	"2.7.18 sha256.update(10) after a big update": "the 2.7.18 of the file has no OpenSSL",
	"2.7.18 Lock.release() alone":                 "the row of drops is of release and acquire together",
	"3.9.18 print [1,2]":                          "a flush of the full buffer, once in a thousand",
	"3.13.0 print [1,2]":                          "a flush of the full buffer, once in a thousand",
}

// TestMeasuredDropsAreCovered: each operation of the file has a row of drops with
// the file's counts, or a test, or a reason.
func TestMeasuredDropsAreCovered(t *testing.T) {
	text, err := os.ReadFile("../testdata/facts/gil_drops_measured.tsv")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
	head := strings.Split(lines[0], "\t")
	rows := map[string][3]int{}
	for _, d := range drops {
		rows[d.name] = d.want
	}
	tests, unused := testsHere(t), map[string]bool{}
	for name := range counted {
		unused[name] = true
	}
	for _, line := range lines[1:] {
		cells := strings.Split(line, "\t")
		by, ok := counted[cells[0]]
		if !ok {
			t.Errorf("nobody says what tests %q", cells[0])
		}
		delete(unused, cells[0])
		want, has := rows[by]
		switch {
		case strings.HasPrefix(by, "- "), notCovered[by] != "", tests[by]:
			continue
		case !has:
			t.Errorf("%s: there is no %q", cells[0], by)
			continue
		}
		at := 0
		for i, release := range head {
			if release != "2.7.18" && release != "3.9.18" && release != "3.13.0" {
				continue
			}
			if got, want := cells[i], strconv.Itoa(want[at]); got != want && got != "-" {
				if differs[release+" "+cells[0]] == "" {
					t.Errorf("%s, %s: %s counted, the model has %s", release, cells[0], got, want)
				}
				delete(differs, release+" "+cells[0])
			}
			at++
		}
	}
	for name := range unused {
		t.Errorf("the file has no %q", name)
	}
	for name := range differs {
		t.Errorf("%q does not differ", name)
	}
}
