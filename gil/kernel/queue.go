package kernel

import "gilplay/gil/trace"

// anyCore stands for the queue that all cores share, or for all queues.
const anyCore = -1

// enqueue makes thread t, which has no core, ready.
func (k *Kernel) enqueue(t ThreadID) {
	th := &k.Threads[t]
	th.Status, th.Queue = Ready, k.queueOf(t)
	if k.Scheduler != 0 {
		end := k.mostUsed() // of the queue, whatever it has used
		th.Lively += end - th.Used
		th.Used = end
	}
	k.report(t, trace.Ready, 0)
}

// queueOf is the core for which thread t queues: its own if threads are pinned;
// with a queue per core the one on which it ran last, and for a new thread the
// one with the fewest in its queue, the first of equals.
func (k *Kernel) queueOf(t ThreadID) int8 {
	switch {
	case k.Pin != 0:
		return int8(int(t) % k.NumCores)
	case k.Queues == 0:
		return anyCore
	case k.Threads[t].LastCore >= 0:
		return k.Threads[t].LastCore
	}
	var length [MaxCores]int
	for i := range k.Threads {
		if th := &k.Threads[i]; th.Status == Ready && th.Queue != anyCore {
			length[th.Queue]++
		}
	}
	best := 0
	for i := range k.NumCores {
		if length[i] < length[best] {
			best = i
		}
	}
	return int8(best)
}

// mostUsed is the most virtual runtime of the threads that have a core or queue
// for one.
func (k *Kernel) mostUsed() (most int64) {
	for i := range k.Threads {
		if s := k.Threads[i].Status; s == OnCore || s == Ready {
			most = max(most, k.Threads[i].Used)
		}
	}
	return most
}

// anyReady reports whether a thread queues for a core.
func (k *Kernel) anyReady() bool {
	for i := range k.Threads {
		if k.Threads[i].Status == Ready {
			return true
		}
	}
	return false
}

// head is the thread with the least virtual runtime among those that a core's
// queue holds, the earliest of equals; NoThread if it is empty.
func (k *Kernel) head(core int) ThreadID {
	best := NoThread
	for i := range k.Threads {
		th := &k.Threads[i]
		if th.Status == Ready && (core == anyCore || th.Queue == anyCore || int(th.Queue) == core) &&
			(best == NoThread || th.Used < k.Threads[best].Used) {
			best = ThreadID(i)
		}
	}
	return best
}

// equals lets the chooser take one of the threads of head's queue that have used
// exactly as much as head.
func (k *Kernel) equals(head ThreadID) ThreadID {
	used, queue := k.Threads[head].Used, k.Threads[head].Queue
	return k.choose(PointReady, func(t *Thread) bool { return t.Status == Ready && t.Used == used && t.Queue == queue })
}

// idleCore is an idle core on which thread t may run, best the one on which it
// ran last; -1 = there is none.
func (k *Kernel) idleCore(t ThreadID) int {
	idle := func(core int) bool { return k.Cores[core].Thread == NoThread }
	if k.Pin != 0 {
		if own := int(t) % k.NumCores; idle(own) {
			return own
		}
		return -1
	}
	if last := k.Threads[t].LastCore; last >= 0 && idle(int(last)) {
		return int(last)
	}
	for i := range k.NumCores {
		if idle(i) {
			return i
		}
	}
	return -1
}
