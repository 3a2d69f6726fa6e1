package machine_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"runtime/debug"
	"strings"
	"testing"

	"gilplay/gil/machine"
)

var (
	mutants    = flag.Int("mutants", 120, "how many mutated programs TestMutants runs")
	pythons    = []string{"2.7", "3.9", "3.13"}
	mutantSeed = flag.Uint64("mutantseed", 1, "which ones")
)

// TestMutants runs programs of the corpus with random changes: whatever a
// learner mistypes, the machine neither panics nor hangs nor loses count of a
// reference.
func TestMutants(t *testing.T) {
	sources := corpus(t)
	for i := range *mutants {
		rng := rand.New(rand.NewPCG(*mutantSeed, uint64(i)))
		source := mutate(rng, sources[rng.IntN(len(sources))])
		cfg := machine.Config{Source: source, Seed: uint64(i), Python: pythons[i%len(pythons)]}
		if fault := survive(cfg); fault != "" {
			t.Errorf("mutant %d of seed %d, Python %s: %s\n--- program\n%s\n---", i, *mutantSeed, cfg.Python, fault, shrink(cfg))
		}
	}
}

// shrink drops lines of a program for as long as something goes wrong.
func shrink(cfg machine.Config) string {
	lines := strings.Split(cfg.Source, "\n")
	for size := len(lines) / 2; size > 0; size /= 2 {
		for at := 0; at+size <= len(lines); {
			fewer := append(append([]string{}, lines[:at]...), lines[at+size:]...)
			if survive(machine.Config{Source: strings.Join(fewer, "\n"), Seed: cfg.Seed, Python: cfg.Python}) != "" {
				lines = fewer
			} else {
				at += size
			}
		}
	}
	return strings.Join(lines, "\n")
}

// corpus is the programs that vm's tests run.
func corpus(t testing.TB) []string {
	files, err := filepath.Glob("../../vm/testdata/run/*.py")
	if err != nil || len(files) == 0 {
		t.Fatal("no corpus", err)
	}
	var all []string
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		program, _, _ := strings.Cut(string(text), "# expect")
		all = append(all, program)
	}
	return all
}

// survive runs a program under small limits and tells what went wrong.
func survive(cfg machine.Config) (fault string) {
	cfg.MaxOpcodes, cfg.MaxMemory, cfg.MaxOutput = 20_000, 8<<20, 64<<10
	defer func() {
		if p := recover(); p != nil {
			fault = fmt.Sprintf("panic: %v\n%s", p, debug.Stack())
		}
	}()
	m, err := machine.New(cfg)
	if err != nil {
		return ""
	}
	for slices := 0; slices < 300 && m.Advance(5000); slices++ {
	}
	if m.Limit() == machine.Internal {
		return "the machine contradicts its recording"
	}
	if err := m.Python().Verify(nil); err != nil {
		return err.Error()
	}
	printed := stderr(m)
	if strings.Contains(printed, "internal error") || strings.Contains(printed, "SystemError") && !strings.Contains(cfg.Source, "SystemError") {
		return printed
	}
	return ""
}

func stderr(m *machine.Machine) string {
	var b strings.Builder
	for _, o := range m.Outputs(true) {
		if o.FD == 2 {
			b.WriteString(o.Text)
		}
	}
	return b.String()
}

var (
	token = regexp.MustCompile(`[A-Za-z_]\w*|\d[\w.]*|'[^'\n]*'|"[^"\n]*"|\*\*|//|<<|>>|[-+*/%<>=!&|^]=|[^\s\w]`)
	word  = regexp.MustCompile(`^[A-Za-z_]`)
	atoms = strings.Fields(`None True 0 -1 1 2 3.5 1e308 -0.0 10**30 -2**63 2**31 2**64 1<<70 '' 'a' 'é€😀' '%s%d' '{}{!r}' b'' b'\xff'
		[] () {} set() {1:2} [1,2,3] (1,2) {1,2} object() object int str list dict type float print len iter([1,2]) range(3) range(10**9)
		slice(1) Ellipsis NotImplemented lambda:0 (lambda*a,**k:a) ... ValueError ValueError() StopIteration __builtins__ globals() locals()
		float('nan') float('inf') 1j frozenset() bytearray(b'ab') memoryview(b'a') super() map(str,[1]) zip() (x_for_x_in_[1]) __name__
		type(None) property() staticmethod(len) classmethod(len) (yield) *[1] **{'a':1} print() input() vars() dir()`)
	names = strings.Fields(`abs all any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex delattr dict dir
		divmod enumerate eval exec filter float format frozenset getattr globals hasattr hash hex id input int isinstance issubclass iter
		len list locals map max min next object oct open ord pow print property range repr reversed round set setattr slice sorted
		staticmethod str sum super tuple type vars zip __import__ __build_class__`)
	methods = strings.Fields(`append extend insert remove pop index count sort reverse copy clear keys values items get update setdefault
		popitem fromkeys add discard union intersection difference issubset split rsplit join strip replace find rfind startswith endswith
		upper lower title format encode decode partition splitlines zfill center ljust expandtabs translate isdigit bit_length to_bytes
		from_bytes as_integer_ratio hex fromhex send throw close acquire release locked start join run is_alive wait set notify
		notify_all put get task_done __init__ __new__ __del__ __repr__ __str__ __eq__ __lt__ __hash__ __len__ __getitem__ __setitem__
		__delitem__ __iter__ __next__ __call__ __enter__ __exit__ __add__ __radd__ __iadd__ __mul__ __bool__ __contains__ __index__
		__int__ __float__ __getattr__ __getattribute__ __setattr__ __delattr__ __get__ __set__ __delete__ __set_name__ __dict__ __class__
		__bases__ __mro__ __name__ __doc__ __module__ __code__ __defaults__ __closure__ __globals__ __wrapped__ __slots__ __format__
		__init_subclass__ __class_getitem__ __instancecheck__ __subclasses__ mro with_traceback args __cause__ __context__ __traceback__
		gi_frame f_back f_locals tb_next __reversed__ __missing__ __prepare__ __reduce__ __sizeof__ __subclasshook__ __dir__ __weakref__`)
	operators = strings.Fields(`+ - * / // % ** << >> & | ^ @ < > <= >= == != = += -= *= ** , . : ( ) [ ] in is not and or if else for yield
		return lambda del raise assert global nonlocal await async import from with try: except: finally: pass break continue :=`)
)

// mutate changes a program at some places.
func mutate(rng *rand.Rand, source string) string {
	lines := strings.Split(source, "\n")
	for range 1 + rng.IntN(5) {
		i, j := rng.IntN(len(lines)), rng.IntN(len(lines))
		switch k := rng.IntN(20); {
		case k == 0:
			lines = append(lines[:i:i], lines[i+1:]...)
		case k == 1:
			lines = append(lines[:i+1:i+1], lines[i:]...)
		case k == 2:
			lines[i], lines[j] = lines[j], lines[i]
		case k == 3:
			indent := lines[i][:len(lines[i])-len(strings.TrimLeft(lines[i], " "))]
			lines[i] = indent + strings.TrimLeft(lines[j], " ")
		default:
			lines[i] = mutateLine(rng, lines[i], lines[j])
		}
		if len(lines) == 0 {
			return ""
		}
	}
	return strings.Join(lines, "\n")
}

// mutateLine replaces, drops, doubles or inserts one token.
func mutateLine(rng *rand.Rand, line, other string) string {
	places := token.FindAllStringIndex(line, -1)
	if len(places) == 0 {
		return line
	}
	at := places[rng.IntN(len(places))]
	old := line[at[0]:at[1]]
	return line[:at[0]] + replacement(rng, line, at[0], old, other) + line[at[1]:]
}

func replacement(rng *rand.Rand, line string, at int, old, other string) string {
	pick := func(of []string) string { return strings.ReplaceAll(of[rng.IntN(len(of))], "_for_x_in_", " for x in ") }
	switch rng.IntN(12) {
	case 0:
		return ""
	case 1:
		return old + " " + old
	case 2:
		return old + ", " + pick(atoms)
	case 3:
		if tokens := token.FindAllString(other, -1); len(tokens) > 0 {
			return pick(tokens)
		}
	case 4:
		return "(" + old + ")." + pick(methods)
	case 5:
		return pick(names) + "(" + old + ")"
	}
	switch {
	case at > 0 && line[at-1] == '.' && word.MatchString(old):
		return pick(methods)
	case strings.HasPrefix(line[at+len(old):], "(") && word.MatchString(old):
		return pick(names)
	case word.MatchString(old) || old[0] >= '0' && old[0] <= '9' || old[0] == '\'' || old[0] == '"':
		return pick(atoms)
	}
	return pick(operators)
}
