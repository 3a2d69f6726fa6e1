// Package heap is the one flat memory of a running Python program.
//
// In: requests for blocks, and words to store. Out: a Ref, the index of a
// block's header in one []uint64 arena. Everything that can change while a
// program runs lives in that arena, the allocator's own state (bump pointer,
// free lists, counters, queue of finalizers) included, so that a snapshot, an
// undo or a fingerprint of the arena is one of the whole program.
//
// A block is two header words and a payload:
//
//	word 0   refcount (32) | kind (8) | flags (8) | size class (8) | 0 (8)
//	word 1   type Ref (32) | live (32)
//	payload  live words that each hold one Ref, then raw words
//
// A type of 0 means "the built-in class of this kind"; any other type is a
// counted reference to the class object. Because live says where the
// references are, deallocation, the cyclic collector, the verifier and the
// fingerprint need to know nothing about kinds. The counts of references are
// CPython's: what Alloc returns is owned by the caller.
//
// A free block keeps its size class, has kind 0, and links to the next free
// block of its class through word 1. Payloads of free blocks and all words
// beyond the bump pointer are zero; so equal programs have equal arenas.
//
// Every store goes through a write primitive, which marks the 4 KB page as
// changed (Snapshot copies only such pages) and, when switched on, records
// the old word (UndoTo) and keeps an incremental hash (Fingerprint). Code that
// stores into Mem directly must call Dirty first.
//
// The package never knows what a kind means, never runs Python code, never
// panics because memory is short (Alloc returns 0), and keeps no Go pointer
// per object.
package heap
