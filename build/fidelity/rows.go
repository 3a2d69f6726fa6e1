package fidelity

import "slices"

// Row is one comparison.
type Row struct {
	Table string // the heading under which it is printed
	Label string
	File  string // of gil/testdata/scenarios
	Set   string // "NAME=value NAME=value": constants of the scenario that differ

	Python, GIL, Profile string
	Cores                int
	SwitchInterval       float64 // seconds, 0 = 5 ms
	CheckInterval        int     // 0 = 100; zero is -1

	// Take is what is compared: a line that the scenario prints ("ratio"), or one
	// of the figures of measures.
	Take      string
	Published float64 // 0 = nothing comparable was published
	Source    string
	Band      int // row of the acceptance bands, 0 = none
	Low, High float64
	// Real is Set for a real CPython, which is much faster than the model; "-" =
	// a program cannot measure this.
	Real string
	// After is, for "suspended after", the opcodes that were found.
	After string
	Note  string // why the model is off, where it is known
}

const (
	beazley   = "Beazley, Inside the Python GIL, 2009"
	beazley10 = "Beazley, Understanding the Python GIL, 2010"
	newGIL    = "Beazley, Inside the New GIL, 2010"
	skvortsov = "Skvortsov, Python behind the scenes #13, 2021"
	linux     = "measured on Linux 6, two cores"
	counted   = "counted on CPython 2.7.18"
	none      = "-"
)

// Rows is the whole comparison. Where the acceptance bands name no width (row 7),
// a factor of 1.5 either way is accepted.
var Rows = slices.Concat(compared, ticks(), points, losses(), waits)

// compared are the rows of the acceptance bands and of the tables that others
// published.
var compared = []Row{
	{Table: "Two and four CPU-bound threads, old lock: time against one after the other", Label: "2 threads, 1 core", File: "count.py", Python: "2.7", Profile: "mac2009", Cores: 1, Take: "ratio", Published: 1.54, Source: beazley, Band: 3, Low: 1.4, High: 1.6, Real: none},
	{Table: "", Label: "2 threads, 2 cores", File: "count.py", Python: "2.7", Profile: "mac2009", Cores: 2, Take: "ratio", Published: 1.85, Source: beazley, Band: 3, Low: 1.8, High: 2.0, Real: none},
	{Label: "2 threads, 4 cores", File: "count.py", Python: "2.7", Profile: "mac2009", Cores: 4, Take: "ratio", Published: 1.97, Source: beazley10, Band: 3, Low: 1.9, High: 2.1, Real: none},
	{Label: "4 threads, 1 core", File: "count.py", Set: "THREADS=4 TURNS=500000", Python: "2.7", Profile: "mac2009", Cores: 1, Take: "ratio", Published: 1.49, Source: beazley10, Real: none},
	{Label: "4 threads, 4 cores", File: "count.py", Set: "THREADS=4 TURNS=500000", Python: "2.7", Profile: "mac2009", Cores: 4, Take: "ratio", Published: 2.01, Source: beazley10, Real: none},
	{Label: "failed wake-ups per release, 2 cores", File: "count.py", Python: "2.7", Profile: "mac2009", Cores: 2, Take: "failed per drop", Source: beazley + ": 2 to 3 Mach calls per release", Band: 3, Low: 0.5, High: 1, Real: none},
	{Label: "2 threads, 1 core", File: "count.py", Python: "2.7", Profile: "linux", Cores: 1, Take: "ratio", Published: 1.11, Source: linux, Band: 3, Low: 1.05, High: 1.15, Real: "TURNS=20000000"},
	{Label: "2 threads, 2 cores, pinned", File: "count.py", Python: "2.7", Profile: "linux,pin=yes", Cores: 2, Take: "ratio", Published: 1.41, Source: linux, Band: 3, Low: 1.3, High: 1.5, Real: none},
	{Label: "failed wake-ups per release, 2 cores", File: "count.py", Python: "2.7", Profile: "linux,pin=yes", Cores: 2, Take: "failed per drop", Published: 0.012, Source: linux, Band: 3, Low: 0.005, High: 0.02, Real: none},

	{Table: "Two CPU-bound threads, new lock: time against one after the other", Label: "1 core", File: "count.py", Python: "3.9", Profile: "linux", Cores: 1, Take: "ratio", Published: 1.03, Source: linux, Band: 4, Low: 1, High: 1.05, Real: "TURNS=10000000"},
	{Label: "2 cores", File: "count.py", Python: "3.9", Profile: "linux", Cores: 2, Take: "ratio", Published: 1.00, Source: linux, Band: 4, Low: 1, High: 1.05, Real: "TURNS=10000000"},
	{Label: "4 cores", File: "count.py", Python: "3.13", Profile: "linux", Cores: 4, Take: "ratio", Published: 1.02, Source: newGIL, Band: 4, Low: 1, High: 1.05, Real: none},
	{Label: "failed wake-ups, 2 cores", File: "count.py", Python: "3.9", Profile: "linux", Cores: 2, Take: "failed", Source: linux, Band: 4, Real: none},

	{Table: "The same against the switch interval, 2 cores", Label: "10 ms", File: "count.py", Python: "3.9", Profile: "mac2021", SwitchInterval: 0.01, Take: "ratio", Published: 6.61 / 6.62, Source: skvortsov, Real: "TURNS=10000000"},
	{Label: "5 ms", File: "count.py", Python: "3.9", Profile: "mac2021", Take: "ratio", Published: 6.58 / 6.53, Source: skvortsov, Real: "TURNS=10000000"},
	{Label: "1 ms", File: "count.py", Python: "3.9", Profile: "mac2021", SwitchInterval: 0.001, Take: "ratio", Published: 7.36 / 7.02, Source: skvortsov, Real: "TURNS=10000000"},
	{Label: "0.1 ms", File: "count.py", Python: "3.9", Profile: "mac2021", SwitchInterval: 1e-4, Take: "ratio", Published: 9.20 / 6.77, Source: skvortsov, Band: 5, Low: 1.3, High: 1.5, Real: "TURNS=5000000"},
	{Label: "0.01 ms", File: "count.py", Python: "3.9", Profile: "mac2021", SwitchInterval: 1e-5, Take: "ratio", Published: 12.29 / 6.68, Source: skvortsov, Band: 5, Low: 1.7, High: 2.0, Real: "TURNS=5000000"},
	{Label: "0.001 ms", File: "count.py", Python: "3.9", Profile: "mac2021", SwitchInterval: 1e-6, Take: "ratio", Published: 17.16 / 6.89, Source: skvortsov, Band: 5, Low: 2.4, High: 2.8, Real: "TURNS=5000000"},

	{Table: "Echo requests per second beside CPU-bound threads, new lock", Label: "5 ms, none", File: "echo.py", Set: "SPINNERS=0 SECONDS=0.05", Python: "3.9", Profile: "mac2021", Take: "rate", Published: 30000, Source: skvortsov, Band: 7, Low: 20000, High: 45000, Real: none},
	{Label: "5 ms, 1 thread", File: "echo.py", Set: "SPINNERS=1 SECONDS=0.3", Python: "3.9", Profile: "mac2021", Take: "rate", Published: 100, Source: skvortsov, Band: 7, Low: 67, High: 150, Real: none},
	{Label: "5 ms, 2 threads", File: "echo.py", Set: "SPINNERS=2 SECONDS=1", Python: "3.9", Profile: "mac2021", Take: "rate", Published: 50, Source: skvortsov, Band: 7, Low: 33, High: 75, Real: none},
	{Label: "5 ms, 4 threads", File: "echo.py", Set: "SPINNERS=4 SECONDS=1", Python: "3.9", Profile: "mac2021", Take: "rate", Published: 30, Source: skvortsov, Band: 7, Low: 20, High: 45, Real: none},
	{Label: "0.1 ms, 1 thread", File: "echo.py", Set: "SPINNERS=1 SECONDS=0.1", Python: "3.9", Profile: "mac2021", SwitchInterval: 1e-4, Take: "rate", Published: 3200, Source: skvortsov, Real: none},
	{Label: "0.1 ms, 2 threads", File: "echo.py", Set: "SPINNERS=2 SECONDS=0.1", Python: "3.9", Profile: "mac2021", SwitchInterval: 1e-4, Take: "rate", Published: 1700, Source: skvortsov, Real: none},
	{Label: "0.1 ms, 4 threads", File: "echo.py", Set: "SPINNERS=4 SECONDS=0.1", Python: "3.9", Profile: "mac2021", SwitchInterval: 1e-4, Take: "rate", Published: 1000, Source: skvortsov, Real: none},

	{Table: "Sleeps of 0.03 ms per second beside one CPU-bound thread, by switch interval", Label: "10 ms", File: "sleeper.py", Set: "CALLS=20 PAUSE=0.00003", Python: "3.13", Profile: "linux", SwitchInterval: 0.01, Take: "rate", Published: 96, Source: linux, Band: 6, Low: 96 * 0.8, High: 96 * 1.2, Real: "PAUSE=0.00003"},
	{Label: "5 ms", File: "sleeper.py", Set: "CALLS=30 PAUSE=0.00003", Python: "3.13", Profile: "linux", Take: "rate", Published: 190, Source: linux, Band: 6, Low: 190 * 0.8, High: 190 * 1.2, Real: "PAUSE=0.00003 CALLS=200"},
	{Label: "1 ms", File: "sleeper.py", Set: "PAUSE=0.00003", Python: "3.13", Profile: "linux", SwitchInterval: 0.001, Take: "rate", Published: 818, Source: linux, Band: 6, Low: 818 * 0.8, High: 818 * 1.2, Real: "PAUSE=0.00003 CALLS=400"},
	{Label: "0.1 ms", File: "sleeper.py", Set: "PAUSE=0.00003", Python: "3.13", Profile: "linux", SwitchInterval: 1e-4, Take: "rate", Published: 3154, Source: linux, Real: "PAUSE=0.00003 CALLS=1000"},
	{Label: "5 ms, alone", File: "sleeper.py", Set: "PAUSE=0.00003 SPINNERS=0", Python: "3.13", Profile: "linux", Take: "rate", Published: 9450, Source: linux, Real: "PAUSE=0.00003 SPINNERS=0 CALLS=2000"},
	{Label: "old lock, 1 core", File: "sleeper.py", Set: "PAUSE=0.00003", Python: "2.7", Profile: "linux", Cores: 1, Take: "rate", Published: 7900, Source: linux, Real: "PAUSE=0.00003 CALLS=1000"},

	{Table: "Releases of the old lock per turn of while n > 0: n -= 1, by check interval", Label: "0", File: "ticks.py", Python: "2.7", Profile: "linux", CheckInterval: -1, Take: "checks per turn", Published: 3, Source: counted, Band: 1, Low: 2.9995, High: 3.0005, Real: none},
	{Label: "1", File: "ticks.py", Python: "2.7", Profile: "linux", CheckInterval: 1, Take: "checks per turn", Published: 1.5, Source: counted, Band: 1, Low: 1.4995, High: 1.5005, Real: none},
	{Label: "2", File: "ticks.py", Python: "2.7", Profile: "linux", CheckInterval: 2, Take: "checks per turn", Published: 1, Source: counted, Band: 1, Low: 0.9995, High: 1.0005, Real: none},
	{Label: "3", File: "ticks.py", Python: "2.7", Profile: "linux", CheckInterval: 3, Take: "checks per turn", Published: 0.75, Source: counted, Band: 1, Low: 0.7495, High: 0.7505, Real: none},
	{Label: "4", File: "ticks.py", Python: "2.7", Profile: "linux", CheckInterval: 4, Take: "checks per turn", Published: 0.6, Source: counted, Band: 1, Low: 0.5995, High: 0.6005, Real: none},
	{Label: "5", File: "ticks.py", Python: "2.7", Profile: "linux", CheckInterval: 5, Take: "checks per turn", Published: 0.5, Source: counted, Band: 1, Low: 0.4995, High: 0.5005, Real: none},
	{Label: "100", File: "ticks.py", Python: "2.7", Profile: "linux", Take: "checks per turn", Published: 148515.0 / 5e6, Source: counted, Band: 1, Low: 0.0296, High: 0.0298, Real: none},

	{Table: "One thread alone", Label: "2.7: releases", File: "alone.py", Python: "2.7", Profile: "linux", Take: "checks", Source: counted, Band: 2, Real: none},
	{Label: "3.9: forced switches", File: "alone.py", Python: "3.9", Profile: "linux", Take: "forced", Source: linux, Band: 2, Real: none},
	{Label: "3.13: forced switches", File: "alone.py", Python: "3.13", Profile: "linux", Take: "forced", Source: linux, Band: 2, Real: none},

	{Table: "counter += 1 three times in each of two threads: values that some schedule gives", Label: "2.7", File: "race.py", Python: "2.7", Take: "outcomes", Published: 5, Source: "2 to 2n: switch points of CPython 2.7", Band: 8, Low: 5, High: 5, Real: none},
	{Label: "3.9", File: "race.py", Python: "3.9", Take: "outcomes", Published: 5, Source: "2 to 2n: switch points of CPython 3.9", Band: 8, Low: 5, High: 5, Real: none},
	{Label: "3.13", File: "race.py", Python: "3.13", Take: "outcomes", Published: 1, Source: "switch points of CPython 3.10 and later", Band: 8, Low: 1, High: 1, Real: none},
	{Label: "3.13 without the GIL", File: "race.py", Python: "3.13", GIL: "free", Take: "outcomes", Published: 5, Source: "2 to 2n", Band: 8, Low: 5, High: 5, Real: none},

	{Table: "C code that gives the lock up (sha256), 2 cores: time against one thread", Label: "2 threads", File: "hashing.py", Set: "BYTES=4000000", Python: "3.9", Profile: "mac2021", Take: "ratio", Published: 1.68 / 3.30, Source: skvortsov, Real: "BYTES=200000000"},
	{Label: "4 threads", File: "hashing.py", Set: "THREADS=4 BYTES=4000000", Python: "3.9", Profile: "mac2021", Take: "ratio", Published: 1.50 / 3.30, Source: skvortsov, Real: "THREADS=4 BYTES=200000000"},

	{Table: "Without the GIL, 4 threads on 4 cores: speed-up", Label: "independent work", File: "count.py", Set: "THREADS=4 TURNS=200000", Python: "3.13", GIL: "free", Profile: "linux", Cores: 4, Take: "speedup", Published: 4, Source: "https://github.com/python/cpython/issues/118749", Band: 9, Low: 3.0, High: 3.9, Real: none},
	{Label: "one counter with a lock", File: "shared.py", Python: "3.13", GIL: "free", Profile: "linux", Cores: 4, Take: "speedup", Source: "https://github.com/python/cpython/pull/125986", Band: 9, Low: 0, High: 1.1, Real: none},
	{Label: "one counter without a lock: lost updates", File: "shared.py", Set: "LOCKED=False", Python: "3.13", GIL: "free", Profile: "linux", Cores: 4, Take: "lost", Published: 0.49, Source: "https://github.com/python/cpython/issues/125646, two threads", Band: 9, Low: 0.01, High: 1, Real: none},

	{Table: "Without the GIL, one thread: time against the same with it", Label: "3.13", File: "count.py", Set: "THREADS=1", Python: "3.13", GIL: "free", Profile: "linux", Take: "slower", Published: 1.4, Source: "Doc/howto/free-threading-python.rst, 3.13", Band: 10, Low: 1.3, High: 1.5, Real: none},
	{Label: "free-cost 6 %: PEP 703", File: "count.py", Set: "THREADS=1", Python: "3.13", GIL: "free", Profile: "mac2009,free-cost=6", Take: "slower", Published: 1.06, Source: "PEP 703, Performance", Band: 10, Low: 1.05, High: 1.08, Real: none},
}
