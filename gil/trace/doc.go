// Package trace is the event log of a run, and everything that can be read
// from the log alone.
//
// In: events, in the order in which they happen in virtual time (Log.Append).
// Out: the events again (fixed-size records and a text form), a Validator that
// replays them against its own small model of a GIL, and a Timeline: spans per
// thread, per core and of the GIL holder, marks, and a level-of-detail pyramid,
// answered as fixed-layout buffers which a page reads in place.
//
// Never: it knows no Python, runs nothing, decides nothing, reads no clock, and
// holds no pointer inside an event.
//
// # Events
//
// Kinds are listed once, in the table kinds (kind.go): name, meaning of the
// three arguments, and whether the event is a GIL event (the stepping unit) and
// which mark it draws. The text form, the validator and the page derive from
// that table.
//
// # Buffers
//
// Timeline.Query fills a Tile. Its words are little-endian uint32 values:
//
//	word 0  1 = exact slices, 2 = columns
//	word 1  number of lanes = threads, then the holder ribbon, then the cores
//	word 2  slices: number of slices      columns: number of columns
//	word 3  number of marks               columns: 0
//	words 4-5, 6-7   first and last step of the range (low word first)
//	words 8-9, 10-11 first and last time of the range, in ns (low word first)
//
// Slices follow as records of 8 words:
//
//	lane, state (ribbon and cores: thread + 1, 0 = free), argument,
//	start step (2 words), start time (2 words), 0
//
// ordered by lane, then by start; a slice ends where the next one of its lane
// starts (the last one at the end of the range). After the slices come the
// marks, records of 8 words:
//
//	kind, thread, A, B, step (2 words), time (2 words)
//
// Columns follow as records of 24 bytes (6 words), column after column, in each
// column lane after lane (threads only). Byte 0-5: share of the column spent in
// each of the six drawn states, 255 = all of it, in the order of DrawnStates;
// byte 6: share during which the thread held the GIL; byte 7: share during
// which it was on a core; byte 8-17: number of marks per kind in the order of
// MarkKinds, 255 = 255 or more; the rest is 0.
package trace
