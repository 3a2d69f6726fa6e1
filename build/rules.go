package main

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"html"
	"os"
	"path/filepath"
	"regexp"
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

// fidelityWords is site/words/fidelity.json: what the model leaves out, in both
// languages, and the Chinese of what the tables here say.
type fidelityWords struct {
	LeftOut []map[string]struct{ Model, Follows string } // by language; HTML
	ZH      map[string]string                            // by the English text
}

func readFidelityWords(root string) (*fidelityWords, error) {
	content, err := os.ReadFile(filepath.Join(root, "site", "words", "fidelity.json"))
	if err != nil {
		return nil, err
	}
	var w fidelityWords
	if err := json.Unmarshal(content, &w); err != nil {
		return nil, fmt.Errorf("site/words/fidelity.json: %w", err)
	}
	return &w, nil
}

// rulePage writes the fidelity page in one language.
type rulePage struct {
	strings.Builder
	words  words
	say    func(english string) string // a text of the tables
	unsaid []string                    // texts that have no translation
}

// letters are what there is to translate.
var letters = regexp.MustCompile(`[A-Za-z]|^\W`)

// rulePage begins the page; what is not translated stays English.
func (s *site) rulePage(e *edition) (*rulePage, *fidelityWords, error) {
	own, err := readFidelityWords(s.root)
	if err != nil {
		return nil, nil, err
	}
	engine, err := s.engineWords(e.code)
	p := &rulePage{words: e.words}
	p.say = func(english string) string {
		if e.code == "en" || !letters.MatchString(english) {
			return english
		}
		for _, said := range []string{own.ZH[english], engine(english)} {
			if said != "" {
				return said
			}
		}
		p.unsaid = append(p.unsaid, english)
		return english
	}
	return p, own, err
}

// word is a text of the page's own with its places filled: name, value, ….
func (p *rulePage) word(key string, values ...string) string {
	text := p.words[key]
	for i := 0; i < len(values); i += 2 {
		text = strings.ReplaceAll(text, "{"+values[i]+"}", values[i+1])
	}
	return text
}

func (p *rulePage) section(id, title, say string) {
	fmt.Fprintf(p, "<h2 id=%q>%s</h2>\n<p>%s</p>\n", id, title, say)
}

// leftOut is the table of what the model leaves out.
func (s *site) leftOut(e *edition, _ string) (string, error) {
	p, own, err := s.rulePage(e)
	if err != nil {
		return "", err
	}
	title := p.word("fidelity.leftOut")
	fmt.Fprintf(p, "<h2 id=\"left-out\">%s</h2>\n", title)
	p.open(title, "two", p.word("fidelity.model"), p.word("fidelity.follows"))
	for _, row := range own.LeftOut {
		fmt.Fprintf(p, "<tr><th scope=\"row\">%s</th><td>%s</td></tr>\n", row[e.code].Model, row[e.code].Follows)
	}
	p.close()
	return p.String(), nil
}

// rules is the part of the fidelity page that comes from the engine.
func (s *site) rules(e *edition, _ string) (string, error) {
	p, _, err := s.rulePage(e)
	if err != nil {
		return "", err
	}
	err = p.all(s.root)
	return p.String(), err
}

func (p *rulePage) all(root string) error {
	p.section("protocols", p.word("fidelity.lock"), p.word("fidelity.lockSay"))
	for _, r := range lockRules {
		p.protocol(&r)
	}
	p.section("switch-points", p.word("fidelity.switch"), p.word("fidelity.switchSay"))
	for _, d := range dialect.All() {
		p.switchPoints(d)
	}
	if err := p.drops(root); err != nil {
		return err
	}
	if err := p.published(root); err != nil {
		return err
	}
	p.profiles()
	p.whatIfs()
	return nil
}

func (p *rulePage) protocol(r *lockRule) {
	title := p.say(r.title)
	fmt.Fprintf(p, "<h3 id=\"lock-%s\">%s</h3>\n<p class=\"muted\">%s</p>\n", r.id, html.EscapeString(title), p.word("fidelity.source", "source", html.EscapeString(p.say(r.source))))
	objects := map[kernel.Object]string{}
	for _, o := range r.protocol.Objects {
		objects[o.Object] = o.Name
	}
	for i, proc := range r.protocol.Procedures {
		name := strings.ReplaceAll(proc.Name, "{interval}", "check_interval")
		p.open(p.word("fidelity.procedure", "procedure", name, "title", title), "", name, p.word("fidelity.vars"), p.word("fidelity.holds"), p.word("fidelity.steps"))
		for n, line := range proc.Lines {
			vars, guards, steps := linePart{}, linePart{}, 0
			for _, s := range r.protocol.Steps {
				if int(s.Proc) == i && int(s.Line) == n && s.Label != "" {
					vars.add(s.Var)
					guards.add(objects[s.Mutex])
					steps++
				}
			}
			text := strings.Repeat("    ", line.Indent) + line.Text
			fmt.Fprintf(p, "<tr><th scope=\"row\"><code>%s</code></th><td>%s</td><td>%s</td><td>%s</td></tr>\n", html.EscapeString(text), vars.html(), guards.html(), countOf(steps))
		}
		p.close()
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

func (p *rulePage) open(name, class string, columns ...string) {
	fmt.Fprintf(p, "<div class=\"rc-table\" tabindex=\"0\" role=\"region\" aria-label=\"%s\"><table class=\"ct rc-ct %s\"><thead><tr>", html.EscapeString(name), class)
	for _, c := range columns {
		fmt.Fprintf(p, "<th scope=\"col\">%s</th>", html.EscapeString(c))
	}
	p.WriteString("</tr></thead><tbody>\n")
}

func (p *rulePage) close() { p.WriteString("</tbody></table></div>\n") }

func (p *rulePage) switchPoints(d *dialect.Dialect) {
	fmt.Fprintf(p, "<h3>Python %s</h3>\n<p class=\"muted\">%s</p>\n", d.Name, p.word("fidelity.switchSource", "source", p.say(breakerSources[d.Release]), "release", d.Release))
	p.open(p.word("fidelity.switchTable", "python", d.Name), "", p.word("fidelity.looks"), p.word("fidelity.after"))
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
			fmt.Fprintf(p, "<tr><th scope=\"row\">%s</th><td><code>%s</code></td></tr>\n", p.say(when), strings.Join(names[breaker], " "))
		}
	}
	if len(suppressing) > 0 {
		fmt.Fprintf(p, "<tr><th scope=\"row\">%s</th><td><code>%s</code></td></tr>\n", p.word("fidelity.neverBefore"), strings.Join(suppressing, " "))
	}
	never := 0
	for _, breaker := range []opcode.Breaker{opcode.Never, opcode.LeavesFrame, opcode.OnYield} {
		never += len(names[breaker])
	}
	fmt.Fprintf(p, "<tr><th scope=\"row\">%s</th><td>%s</td></tr>\n", p.word("fidelity.never"), p.word("fidelity.others", "n", strconv.Itoa(never)))
	p.close()
}

// dropsFile is the test that compares the model with counts of real CPythons.
const dropsFile = "gil/machine/measured_test.go"

// drops lists how often operations give the GIL up, as that test has it.
func (p *rulePage) drops(root string) error {
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, filepath.FromSlash(dropsFile)), nil, 0)
	if err != nil {
		return err
	}
	rows, err := measuredDrops(file)
	if err != nil {
		return err
	}
	p.section("drops", p.word("fidelity.drops"), p.word("fidelity.dropsSay"))
	p.open(p.word("fidelity.dropsTable"), "", p.word("fidelity.operation"), "2.7", "3.9", "3.13")
	for _, r := range rows {
		fmt.Fprintf(p, "<tr><th scope=\"row\">%s<small><code>%s</code></small></th>", html.EscapeString(p.say(r.name)), html.EscapeString(r.op))
		for _, n := range r.counts {
			if n == "-1" {
				n = "–"
			}
			fmt.Fprintf(p, "<td>%s</td>", n)
		}
		p.WriteString("</tr>\n")
	}
	p.close()
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

// published is the comparison of go run ./build fidelity, one table a heading.
func (p *rulePage) published(root string) error {
	results, err := fidelity.Read(root)
	if err != nil {
		return err
	}
	fmt.Fprintf(p, "<section class=\"rc-wide\"><h2 id=\"published\">%s</h2>\n<p>%s", p.word("fidelity.published"), p.word("fidelity.publishedSay"))
	var measured []string
	for _, on := range fidelity.MeasuredOn(results) {
		measured = append(measured, p.say(on))
	}
	if len(measured) > 0 {
		fmt.Fprintf(p, " %s", p.word("fidelity.measured", "on", html.EscapeString(strings.Join(measured, "; "))))
	}
	p.WriteString("</p>\n")
	table := ""
	for i := range results {
		r := &results[i]
		if r.Table != table {
			if table != "" {
				p.close()
			}
			table = r.Table
			title := html.EscapeString(p.say(table))
			fmt.Fprintf(p, "<h3>%s</h3>\n", title)
			p.open(p.say(table), "", p.word("fidelity.setting"), p.word("fidelity.publishedN"), p.word("fidelity.modelN"), p.word("fidelity.ratio"), p.word("fidelity.band"), p.word("fidelity.from"))
		}
		cells := r.Cells(p.say)
		fmt.Fprintf(p, "<tr><th scope=\"row\">%s<small>%s</small></th>", html.EscapeString(cells[0]), html.EscapeString(p.machine(cells[1])))
		for _, c := range cells[2:] {
			fmt.Fprintf(p, "<td>%s</td>", withLink(c))
		}
		p.WriteString("</tr>\n")
	}
	p.close()
	p.WriteString("</section>\n")
	return nil
}

// machine is the setting of a row; names of profiles and locks stay.
func (p *rulePage) machine(setting string) string {
	parts := strings.Split(setting, ", ")
	if last := len(parts) - 1; strings.Contains(parts[last], " core") {
		parts[last] = p.say(parts[last])
	}
	return strings.Join(parts, ", ")
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

func (p *rulePage) profiles() {
	p.section("profiles", p.word("fidelity.profiles"), p.word("fidelity.profilesSay"))
	columns := []string{p.word("fidelity.number")}
	for _, profile := range kernel.Profiles {
		columns = append(columns, p.say(profile.Title))
	}
	p.open(p.word("fidelity.profilesTable"), "", columns...)
	for i := range kernel.Fields {
		f := &kernel.Fields[i]
		if f.WhatIf() {
			continue
		}
		meaning := p.word("fidelity.meaning", "meaning", html.EscapeString(p.say(f.Meaning)), "source", html.EscapeString(p.say(f.Source)))
		fmt.Fprintf(p, "<tr><th scope=\"row\">%s<small>%s</small></th>", f.Name, meaning)
		for j := range kernel.Profiles {
			fmt.Fprintf(p, "<td>%s</td>", p.value(f, f.Of(&kernel.Profiles[j].Profile)))
		}
		p.WriteString("</tr>\n")
	}
	p.close()
}

// whatIfs lists the settings that make the lock another one than CPython's.
func (p *rulePage) whatIfs() {
	title := p.word("fidelity.whatIf")
	p.section("what-if", title, p.word("fidelity.whatIfSay"))
	p.open(title, "", p.word("fidelity.setting"), p.word("fidelity.whatIfValues"), "CPython")
	for i := range kernel.Fields {
		f := &kernel.Fields[i]
		if !f.WhatIf() {
			continue
		}
		usual := p.word("fidelity.meaning", "meaning", "<code>"+f.Choices[0]+"</code>.", "source", html.EscapeString(p.say(f.Source)))
		fmt.Fprintf(p, "<tr><th scope=\"row\">%s<small>%s</small></th><td><code>%s</code></td><td>%s</td></tr>\n",
			f.Name, html.EscapeString(p.say(f.Meaning)), strings.Join(f.Choices[1:], " "), usual)
	}
	p.close()
}

func (p *rulePage) value(f *kernel.Field, n int64) string {
	switch {
	case f.Choices != nil:
		return p.say(f.Choices[n])
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
