package main

import (
	"bytes"
	"compress/flate"
	"encoding/base64"
	"fmt"
	"html"
	"slices"
	"strconv"
	"strings"

	"gilplay/lessons"
	"gilplay/vm"
	"gilplay/vm/code"
	"gilplay/vm/dialect"
	"gilplay/vm/opcode"
	"gilplay/wasm/api"
)

// The opcode reference: what the engine's tables say of every opcode, the
// lessons whose programs use it, and a program that does.

// noExample says why no program has an opcode: the key of a text of the pages'
// catalogue, by Python and opcode.
var noExample = map[string]map[opcode.Op]string{
	"2.7":  {opcode.StopCode: "opcodes.none.stop", opcode.Nop: "opcodes.none.nop", opcode.PrintExpr: "opcodes.none.prompt", opcode.ExtendedArg: "opcodes.none.large"},
	"3.9":  {opcode.Nop: "opcodes.none.nop", opcode.PrintExpr: "opcodes.none.prompt"},
	"3.13": {opcode.Cache: "opcodes.none.cache", opcode.Reserved: "opcodes.none.reserved", opcode.EnterExecutor: "opcodes.none.rewritten", opcode.ExitInitCheck: "opcodes.none.rewritten", opcode.InterpreterExit: "opcodes.none.rewritten"},
}

// usedOpcodes are the numbers of the opcodes in a program, the functions in it
// included, and how many instructions it has; ok is false if this Python does
// not take it.
func usedOpcodes(source string, d *dialect.Dialect) (used map[uint8]bool, size int, ok bool) {
	module, bad := vm.Compile(source, "<string>", d)
	if bad != nil {
		return nil, 0, false
	}
	used = map[uint8]bool{}
	var visit func(c *code.Code)
	visit = func(c *code.Code) {
		for _, in := range code.Instructions(c, d.Ops) {
			used[in.Row.Number] = true
			size++
			if d.Ops.Encoding == opcode.Wordcode && in.Arg > 0xff {
				used[d.Ops.ExtendedArg()] = true
			}
		}
		for _, k := range c.Consts {
			if inner, is := k.(*code.Code); is {
				visit(inner)
			}
		}
	}
	visit(module)
	return used, size, true
}

// examplesOf has, for each opcode number of a Python, the smallest example.
func examplesOf(d *dialect.Dialect) map[uint8]string {
	found, sizes := map[uint8]string{}, map[uint8]int{}
	for _, source := range opcodeExamples() {
		used, size, ok := usedOpcodes(source, d)
		if !ok {
			continue
		}
		for n := range used {
			if found[n] == "" || size < sizes[n] {
				found[n], sizes[n] = source, size
			}
		}
	}
	return found
}

// lessonsWith has, for each opcode number of a Python, the lessons whose
// programs compile to it there, whichever Python the lesson begins with: a
// reader can choose another one.
func lessonsWith(course []*lessons.Lesson, d *dialect.Dialect) map[uint8][]*lessons.Lesson {
	with := map[uint8][]*lessons.Lesson{}
	for _, l := range course {
		all := map[uint8]bool{}
		for _, source := range l.Programs() {
			used, _, _ := usedOpcodes(source, d)
			for n := range used {
				all[n] = true
			}
		}
		for n := range all {
			with[n] = append(with[n], l)
		}
	}
	return with
}

// opcodeUse is an opcode in one Python.
type opcodeUse struct {
	d       *dialect.Dialect
	row     *opcode.Row
	example string
	lessons []*lessons.Lesson
}

// opcodesByName gathers the Pythons' rows, and the names in order.
func opcodesByName(course []*lessons.Lesson) (names []string, uses map[string][]opcodeUse) {
	uses = map[string][]opcodeUse{}
	for _, d := range dialect.All() {
		examples := examplesOf(d)
		with := lessonsWith(course, d)
		rows := d.Ops.Rows()
		for i := range rows {
			row := &rows[i]
			if uses[row.Name] == nil {
				names = append(names, row.Name)
			}
			uses[row.Name] = append(uses[row.Name], opcodeUse{d, row, examples[row.Number], with[row.Number]})
		}
	}
	slices.Sort(names)
	return names, uses
}

// opcodeReference is the body of the page.
func (s *site) opcodeReference(e *edition, home string) (string, error) {
	names, uses := opcodesByName(e.course)
	said, err := s.engineWords(e.code)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	writeLetters(&b, e, names)
	letter := ""
	for _, name := range names {
		if name[:1] != letter {
			letter = name[:1]
			fmt.Fprintf(&b, "<h2 id=\"letter-%s\">%s</h2>\n", letter, letter)
		}
		if err := writeOpcode(&b, e, home, name, uses[name], said); err != nil {
			return "", err
		}
	}
	return b.String(), nil
}

// engineWords translates what the engine's tables say.
func (s *site) engineWords(lang string) (func(string) string, error) {
	if lang == "en" {
		return func(text string) string { return text }, nil
	}
	translated, err := readWords(s.root, "engine."+lang)
	return func(text string) string { return translated[text] }, err
}

func writeLetters(b *strings.Builder, e *edition, names []string) {
	fmt.Fprintf(b, "<nav class=\"doc-toc\" aria-label=\"%s\">", e.words["opcodes.letters"])
	letter := ""
	for _, name := range names {
		if name[:1] != letter {
			letter = name[:1]
			fmt.Fprintf(b, "<a href=\"#letter-%s\">%s</a>", letter, letter)
		}
	}
	b.WriteString("</nav>\n")
}

func writeOpcode(b *strings.Builder, e *edition, home, name string, uses []opcodeUse, said func(string) string) error {
	fmt.Fprintf(b, "<section class=\"opc\" id=\"%s\"><h3><code>%s</code></h3>\n", name, name)
	for i, u := range uses {
		doc := said(u.row.Doc())
		if i > 0 && doc == said(uses[i-1].row.Doc()) {
			continue
		}
		var in []string
		for _, other := range uses {
			if said(other.row.Doc()) == doc {
				in = append(in, other.d.Name)
			}
		}
		text := html.EscapeString(doc)
		if len(in) < len(uses) {
			text = "<b>" + strings.Join(in, e.words["opcodes.comma"]) + "</b> " + text
		}
		fmt.Fprintf(b, "<p>%s</p>\n", text)
	}
	w := e.words
	fmt.Fprintf(b, "<table class=\"ct opc-t\"><thead><tr><th scope=\"col\">Python</th><th scope=\"col\">%s</th><th scope=\"col\">%s</th><th scope=\"col\">%s</th><th scope=\"col\">%s</th></tr></thead><tbody>\n",
		w["opcodes.stack"], w["opcodes.switch"], w["opcodes.lessons"], w["opcodes.example"])
	for _, u := range uses {
		example, err := u.tryIt(e, home)
		if err != nil {
			return err
		}
		fmt.Fprintf(b, "<tr><th scope=\"row\">%s <small>%s</small></th><td data-label=\"%s\"><code>%s</code></td><td data-label=\"%s\">%s</td><td data-label=\"%s\">%s</td><td data-label=\"%s\">%s</td></tr>\n", u.d.Name,
			strings.ReplaceAll(w["opcodes.number"], "{n}", strconv.Itoa(int(u.row.Number))), w["opcodes.stack"], html.EscapeString(u.row.Stack),
			w["opcodes.switch"], u.switches(e, said), w["opcodes.lessons"], u.taught(e, home), w["opcodes.example"], example)
	}
	b.WriteString("</tbody></table></section>\n")
	return nil
}

// switches says where a thread may switch at this opcode.
func (u opcodeUse) switches(e *edition, said func(string) string) string {
	parts := []string{e.words["opcodes.never"]}
	if when := api.SwitchText(u.row.Breaker); when != "" {
		parts[0] = "<span aria-hidden=\"true\">◇</span> " + said(when)
	}
	if u.row.Suppresses {
		parts = append(parts, e.words["opcodes.notBefore"])
	}
	return strings.Join(parts, "<br>")
}

func (u opcodeUse) taught(e *edition, home string) string {
	var links []string
	for _, l := range u.lessons {
		links = append(links, fmt.Sprintf("<a href=\"%slearn/%s/\" title=\"%s\">%d</a>", home, l.Slug, html.EscapeString(l.Title), l.Number))
	}
	if len(links) == 0 {
		return "–"
	}
	return strings.Join(links, e.words["opcodes.comma"])
}

// tryIt is the way to the example in the playground, or why there is none.
func (u opcodeUse) tryIt(e *edition, home string) (string, error) {
	if why := noExample[u.d.Name][u.row.Meaning]; why != "" {
		return e.words[why], nil
	}
	if u.example == "" {
		return "", fmt.Errorf("build/opcode_examples.go: no program has %s of Python %s", u.row.Name, u.d.Name)
	}
	packed, err := packed(u.example)
	return fmt.Sprintf("<a href=\"%splay/#v=1&amp;c=%s&amp;py=%s&amp;p=bc,stack\" aria-label=\"%s\">%s</a>", home, packed, strings.ReplaceAll(u.d.Name, ".", ""),
		strings.NewReplacer("{opcode}", u.row.Name, "{python}", u.d.Name).Replace(e.words["opcodes.tryLong"]), e.words["opcodes.try"]), err
}

// packed is a program as a link has it (site/base/codec.ts).
func packed(source string) (string, error) {
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, flate.BestCompression)
	if err != nil {
		return "", err
	}
	if _, err := w.Write([]byte(source)); err != nil {
		return "", err
	}
	if err := w.Close(); err != nil {
		return "", err
	}
	return base64.RawURLEncoding.EncodeToString(b.Bytes()), nil
}
