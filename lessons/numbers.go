package lessons

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"path"
	"regexp"
	"strconv"
	"strings"

	"gilplay/vm/dialect"
)

// Number is something in the prose that comes from a run: {{34 ms = time
// gil=interval}} is read as 34 ms, and CheckNumbers runs the lesson's program
// under the GIL to see whether that is its time.
type Number struct {
	File  string
	Line  int
	Text  string          // as it is read
	Of    string          // the fact, as in a requirement, or one of figures.go
	From  string          // the program, a file of the lesson; "lock while" with Sketch
	To    float64         // rounded to a multiple of that; 0 = to the digits that are written
	Other json.RawMessage // settings of the machine that differ from the lesson's

	Sketch   bool
	Points   string // where threads may be switched, if all schedules are meant
	Function string // whose code is meant, and of it which line; 0 = all
	CodeLine int

	inside string // as it stands in the prose
}

func (n *Number) directive() string { return "{{" + n.inside + "}}" }

var number = regexp.MustCompile(`\{\{(.*?)\}\}`)

// written is how a number stands in the prose: digits with commas, decimals, a unit.
var written = regexp.MustCompile(`^([0-9,]+)(?:\.([0-9]+))?(?: (s|ms|µs|ns|%))?$`)

var units = map[string]float64{"": 1, "s": 1, "ms": 1e3, "µs": 1e6, "ns": 1e9, "%": 100}

// readNumbers takes the numbers of a line out of it.
func readNumbers(file string, line int, text string, l *Lesson) (string, error) {
	var bad error
	text = number.ReplaceAllStringFunc(text, func(found string) string {
		n, err := parseNumber(found[2 : len(found)-2])
		if err != nil {
			bad = &Error{file, line, err.Error()}
		}
		n.File, n.Line = file, line
		l.Numbers = append(l.Numbers, n)
		return n.Text
	})
	return text, bad
}

func parseNumber(inside string) (n Number, err error) {
	at := strings.LastIndex(inside, " = ")
	if at < 0 {
		return n, errors.New("expected {{what is read = FACT key=value …}}")
	}
	n.Text, n.From, n.inside = inside[:at], "start.py", inside
	other := map[string]any{}
	var of []string
	for _, word := range strings.Fields(inside[at+3:]) {
		key, value, isSetting := strings.Cut(word, "=")
		if !isSetting {
			of = append(of, word)
			continue
		}
		asNumber, notNumber := strconv.ParseFloat(value, 64)
		switch key {
		case "file":
			n.From = value
		case "sketch":
			n.From, n.Sketch = strings.Replace(value, "/", " ", 1), true
		case "to":
			n.To = asNumber
		case "explore":
			n.Points = value
		case "function":
			n.Function = value
		case "line":
			n.CodeLine = int(asNumber)
		case "python", "gil", "profile":
			other[key] = value
		case "cores", "seed", "checkInterval", "switchInterval":
			if notNumber != nil {
				return n, fmt.Errorf("%s: expected a number, not %s", key, value)
			}
			other[key] = asNumber
		default:
			return n, fmt.Errorf("no setting %s: there are file, sketch, to, explore, function, line, python, gil, profile, cores, seed, checkInterval, switchInterval", key)
		}
	}
	if n.Of = strings.Join(of, " "); n.Of == "" {
		return n, errors.New("which fact of the run? " + inside)
	}
	n.Other, err = json.Marshal(other)
	return n, err
}

// CheckNumbers holds that every number of a lesson is the one of its run.
func CheckNumbers(fsys fs.FS, l *Lesson) error {
	var errs []error
	runs := runs{}
	for _, n := range l.Numbers {
		fresh, err := n.fresh(fsys, l, runs)
		if err != nil {
			errs = append(errs, &Error{n.File, n.Line, n.Of + ": " + err.Error()})
		} else if fresh != n.Text {
			errs = append(errs, &Error{n.File, n.Line, fmt.Sprintf("the text says %s, the run gives %s", n.Text, fresh)})
		}
	}
	return errors.Join(errs...)
}

// WithNumbers is the text of a lesson's prose with the numbers of its runs.
func WithNumbers(fsys fs.FS, l *Lesson) (string, error) {
	text, err := fs.ReadFile(fsys, path.Join(l.Dir, l.Lang+".md"))
	if err != nil {
		return "", err
	}
	runs := runs{}
	i := 0
	fresh := number.ReplaceAllStringFunc(string(text), func(found string) string {
		n := l.Numbers[i]
		i++
		fresh, bad := n.fresh(fsys, l, runs)
		if bad != nil {
			err = &Error{n.File, n.Line, n.Of + ": " + bad.Error()}
			return found
		}
		return "{{" + fresh + strings.TrimPrefix(found, "{{"+n.Text)
	})
	return fresh, err
}

// fresh is what the number reads if it is taken from a run now.
func (n *Number) fresh(fsys fs.FS, l *Lesson, runs runs) (string, error) {
	if n.Sketch {
		return n.ofSketch()
	}
	cfg, err := l.config(n.Other)
	if err != nil {
		return "", err
	}
	if dialect.Get(cfg.Python) == nil {
		return "", errors.New("there is no Python " + cfg.Python + " here")
	}
	source, err := fs.ReadFile(fsys, path.Join(l.Dir, n.From))
	if err != nil {
		return "", err
	}
	cfg.Source = string(source)
	switch {
	case n.Points != "":
		return n.ofAll(cfg, runs)
	case n.Function != "":
		return n.ofCode(cfg)
	}
	if value, is := ofOpcodes(n.Of, dialect.Get(cfg.Python).Ops); is {
		return n.write(float64(value)), nil
	}
	return n.ofRun(cfg, runs)
}

// write gives a value the unit and the digits of the number as it is written.
func (n *Number) write(value float64) string {
	m := written.FindStringSubmatch(n.Text)
	if m == nil {
		return strconv.FormatFloat(value, 'g', -1, 64)
	}
	value *= units[m[3]]
	if n.To > 0 {
		value = math.Round(value/n.To) * n.To
	}
	digits := strconv.FormatFloat(value, 'f', len(m[2]), 64)
	whole, decimals, _ := strings.Cut(digits, ".")
	whole = thousands(whole)
	if decimals != "" {
		whole += "." + decimals
	}
	if m[3] != "" {
		whole += " " + m[3]
	}
	return whole
}

// thousands puts commas into a whole number.
func thousands(digits string) string {
	for at := len(digits) - 3; at > 0; at -= 3 {
		digits = digits[:at] + "," + digits[at:]
	}
	return digits
}
