package machine

import (
	"strings"
	"testing"

	"gilplay/gil/trace"
)

// conversation uses every device: two threads talk over a connection and write
// what they hear into a file, which a third one reads.
const conversation = `
import os, select, socket, threading, zlib, hashlib
listener = socket.socket()
listener.bind(('localhost', 0))
listener.listen(1)
def serve():
    c, address = listener.accept()
    f = open('heard', 'wb')
    while True:
        if not select.select([c], [], [], 1)[0]:
            break
        data = c.recv(100)
        if not data:
            break
        f.write(data)
        c.sendall(data * 2)
    f.close()
t = threading.Thread(target=serve)
t.start()
s = socket.create_connection(listener.getsockname())
got = 0
for i in range(4):
    s.sendall(b'x' * (i + 1))
    want = got + 2 * (i + 1)
    while got < want:
        got += len(s.recv(100))
s.close()
t.join()
data = open('heard', 'rb').read()
z = zlib.compress(data * 1000)
print(got, len(data), len(zlib.decompress(z)), hashlib.md5(z).hexdigest() != '')
`

// A run with devices keeps the trace's rules under every policy, is the same
// each time, and any moment of it can be gone back to.
func TestDevices(t *testing.T) {
	for _, cfg := range []Config{
		{Python: "2.7"}, {Python: "3.9"}, {Python: "3.13"}, {Python: "3.13", Policy: "free", Cores: 4},
		{Python: "3.9", Policy: "tick", Profile: "mac2009", Cores: 1}, {Python: "3.9", Profile: "teaching", SwitchInterval: 1e5},
	} {
		for seed := range uint64(3) {
			cfg.Source, cfg.Seed = conversation, seed
			m := program(t, cfg)
			if got := strings.Trim(printed(m, 1), "()\n"); m.State() != Ended || strings.ReplaceAll(got, ",", "") != "20 10 10000 True" {
				t.Fatalf("%+v: %q %s %s", cfg, got, printed(m, 2), m.Explain("en"))
			}
			end, prints := m.Step(), map[uint64]uint64{}
			for _, share := range []uint64{1, 3, 5, 7} {
				m.Seek(end * share / 8)
				prints[m.Step()] = m.Fingerprint()
			}
			again := program(t, cfg)
			for step, print := range prints {
				if again.Seek(step); again.Fingerprint() != print {
					t.Fatalf("%s %s seed %d: another state at step %d", cfg.Python, cfg.Policy, seed, step)
				}
			}
		}
	}
}

// Who waits for a device for ever is named, with what it waits for.
func TestWaitingForADeviceForEver(t *testing.T) {
	for source, want := range map[string]string{
		"import socket\na, b = socket.socketpair()\nb.recv(1)":                                     "MainThread waits in line 3 for data from a socket",
		"import socket\ns = socket.socket()\ns.bind(('localhost', 2000))\ns.listen(1)\ns.accept()": "MainThread waits in line 5 for a connection to 127.0.0.1:2000",
		"import os\nr, w = os.pipe()\nos.read(r, 1)":                                               "MainThread waits in line 3 for data in a pipe",
		"import select, socket\na, b = socket.socketpair()\nselect.select([a], [], [])":            "MainThread waits in line 3 for a file that is ready",
	} {
		for _, python := range pythons {
			m := program(t, Config{Source: source, Python: python})
			if m.State() != Deadlocked || m.Explain("en") != want {
				t.Errorf("%s: %d, %q, want %q", python, m.State(), m.Explain("en"), want)
			}
		}
	}
}

// C code that has given the GIL up runs beside Python and beside other C code;
// C code that has not stops everybody.
func TestDigestsRunSideBySide(t *testing.T) {
	const start = "import hashlib, threading\ndata = b'x' * 1000000\n"
	const two = "ts = [threading.Thread(target=f) for i in range(2)]\nfor t in ts: t.start()\nfor t in ts: t.join()\n"
	for _, python := range pythons {
		// How much faster two cores are than one.
		gain := func(body string) float64 {
			var took [2]float64
			for i := range took {
				m := program(t, Config{Source: start + "def f():\n    " + body + "\n" + two, Python: python, Cores: i + 1})
				if m.State() != Ended {
					t.Fatal(printed(m, 2))
				}
				took[i] = float64(m.Time())
			}
			return took[0] / took[1]
		}
		if g := gain("for i in range(5): hashlib.sha256(data)"); g < 1.7 {
			t.Errorf("%s: digests of a megabyte are %.2f times as fast on two cores", python, g)
		}
		if g := gain("h = hashlib.sha256(b'')\n    for i in range(0, 1000000, 2000): h.update(data[i:i+2000])"); g > 1.2 {
			t.Errorf("%s: digests in small pieces are %.2f times as fast on two cores", python, g)
		}
	}
}

// What a connection, the disk and a system call take is the profile's.
func TestDevicesTakeTheirTime(t *testing.T) {
	wait := func(source, profile string) int64 {
		m := program(t, Config{Source: source, Profile: profile})
		if m.State() != Ended {
			t.Fatal(printed(m, 2))
		}
		return m.Stats().Threads[0].InState[trace.BlockedIO]
	}
	const echo = "import socket\ns = socket.create_connection(('localhost', 7))\nfor i in range(10): s.send(b'x'); s.recv(1)"
	if got := wait(echo, "teaching,network=3ms") - wait(echo, "teaching,network=1ms"); got < 20*2e6 || got > 20*2e6+6e6 {
		t.Errorf("22 more ways of 2 ms take %d ns more", got)
	}
	const read = "f = open('x', 'wb')\nf.write(b'x' * 10)\nf.close()\nfor i in range(10): open('x', 'rb').read()"
	if got := wait(read, "teaching,disk=3ms") - wait(read, "teaching,disk=1ms"); got < 10*2e6 || got > 10*2e6+1e6 {
		t.Errorf("10 reads with 2 ms more take %d ns more", got)
	}
}
