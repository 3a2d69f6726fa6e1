package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"html"
	"path/filepath"
	"strconv"
	"strings"

	"gilplay/build/fidelity"
	"gilplay/gil/kernel"
	"gilplay/gil/policy"
	"gilplay/vm/dialect"
	"gilplay/vm/opcode"
	"gilplay/wasm/api"
)

// The fidelity page says what the model does by what the engine itself has:
// the protocols' tables, the eval-breaker column of the opcodes, the counts that
// the machine's test compares with real interpreters, the comparison with what was
// published, the profiles. Only the
// sources are named here.

// lockRule is a protocol with its place in CPython.
type lockRule struct {
	id, title, source string
	protocol          *policy.Protocol
}

var lockRules = []lockRule{
	{"tick", "Python 2.7: the check interval", "Python/ceval.c (PyEval_EvalFrameEx, PyEval_AcquireThread) and Python/thread_pthread.h of CPython 2.7.18", policy.Tick},
	{"interval", "Python 3.9: the switch interval", "Python/ceval_gil.h (take_gil, drop_gil) of CPython 3.9", policy.Interval},
	{"own", "Python 3.13: requests to one thread", "Python/ceval_gil.c (take_gil, drop_gil) of CPython 3.13.0", policy.IntervalOwn},
	{"free", "Python 3.13 without the GIL", "Python/pystate.c, Python/critical_section.c and Python/lock.c of CPython 3.13.0", policy.Free},
}

// breakerSources is where each Python says which opcode looks at the eval
// breaker, by release.
var breakerSources = map[string]string{
	"2.7.18": "Python/ceval.c: the macros DISPATCH and FAST_DISPATCH, fast_next_opcode",
	"3.9.18": "Python/ceval.c: the macros DISPATCH and FAST_DISPATCH, fast_next_opcode",
	"3.13.0": "Python/bytecodes.c: CHECK_EVAL_BREAKER and CHECK_PERIODIC",
}

// rulesOf is the part of the fidelity page that comes from the engine.
func rulesOf(root string) (string, error) {
	var b strings.Builder
	b.WriteString("<h2 id=\"protocols\">The lock, step by step</h2>\n<p>Each line of the pseudo-code is one or more steps of the model. A step is atomic; between two of them another core may act.</p>\n")
	for _, r := range lockRules {
		r.write(&b)
	}
	b.WriteString("<h2 id=\"switch-points\">Where a thread may be switched</h2>\n<p>After these opcodes the eval loop looks whether it shall let go. In 2.7 it counts a tick there.</p>\n")
	for _, d := range dialect.All() {
		writeSwitchPoints(&b, d)
	}
	if err := writeDrops(&b, root); err != nil {
		return "", err
	}
	if err := writePublished(&b, root); err != nil {
		return "", err
	}
	writeProfiles(&b)
	return b.String(), nil
}

func (r *lockRule) write(b *strings.Builder) {
	p := r.protocol
	fmt.Fprintf(b, "<h3 id=\"lock-%s\">%s</h3>\n<p class=\"muted\">Source: %s.</p>\n", r.id, html.EscapeString(r.title), html.EscapeString(r.source))
	objects := map[kernel.Object]string{}
	for _, o := range p.Objects {
		objects[o.Object] = o.Name
	}
	for i, proc := range p.Procedures {
		openTable(b, proc.Name+", "+r.title, proc.Name, "Reads or writes", "While it holds", "Steps")
		for n, line := range proc.Lines {
			vars, guards, steps := linePart{}, linePart{}, 0
			for _, s := range p.Steps {
				if int(s.Proc) == i && int(s.Line) == n && s.Label != "" {
					vars.add(s.Var)
					guards.add(objects[s.Mutex])
					steps++
				}
			}
			text := strings.Repeat("    ", line.Indent) + line.Text
			fmt.Fprintf(b, "<tr><th scope=\"row\"><code>%s</code></th><td>%s</td><td>%s</td><td>%s</td></tr>\n", html.EscapeString(text), vars.html(), guards.html(), countOf(steps))
		}
		closeTable(b)
	}
}

// linePart is a list without repetitions or empty texts.
type linePart []string

func (l *linePart) add(text string) {
	for _, known := range *l {
		if known == text {
			return
		}
	}
	if text != "" {
		*l = append(*l, text)
	}
}

func (l linePart) html() string { return html.EscapeString(strings.Join(l, ", ")) }

// countOf leaves out the 0 of a line that only leads to others.
func countOf(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func openTable(b *strings.Builder, name string, columns ...string) {
	fmt.Fprintf(b, "<div class=\"rc-table\" tabindex=\"0\" role=\"region\" aria-label=\"%s\"><table class=\"ct rc-ct\"><thead><tr>", html.EscapeString(name))
	for _, c := range columns {
		fmt.Fprintf(b, "<th scope=\"col\">%s</th>", html.EscapeString(c))
	}
	b.WriteString("</tr></thead><tbody>\n")
}

func closeTable(b *strings.Builder) { b.WriteString("</tbody></table></div>\n") }

func writeSwitchPoints(b *strings.Builder, d *dialect.Dialect) {
	fmt.Fprintf(b, "<h3>Python %s</h3>\n<p class=\"muted\">Source: %s, CPython %s.</p>\n", d.Name, breakerSources[d.Release], d.Release)
	openTable(b, "Switch points of Python "+d.Name, "It looks", "After")
	names := map[opcode.Breaker][]string{}
	var suppressing []string
	for _, row := range d.Ops.Rows() {
		names[row.Breaker] = append(names[row.Breaker], row.Name)
		if row.Suppresses {
			suppressing = append(suppressing, row.Name)
		}
	}
	for breaker := opcode.Always; breaker < opcode.NotExecuted; breaker++ {
		if when := api.SwitchText(breaker); when != "" && len(names[breaker]) > 0 {
			fmt.Fprintf(b, "<tr><th scope=\"row\">%s</th><td><code>%s</code></td></tr>\n", when, strings.Join(names[breaker], " "))
		}
	}
	if len(suppressing) > 0 {
		fmt.Fprintf(b, "<tr><th scope=\"row\">never before</th><td><code>%s</code></td></tr>\n", strings.Join(suppressing, " "))
	}
	never := 0
	for _, breaker := range []opcode.Breaker{opcode.Never, opcode.LeavesFrame, opcode.OnYield} {
		never += len(names[breaker])
	}
	fmt.Fprintf(b, "<tr><th scope=\"row\">never</th><td>%d other opcodes</td></tr>\n", never)
	closeTable(b)
}

// dropsFile is the test that compares the model with counts of real CPythons.
const dropsFile = "gil/machine/measured_test.go"

// writeDrops lists how often operations give the GIL up, as that test has it.
func writeDrops(b *strings.Builder, root string) error {
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, filepath.FromSlash(dropsFile)), nil, 0)
	if err != nil {
		return err
	}
	rows, err := measuredDrops(file)
	if err != nil {
		return err
	}
	b.WriteString("<h2 id=\"drops\">What gives the GIL up by itself</h2>\n<p>How often one operation lets go of the GIL, counted with a shim under the locks of CPython 2.7.18, 3.9.18 and 3.13.0. The model gives the same counts; a test compares them.</p>\n")
	openTable(b, "Drops of the GIL", "Operation", "2.7", "3.9", "3.13")
	for _, r := range rows {
		fmt.Fprintf(b, "<tr><th scope=\"row\">%s<small><code>%s</code></small></th>", html.EscapeString(r.name), html.EscapeString(r.op))
		for _, n := range r.counts {
			if n == "-1" {
				n = "–"
			}
			fmt.Fprintf(b, "<td>%s</td>", n)
		}
		b.WriteString("</tr>\n")
	}
	closeTable(b)
	return nil
}

type dropRow struct {
	name, op string
	counts   []string
}

// measuredDrops reads the rows {name, setup, op, [3]int{…}} of the variable drops.
func measuredDrops(file *ast.File) (rows []dropRow, err error) {
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || spec.Names[0].Name != "drops" || len(spec.Values) != 1 {
			return true
		}
		for _, element := range spec.Values[0].(*ast.CompositeLit).Elts {
			if row, ok := dropRowOf(element); ok {
				rows = append(rows, row)
			}
		}
		return false
	})
	if len(rows) == 0 {
		return nil, fmt.Errorf("%s has no table drops", dropsFile)
	}
	return rows, nil
}

func dropRowOf(element ast.Expr) (row dropRow, ok bool) {
	lit, ok := element.(*ast.CompositeLit)
	if !ok || len(lit.Elts) < 4 {
		return row, false
	}
	counts, ok := lit.Elts[3].(*ast.CompositeLit)
	if !ok {
		return row, false
	}
	row.name, row.op = textOfLit(lit.Elts[0]), textOfLit(lit.Elts[2])
	for _, c := range counts.Elts {
		row.counts = append(row.counts, numberOfLit(c))
	}
	return row, row.name != ""
}

func textOfLit(e ast.Expr) string {
	if lit, ok := e.(*ast.BasicLit); ok && lit.Kind == token.STRING {
		text, err := strconv.Unquote(lit.Value)
		if err == nil {
			return text
		}
	}
	return ""
}

func numberOfLit(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.BasicLit:
		return e.Value
	case *ast.UnaryExpr:
		return e.Op.String() + numberOfLit(e.X)
	}
	return "–"
}

// writePublished is the comparison of go run ./build fidelity, one table a heading.
func writePublished(b *strings.Builder, root string) error {
	results, err := fidelity.Read(root)
	if err != nil {
		return err
	}
	b.WriteString("<section class=\"rc-wide\"><h2 id=\"published\">Beside what was published</h2>\n<p>Programs that measure themselves, run by the model on a named machine with seed 42. A band is the range that the project accepts; without one a row only informs.")
	if on := fidelity.MeasuredOn(results); len(on) > 0 {
		fmt.Fprintf(b, " Measured here: the same program under the real CPython, with more turns (%s); the machine is not the one of the row.", html.EscapeString(strings.Join(on, "; ")))
	}
	b.WriteString("</p>\n")
	table := ""
	for i := range results {
		r := &results[i]
		if r.Table != table {
			if table != "" {
				closeTable(b)
			}
			table = r.Table
			fmt.Fprintf(b, "<h3>%s</h3>\n", html.EscapeString(table))
			openTable(b, table, "Setting", "Published", "Model", "Model / published", "Band", "Source")
		}
		cells := r.Cells()
		fmt.Fprintf(b, "<tr><th scope=\"row\">%s<small>%s</small></th>", html.EscapeString(cells[0]), html.EscapeString(cells[1]))
		for _, c := range cells[2:] {
			fmt.Fprintf(b, "<td>%s</td>", withLink(c))
		}
		b.WriteString("</tr>\n")
	}
	closeTable(b)
	b.WriteString("</section>\n")
	return nil
}

// withLink is a text as HTML; an address at its beginning becomes a link.
func withLink(text string) string {
	if !strings.HasPrefix(text, "https://") {
		return html.EscapeString(text)
	}
	address, _, _ := strings.Cut(text, ",")
	short := strings.TrimPrefix(address, "https://")
	return fmt.Sprintf("<a href=\"%s\">%s</a>%s", html.EscapeString(address), html.EscapeString(short), html.EscapeString(text[len(address):]))
}

func writeProfiles(b *strings.Builder) {
	b.WriteString("<h2 id=\"profiles\">The computer under it</h2>\n<p>Every number of the machine profiles, and where it comes from. No scenario has a number of its own.</p>\n")
	columns := []string{"Number"}
	for _, p := range kernel.Profiles {
		columns = append(columns, p.Title)
	}
	openTable(b, "Machine profiles", columns...)
	for i := range kernel.Fields {
		f := &kernel.Fields[i]
		fmt.Fprintf(b, "<tr><th scope=\"row\">%s<small>%s Source: %s.</small></th>", f.Name, html.EscapeString(f.Meaning), html.EscapeString(f.Source))
		for j := range kernel.Profiles {
			fmt.Fprintf(b, "<td>%s</td>", profileValue(f, f.Of(&kernel.Profiles[j].Profile)))
		}
		b.WriteString("</tr>\n")
	}
	closeTable(b)
}

func profileValue(f *kernel.Field, n int64) string {
	switch {
	case f.Choices != nil:
		return f.Choices[n]
	case n >= 1_000_000:
		return trimmed(n, 1_000_000) + " ms"
	case n >= 1_000:
		return trimmed(n, 1_000) + " µs"
	}
	return strconv.FormatInt(n, 10) + " " + f.Unit
}

func trimmed(n, unit int64) string {
	return strconv.FormatFloat(float64(n)/float64(unit), 'f', -1, 64)
}
