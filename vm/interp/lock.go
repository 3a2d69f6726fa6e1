package interp

import (
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// Layout of Lock and RLock: no references; raw words.
const (
	lockCount = iota // 0 free; an RLock counts how often its owner has it
	lockOwner        // thread that took it last, plus 1; 0 none
	lockRaws
)

// NewLock makes a lock of KindLock or KindRLock.
func (in *Interp) NewLock(kind uint8, class heap.Ref) heap.Ref {
	return in.Wrap(in.NewObject(kind, class, 0, lockRaws))
}

// LockWords are the places of the words that tell whether a lock is taken and by
// which thread, plus 1.
func LockWords(lock heap.Ref) (count, owner uint32) {
	return uint32(lock) + headWords + lockCount, uint32(lock) + headWords + lockOwner
}

// Reentrant reports whether the thread that has a lock may take it again.
func (in *Interp) Reentrant(lock heap.Ref) bool { return in.Kind(lock) == object.KindRLock }

// LockHeld reports whether a lock is taken.
func (in *Interp) LockHeld(lock heap.Ref) bool { return in.Raw(lock, lockCount) != 0 }

// LockCount is how often the owner of an RLock has it.
func (in *Interp) LockCount(lock heap.Ref) int { return int(in.Raw(lock, lockCount)) }

// LockOwner is the thread that took a lock last, -1 when none.
func (in *Interp) LockOwner(lock heap.Ref) ThreadID { return ThreadID(in.Raw(lock, lockOwner)) - 1 }

// SetLock sets an RLock's state, for _acquire_restore and _release_save.
func (in *Interp) SetLock(lock heap.Ref, count int, owner ThreadID) {
	in.SetRaw(lock, lockCount, uint64(count))
	in.SetRaw(lock, lockOwner, uint64(owner+1))
	if in.LockSet != nil {
		in.LockSet(lock, count, owner)
	}
}

// TryLock takes a lock for thread t if that is possible now.
func (in *Interp) TryLock(lock heap.Ref, t ThreadID) bool {
	n := in.Raw(lock, lockCount)
	if n != 0 && (in.Kind(lock) != object.KindRLock || in.LockOwner(lock) != t) {
		return false
	}
	in.SetLock(lock, int(n)+1, t)
	return true
}

// unlock gives a lock back; it reports whether it was taken.
func (in *Interp) unlock(lock heap.Ref) bool {
	if !in.LockHeld(lock) {
		return false
	}
	in.SetLock(lock, 0, -1)
	return true
}

// Acquire is the body of lock.acquire: it answers True or False at once where
// CPython holds the GIL meanwhile, else blocks. 2.x gives the GIL up for every
// acquire (threadmodule.c). ns is the time-out, -1 none.
func (in *Interp) Acquire(lock heap.Ref, blocking bool, ns int64) heap.Ref {
	if !in.D.Classic {
		if in.TryLock(lock, in.tid) {
			return in.Bool(true)
		}
		if !blocking || ns == 0 {
			return in.Bool(false)
		}
	}
	if !blocking {
		ns = 0
	}
	return in.Block(Effect{Kind: AcquireLock, Lock: lock, Ns: ns})
}

// Release is the body of lock.release for a plain lock and for the last release
// of an RLock; the result is None.
func (in *Interp) Release(lock heap.Ref) heap.Ref {
	in.unlock(lock)
	return in.Emit(Effect{Kind: ReleaseLock, Lock: lock}, in.None())
}
