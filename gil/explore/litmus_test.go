package explore

import (
	"slices"
	"sort"
	"strings"
	"testing"
)

// litmus is a Python program and, written down by hand beside it, the abstract
// program that it stands for. Braces in a model are where 3.13 looks at no eval
// breaker: between two calls of C functions and jumps backwards. The points of
// (len, list.append and the like count as none: they do not look once they are
// specialised.) The points of
// 2.7 and 3.9, and every boundary between two bytecodes, are fine enough to
// separate any two accesses to shared variables.
type litmus struct {
	name   string
	setup  string   // Python, before the threads start
	bodies []string // Python, one for each thread
	show   string   // Python expressions printed at the end, separated by commas
	models []string
	start  string // initial values of the model: "C=1 S=2"
	vars   string // what it shows
	only3  bool   // 2.7 has no Barrier; a free lock released there raises thread.error
}

// same repeats a thread.
func same(n int, s string) []string { return slices.Repeat([]string{s}, n) }

const (
	inc     = "{ r=C C=r+1 }"
	locks   = "M = threading.Lock()\nN = threading.Lock()\n"
	cond    = "Q = threading.Condition()\n"
	counter = "C = 0\n"
)

var litmuses = []litmus{
	// Lost updates.
	{"global", counter, same(2, "C += 1"), "C", same(2, inc), "", "C", false},
	{"three threads", counter, same(3, "C += 1"), "C", same(3, inc), "", "C", false},
	{"twice", counter, same(2, "C += 1\nC += 1"), "C", same(2, "{ r=C C=r+1 r=C C=r+1 }"), "", "C", false},
	{"attribute", "class O: pass\no = O()\no.x = 0\n", same(2, "o.x += 1"), "o.x", same(2, inc), "", "C", false},
	{"class attribute", "class O:\n    x = 0\n", same(2, "O.x += 1"), "O.x", same(2, inc), "", "C", false},
	{"list item", "L = [0]\n", same(2, "L[0] += 1"), "L[0]", same(2, inc), "", "C", false},
	{"dict item", "D = {'k': 0}\n", same(2, "D['k'] += 1"), "D['k']", same(2, inc), "", "C", false},
	{"up and down", counter, []string{"C += 1", "C -= 1"}, "C", []string{inc, "{ r=C C=r-1 }"}, "", "C", false},
	{"double and add", "C = 1\n", []string{"C *= 2", "C += 1"}, "C", []string{"{ r=C C=r*2 }", inc}, "C=1", "C", false},
	{"local copy", counter, same(2, "r = C\nC = r + 1"), "C", same(2, inc), "", "C", false},
	{"call between", counter, same(2, "r = C\nid(0)\nC = r + 1"), "C", same(2, "r=C C=r+1"), "", "C", false},
	{"flip", counter, same(2, "C = 1 - C"), "C", same(2, "{ r=C C=1-r }"), "", "C", false},
	{"list by copy", "L = []\n", same(2, "L = L + [1]"), "len(L)", same(2, inc), "", "C", false},
	{"list in place", "L = []\n", same(2, "L += [1]"), "len(L)", same(2, "up:C"), "", "C", false},
	{"string", "s = ''\n", same(2, "s += 'x'"), "len(s)", same(2, inc), "", "C", false},
	{"append", "L = []\n", same(2, "L.append(1)"), "len(L)", same(2, "up:C"), "", "C", false},
	{"append and len", "L = []\nA = 0\nB = 0\n", []string{"L.append(1)\nA = len(L)", "L.append(1)\nB = len(L)"}, "A, B",
		[]string{"{ up:N r=N A=r }", "{ up:N r=N B=r }"}, "", "A B", false},
	{"loop", counter, same(2, "for i in range(2):\n    C += 1"), "C", same(2, "{ r=C C=r+1 } { r=C C=r+1 }"), "", "C", false},
	{"swap", "A = 1\nB = 2\n", same(2, "A, B = B, A"), "A, B", same(2, "{ r=B q=A A=r B=q }"), "A=1 B=2", "A B", false},
	{"transfer", "A = 5\nB = 5\n", []string{"A -= 1\nB += 1", "A += 1\nB -= 1"}, "A, B",
		[]string{"{ r=A A=r-1 r=B B=r+1 }", "{ r=A A=r+1 r=B B=r-1 }"}, "A=5 B=5", "A B", false},
	{"sum while moved", "A = 5\nB = 5\nS = 0\n", []string{"A -= 1\nB += 1", "S = A + B"}, "S",
		[]string{"{ r=A A=r-1 r=B B=r+1 }", "{ r=A q=B S=r+q }"}, "A=5 B=5", "S", false},

	// Locks.
	{"with lock", counter + locks, same(2, "with M:\n    C += 1"), "C", same(2, "{ acq:M r=C C=r+1 rel:M }"), "", "C", false},
	{"acquire and release", counter + locks, same(2, "M.acquire()\nC += 1\nM.release()"), "C", same(2, "acq:M { r=C C=r+1 rel:M }"), "", "C", false},
	{"try and finally", counter + locks, same(2, "M.acquire()\ntry:\n    C += 1\nfinally:\n    M.release()"), "C", same(2, "acq:M { r=C C=r+1 rel:M }"), "", "C", false},
	{"lock around the read", counter + locks, same(2, "with M:\n    r = C\nC = r + 1"), "C", same(2, "{ acq:M r=C rel:M } C=r+1"), "", "C", false},
	{"lock around the write", counter + locks, same(2, "r = C\nwith M:\n    C = r + 1"), "C", same(2, "{ r=C acq:M C=r+1 rel:M }"), "", "C", false},
	{"lock per thread", counter + locks, []string{"with M:\n    C += 1", "with N:\n    C += 1"}, "C",
		[]string{"{ acq:M r=C C=r+1 rel:M }", "{ acq:N r=C C=r+1 rel:N }"}, "", "C", false},
	{"only one locks", counter + locks, []string{"with M:\n    id(C)\n    C += 1", "C += 1"}, "C",
		[]string{"{ acq:M r=C | r=C C=r+1 rel:M }", inc}, "", "C", false},
	{"reentrant", counter + "R = threading.RLock()\n", same(2, "with R:\n    with R:\n        C += 1"), "C",
		same(2, "{ racq:R racq:R r=C C=r+1 rrel:R } rrel:R"), "", "C", false},
	{"try lock", counter + "E = 0\n" + locks, same(2, "if M.acquire(False):\n    C += 1\n    M.release()\nelse:\n    E += 1"), "C, E",
		same(2, "try:M:r { jz:r:e p=C C=p+1 rel:M | jmp:x e: p=E E=p+1 } x:"), "", "C E", false},
	{"release of a free lock", counter + locks, []string{"M.acquire()\nC += 1\nM.release()", "M.release()"}, "C",
		[]string{"acq:M { r=C C=r+1 rel:M }", "rel:M"}, "", "C", true},
	{"lock as signal", "A = 0\nX = 0\n" + locks + "M.acquire()\n", []string{"X = 1\nM.release()", "M.acquire()\nA = X"}, "A",
		[]string{"{ X=1 rel:M }", "acq:M { r=X A=r }"}, "owner M=9", "A", false},

	// Deadlocks.
	{"order", counter + locks, []string{"with M:\n    with N:\n        C += 1", "with N:\n    with M:\n        C += 1"}, "C",
		[]string{"{ acq:M acq:N r=C C=r+1 rel:N } rel:M", "{ acq:N acq:M r=C C=r+1 rel:M } rel:N"}, "", "C", false},
	{"order, call between", counter + locks, []string{"with M:\n    id(0)\n    with N:\n        C += 1", "with N:\n    id(0)\n    with M:\n        C += 1"}, "C",
		[]string{"acq:M { acq:N r=C C=r+1 rel:N } rel:M", "acq:N { acq:M r=C C=r+1 rel:M } rel:N"}, "", "C", false},
	{"same order", counter + locks, same(2, "with M:\n    id(0)\n    with N:\n        C += 1"), "C", same(2, "acq:M { acq:N r=C C=r+1 rel:N } rel:M"), "", "C", false},
	{"itself", counter + locks, []string{"M.acquire()\nC += 1\nM.acquire()", "C += 1"}, "C", []string{"acq:M { r=C C=r+1 acq:M }", inc}, "", "C", false},
	{"triangle", counter + locks + "K = threading.Lock()\n",
		[]string{"M.acquire()\nN.acquire()\nN.release()\nM.release()", "N.acquire()\nK.acquire()\nK.release()\nN.release()", "K.acquire()\nM.acquire()\nM.release()\nK.release()"}, "C",
		[]string{"acq:M acq:N rel:N rel:M", "acq:N acq:K rel:K rel:N", "acq:K acq:M rel:M rel:K"}, "", "C", false},
	{"never released", counter + locks, same(2, "M.acquire()\nC += 1"), "C", same(2, "acq:M { r=C C=r+1 }"), "", "C", false},

	// Check, then act.
	{"check then act", counter, same(2, "if C == 0:\n    C = C + 1"), "C", same(2, "{ r=C jnz:r:e q=C C=q+1 } e:"), "", "C", false},
	{"check then pop", "L = [1]\n", same(2, "if L:\n    L.pop()"), "len(L)", same(2, "{ r=N jz:r:e pop:N:x } end x: fail:IndexError e:"), "N=1", "N", false},
	{"check, call, pop", "L = [1]\n", same(2, "if len(L) > 0:\n    L.pop()"), "len(L)", same(2, "{ r=N jz:r:e pop:N:x } end x: fail:IndexError e:"), "N=1", "N", false},
	{"double-checked", "I = 0\nN = 0\nM = threading.Lock()\n", same(2, "if I == 0:\n    with M:\n        if I == 0:\n            N += 1\n            I = 1"), "N",
		same(2, "{ r=I jnz:r:e acq:M r=I jnz:r:f q=N N=q+1 I=1 f: rel:M } e:"), "", "N", false},
	{"checked once", "I = 0\nN = 0\nM = threading.Lock()\n", same(2, "if I == 0:\n    with M:\n        N += 1\n        I = 1"), "N",
		same(2, "{ r=I jnz:r:e acq:M q=N N=q+1 I=1 rel:M } e:"), "", "N", false},
	{"no lock at all", "I = 0\nN = 0\n", same(2, "if I == 0:\n    N += 1\n    I = 1"), "N", same(2, "{ r=I jnz:r:e q=N N=q+1 I=1 } e:"), "", "N", false},
	{"dict check", "D = {}\n", []string{"if 0 not in D:\n    D[0] = 1", "if 0 not in D:\n    D[0] = 2"}, "D[0]",
		[]string{"{ r=X jnz:r:e X=1 } e:", "{ r=X jnz:r:e X=2 } e:"}, "", "X", false},
	{"setdefault", "D = {}\n", []string{"D.setdefault(0, 1)", "D.setdefault(0, 2)"}, "D[0]", []string{"first:X:1", "first:X:2"}, "", "X", false},

	// Publication and the classic litmus tests: no reordering is ever seen.
	{"publication", "D = 0\nF = 0\nR = 0\n", []string{"D = 1\nF = 1", "if F == 1:\n    R = D\nelse:\n    R = 2"}, "R",
		[]string{"{ D=1 F=1 }", "{ r=F jz:r:e q=D R=q } end e: R=2"}, "", "R", false},
	{"too early", "D = 0\nF = 0\nR = 0\n", []string{"F = 1\nD = 1", "if F == 1:\n    R = D\nelse:\n    R = 2"}, "R",
		[]string{"{ F=1 D=1 }", "{ r=F jz:r:e q=D R=q } end e: R=2"}, "", "R", false},
	{"store buffering", "X = 0\nY = 0\nA = 0\nB = 0\n", []string{"X = 1\nA = Y", "Y = 1\nB = X"}, "A, B", []string{"{ X=1 r=Y A=r }", "{ Y=1 r=X B=r }"}, "", "A B", false},
	{"load buffering", "X = 0\nY = 0\nA = 0\nB = 0\n", []string{"A = X\nY = 1", "B = Y\nX = 1"}, "A, B", []string{"{ r=X A=r Y=1 }", "{ r=Y B=r X=1 }"}, "", "A B", false},
	{"message passing", "X = 0\nY = 0\nA = 0\nB = 0\n", []string{"X = 1\nY = 1", "A = Y\nB = X"}, "A, B", []string{"{ X=1 Y=1 }", "{ r=Y A=r r=X B=r }"}, "", "A B", false},
	{"two reads", "X = 0\nA = 0\nB = 0\n", []string{"X = 1\nX = 2", "A = X\nB = X"}, "A, B", []string{"{ X=1 X=2 }", "{ r=X A=r r=X B=r }"}, "", "A B", false},
	{"two writes", "X = 0\nY = 0\n", []string{"X = 1\nY = 2", "Y = 1\nX = 2"}, "X, Y", []string{"{ X=1 Y=2 }", "{ Y=1 X=2 }"}, "", "X Y", false},
	{"observers", "X = 0\nY = 0\nA = 0\nB = 0\n", []string{"X = 1", "A = X\nY = 1", "B = Y + Y + X"}, "A, B",
		[]string{"X=1", "{ r=X A=r Y=1 }", "{ r=Y q=Y r=r+q q=X B=r+q }"}, "", "A B", false},

	// Spinning.
	{"peterson", "A = 0\nB = 0\nT = 0\nC = 0\n", []string{"A = 1\nT = 1\nwhile B and T:\n    pass\nC += 1\nA = 0", "B = 1\nT = 0\nwhile A and not T:\n    pass\nC += 1\nB = 0"}, "C",
		[]string{"{ A=1 T=1 top: r=B jz:r:go q=T jz:q:go jmp:top | go: r=C C=r+1 A=0 }", "{ B=1 T=0 top: r=A jz:r:go q=T jnz:q:go jmp:top | go: r=C C=r+1 B=0 }"}, "", "C", false},
	{"look, then raise the flag", "A = 0\nB = 0\nC = 0\n", []string{"while B:\n    pass\nA = 1\nC += 1\nA = 0", "while A:\n    pass\nB = 1\nC += 1\nB = 0"}, "C",
		[]string{"{ top: r=B jz:r:go jmp:top | go: A=1 r=C C=r+1 A=0 }", "{ top: r=A jz:r:go jmp:top | go: B=1 r=C C=r+1 B=0 }"}, "", "C", false},
	{"raise the flag, then look", "A = 0\nB = 0\nC = 0\n", []string{"A = 1\nid(0)\nwhile B:\n    pass\nC += 1\nA = 0", "B = 1\nid(0)\nwhile A:\n    pass\nC += 1\nB = 0"}, "C",
		[]string{"A=1 { top: r=B jz:r:go jmp:top | go: r=C C=r+1 A=0 }", "B=1 { top: r=A jz:r:go jmp:top | go: r=C C=r+1 B=0 }"}, "", "C", false},
	{"dekker", "A = 0\nB = 0\nT = 0\nC = 0\n", []string{
		"A = 1\nwhile B:\n    if T:\n        A = 0\n        while T:\n            pass\n        A = 1\nC += 1\nT = 1\nA = 0",
		"B = 1\nwhile A:\n    if not T:\n        B = 0\n        while not T:\n            pass\n        B = 1\nC += 1\nT = 0\nB = 0"}, "C",
		[]string{"A=1 top: r=B jz:r:go q=T jz:q:top A=0 in: q=T jnz:q:in A=1 jmp:top go: r=C C=r+1 T=1 A=0",
			"B=1 top: r=A jz:r:go q=T jnz:q:top B=0 in: q=T jz:q:in B=1 jmp:top go: r=C C=r+1 T=0 B=0"}, "", "C", false},
	{"taking turns", "T = 0\nC = 1\n", []string{"while T == 1:\n    pass\nC = C * 2\nT = 1", "while T == 0:\n    pass\nC = C + 1\nT = 0"}, "C",
		[]string{"{ top: r=T jz:r:go jmp:top | go: r=C C=r*2 T=1 }", "{ top: r=T jnz:r:go jmp:top | go: r=C C=r+1 T=0 }"}, "C=1", "C", false},

	// Semaphores, events, barriers, queues, thread-locals.
	{"semaphore as lock", counter + "S = threading.Semaphore(1)\n", same(2, "with S:\n    C += 1"), "C", same(2, "{ down:S r=C C=r+1 up:S }"), "S=1", "C", false},
	{"semaphore of two", counter + "S = threading.Semaphore(2)\n", same(2, "with S:\n    r = C\n    id(0)\n    C = r + 1"), "C", same(2, "{ down:S r=C | C=r+1 up:S }"), "S=2", "C", false},
	{"semaphore as signal", "X = 0\nA = 0\nS = threading.Semaphore(0)\n", []string{"X = 1\nS.release()", "S.acquire()\nA = X"}, "A", []string{"{ X=1 up:S }", "down:S { r=X A=r }"}, "", "A", false},
	{"rendezvous", "X = 0\nY = 0\nA = 0\nB = 0\nS = threading.Semaphore(0)\nT = threading.Semaphore(0)\n",
		[]string{"X = 1\nS.release()\nT.acquire()\nA = Y", "Y = 1\nT.release()\nS.acquire()\nB = X"}, "A, B",
		[]string{"X=1 up:S down:T r=Y A=r", "Y=1 up:T down:S r=X B=r"}, "", "A B", false},
	{"rendezvous the wrong way", "S = threading.Semaphore(0)\nT = threading.Semaphore(0)\nC = 0\n", []string{"T.acquire()\nS.release()", "S.acquire()\nT.release()"}, "C",
		[]string{"down:T up:S", "down:S up:T"}, "", "C", false},
	{"event", "X = 0\nA = 0\nE = threading.Event()\n", []string{"X = 1\nE.set()", "E.wait()\nA = X"}, "A", []string{"{ X=1 E=1 }", "until:E { r=X A=r }"}, "", "A", false},
	{"event too early", "X = 0\nA = 0\nE = threading.Event()\n", []string{"E.set()\nX = 1", "E.wait()\nA = X"}, "A", []string{"{ E=1 X=1 }", "until:E { r=X A=r }"}, "", "A", false},
	{"event looked at", "X = 0\nA = 2\nE = threading.Event()\n", []string{"X = 1\nE.set()", "if E.is_set():\n    A = X"}, "A", []string{"{ X=1 E=1 }", "{ r=E jz:r:e r=X A=r } e:"}, "A=2", "A", false},
	{"barrier", "A = 0\nB = 0\nR = 0\nS = 0\nW = threading.Barrier(2)\n", []string{"A = 1\nW.wait()\nR = B", "B = 1\nW.wait()\nS = A"}, "R, S",
		[]string{"A=1 up:U down:V r=B R=r", "B=1 up:V down:U r=A S=r"}, "", "R S", true},
	{"queue", "try:\n    import queue\nexcept ImportError:\n    import Queue as queue\nA = 0\nq = queue.Queue()\n", []string{"q.put(7)", "A = q.get()"}, "A", []string{"put:Q:7", "get:Q:r A=r"}, "", "A", false},
	{"queue of two", "try:\n    import queue\nexcept ImportError:\n    import Queue as queue\nA = 0\nB = 0\nq = queue.Queue()\n", []string{"q.put(1)", "q.put(2)", "A = q.get()\nB = q.get()"}, "A, B",
		[]string{"put:Q:1", "put:Q:2", "get:Q:r A=r get:Q:r B=r"}, "", "A B", false},
	{"thread-local", counter + locks + "T = threading.local()\n", same(2, "T.x = 0\nT.x += 1\nM.acquire()\nC += T.x\nM.release()"), "C", same(2, "acq:M { r=C C=r+1 rel:M }"), "", "C", false},
	{"readers and writer", "X = 0\nY = 0\nA = 0\nB = 0\n" + locks, []string{"with M:\n    X = 1\n    id(0)\n    Y = 1", "with M:\n    A = X\n    id(0)\n    B = Y"}, "A, B",
		[]string{"{ acq:M X=1 | Y=1 rel:M }", "{ acq:M r=X A=r | r=Y B=r rel:M }"}, "", "A B", false},
	{"reader without lock", "X = 0\nY = 0\nA = 0\nB = 0\n" + locks, []string{"with M:\n    X = 1\n    id(0)\n    Y = 1", "A = X\nB = Y"}, "A, B",
		[]string{"{ acq:M X=1 | Y=1 rel:M }", "{ r=X A=r r=Y B=r }"}, "", "A B", false},

	// Condition variables.
	{"if for while", cond + "L = []\n", []string{"with Q:\n    if not L:\n        Q.wait()\n    L.pop()", "with Q:\n    if not L:\n        Q.wait()\n    L.pop()", "with Q:\n    L.append(1)\n    Q.notify()\nid(0)\nwith Q:\n    L.append(1)\n    Q.notify()"}, "len(L)",
		[]string{"{ acq:K r=N jnz:r:g wait:Q:K g: pop:N:x | rel:K } end x: rel:K fail:IndexError", "{ acq:K r=N jnz:r:g wait:Q:K g: pop:N:x | rel:K } end x: rel:K fail:IndexError",
			"{ acq:K up:N note:Q rel:K } { acq:K up:N note:Q rel:K }"}, "", "N", false},
	{"while", cond + "L = []\n", []string{"with Q:\n    while not L:\n        Q.wait()\n    L.pop()", "with Q:\n    while not L:\n        Q.wait()\n    L.pop()", "with Q:\n    L.append(1)\n    Q.notify()\nid(0)\nwith Q:\n    L.append(1)\n    Q.notify()"}, "len(L)",
		[]string{"{ acq:K t: r=N jnz:r:g wait:Q:K jmp:t | g: pop:N:x | rel:K } end x: rel:K fail:IndexError", "{ acq:K t: r=N jnz:r:g wait:Q:K jmp:t | g: pop:N:x | rel:K } end x: rel:K fail:IndexError",
			"{ acq:K up:N note:Q rel:K } { acq:K up:N note:Q rel:K }"}, "", "N", false},
	{"lost notify", cond + counter, []string{"with Q:\n    Q.notify()", "with Q:\n    Q.wait()"}, "C", []string{"{ acq:K note:Q rel:K }", "{ acq:K wait:Q:K rel:K }"}, "", "C", false},
	{"notify with a flag", cond + "F = 0\n", []string{"with Q:\n    F = 1\n    Q.notify()", "with Q:\n    while not F:\n        Q.wait()"}, "F",
		[]string{"{ acq:K F=1 note:Q rel:K }", "{ acq:K t: r=F jnz:r:g wait:Q:K jmp:t | g: rel:K }"}, "", "F", false},
	{"one notify for two", cond + counter, []string{"with Q:\n    Q.wait()", "with Q:\n    Q.wait()", "with Q:\n    Q.notify()"}, "C",
		[]string{"{ acq:K wait:Q:K rel:K }", "{ acq:K wait:Q:K rel:K }", "{ acq:K note:Q rel:K }"}, "", "C", false},
	{"notify all", cond + counter, []string{"with Q:\n    Q.wait()", "with Q:\n    Q.wait()", "with Q:\n    Q.notify_all()"}, "C",
		[]string{"{ acq:K wait:Q:K rel:K }", "{ acq:K wait:Q:K rel:K }", "{ acq:K all:Q rel:K }"}, "", "C", false},
}

// source is the Python program of a litmus test.
func (l *litmus) source() string {
	var b strings.Builder
	b.WriteString("import threading\n" + l.setup)
	names := map[string]bool{"threading": true}
	for _, line := range strings.Split(l.setup, "\n") {
		if name, _, ok := strings.Cut(line, " = "); ok && !strings.Contains(name, ".") && name[0] != ' ' {
			names[name] = true
		}
	}
	var globals []string
	for n := range names {
		globals = append(globals, n)
	}
	sort.Strings(globals)
	for i, body := range l.bodies {
		b.WriteString("def t" + itoa(i) + "():\n    global " + strings.Join(globals, ", ") + "\n    " + strings.ReplaceAll(body, "\n", "\n    ") + "\n")
	}
	for i := range l.bodies {
		b.WriteString("T" + itoa(i) + " = threading.Thread(target=t" + itoa(i) + ")\n")
	}
	for i := range l.bodies {
		b.WriteString("T" + itoa(i) + ".start()\n")
	}
	for i := range l.bodies {
		b.WriteString("T" + itoa(i) + ".join()\n")
	}
	n := strings.Count(l.show, ", ") + 1
	b.WriteString("print('" + strings.TrimSpace(strings.Repeat("%s ", n)) + "' % (" + l.show + ",))\n")
	return b.String()
}

// initial values of the model.
func (l *litmus) initial() map[string]int {
	m := map[string]int{}
	for _, part := range strings.Split(l.start, ",") {
		fields := strings.Fields(part)
		if strings.HasPrefix(part, "owner ") {
			name, v, _ := strings.Cut(part, "=")
			m[name] = int(v[0] - '0')
			continue
		}
		for _, f := range fields {
			name, v, _ := strings.Cut(f, "=")
			m[name] = int(v[0] - '0')
		}
	}
	return m
}

// outcomesOf are a search's outcomes as the brute-force checker writes them.
func outcomesOf(r *Result) []string {
	var list []string
	for _, o := range r.Outcomes {
		text := "deadlock"
		if o.Deadlock == nil {
			parts := strings.Fields(o.Stdout)
			var dead []string
			for _, line := range strings.Split(o.Exception, "\n") {
				if class, _, _ := strings.Cut(line, ":"); class != "" {
					dead = append(dead, class)
				}
			}
			sort.Strings(dead)
			text = strings.Join(append(parts, dead...), " ")
		}
		if o.Limit != "" {
			text = o.Limit
		}
		if !slices.Contains(list, text) {
			list = append(list, text)
		}
	}
	sort.Strings(list)
	return list
}

// models of switch points under which the corpus is explored. A Python without
// GIL may switch between any two bytecodes of 3.13.
var pointModels = []struct {
	name, python string
	points       Points
	coarse       bool // braces of the abstract programs count
}{
	{"3.13", "3.13", Own, true},
	{"3.9", "3.9", Own, false},
	{"2.7", "2.7", Own, false},
	{"3.13, no GIL", "3.13", EveryBytecode, false},
	{"3.9, any bytecode", "3.9", EveryBytecode, false},
	{"2.7, any bytecode", "2.7", EveryBytecode, false},
}

// TestLitmus explores every program under every model and replays every witness.
func TestLitmus(t *testing.T) {
	if len(litmuses) < 60 {
		t.Errorf("%d programs", len(litmuses))
	}
	for _, l := range litmuses {
		for _, m := range pointModels {
			if m.python == "2.7" && l.only3 {
				continue
			}
			want := brute(l.models, l.initial(), strings.Fields(l.vars), m.coarse)
			o := Options{Source: l.source(), Python: m.python, Points: m.points, Reduce: true, MaxStates: 400_000}
			r := explore(t, o)
			if got := outcomesOf(r); !r.Complete || !slices.Equal(got, want) {
				t.Errorf("%s, %s: outcomes %q, want %q (complete %v, %d states)", l.name, m.name, got, want, r.Complete, r.States)
			}
			checkWitnesses(t, l.name+", "+m.name, o, r)
		}
	}
}
