package interp

import (
	"errors"
	"strings"

	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
	"gilplay/vm/opcode"
)

// A packed image is what New, With and their compiling made, as columns for a
// compressor: the heap, and of each Code object in it what the heap does not
// say. Unpack makes the same images of it without running or compiling anything.
// Natives are no part of it; they are entered anew, in the same order.
const (
	colModules = iota // their texts, a hash of the natives, sizes of the images
	colTexts          // of the heap
	colCodes          // numbers
	colOpcodes
	colOperands
	colNames // of variables
	colLines
	packedColumns
)

// Pack packs images of one Python, each made from the one before by With.
func Pack(images []*Image) ([]byte, error) {
	out := heap.NewColumns(packedColumns)
	out.Put(colModules, uint64(len(images)))
	var heaps []string
	var base []uint64
	known := 0
	for _, im := range images {
		in := im.New(heap.New(im.heap.Words()), im.in.opts.MaxDepth)
		out.Put(colModules, uint64(len(in.codes)))
		in.Each(func(r heap.Ref) {
			if in.Kind(r) == object.KindCode && int(in.Word(r, in.Live(r))) >= known {
				packCode(out, in.codeInfoOf(r))
			}
		})
		known = len(in.codes)
		if !in.Squeeze(out, colTexts) {
			return nil, errors.New("a dict of the image has hashes of its own")
		}
		columns := heap.NewColumns(heap.PackedColumns)
		words := append([]uint64(nil), in.Mem()[:in.Used()]...)
		heap.Pack(columns, words, base)
		base = words
		heaps = append(heaps, string(columns.Bytes()))
	}
	in := &images[0].in
	out.Put(colModules, in.natives())
	out.Put(colModules, uint64(len(in.opts.Modules)))
	for _, m := range in.opts.Modules {
		out.PutText(colModules, m.Name)
		out.Put(colModules, uint64(b2i(m.Hidden)))
		out.PutText(colModules, m.Source)
	}
	all := heap.NewColumns(1)
	for _, h := range append(heaps, string(out.Bytes())) {
		all.PutText(0, h)
	}
	return all.Bytes(), nil
}

func packCode(out *heap.Columns, ci *codeInfo) {
	c := ci.c
	for _, n := range []int{b2i(ci.hidden) | b2i(ci.library)<<1, c.ArgCount, c.PosOnlyArgCount, c.KwOnlyArgCount, c.NLocals, c.StackSize,
		int(c.Flags), int(c.Lines), c.Serial, len(c.Names)} {
		out.Put(colCodes, uint64(n))
	}
	var split [2][]byte
	for i, b := range c.Code {
		split[i&1] = append(split[i&1], b)
	}
	out.PutText(colOpcodes, string(split[0]))
	out.PutText(colOperands, string(split[1]))
	for _, names := range [][]string{c.VarNames, c.FreeVars, c.CellVars} {
		out.Put(colCodes, uint64(len(names)))
		for _, name := range names {
			out.PutText(colNames, name)
		}
	}
	if !ci.hidden { // whose lines are never shown
		out.Put(colLines, uint64(c.FirstLine))
		out.PutText(colLines, string(c.LineTable))
		out.PutText(colLines, string(c.ExceptionTable))
	}
}

// Unpack makes the images again. The options are those of New, but that modules
// need no Source and there need be no Prelude.
func Unpack(opts Options, packed []byte) ([]*Image, error) {
	all := heap.ReadColumns(packed, 1)
	var heaps []*heap.Columns
	first := all.GetText(0)
	for rest := all.GetText(0); len(rest) > 0; rest = all.GetText(0) {
		heaps = append(heaps, heap.ReadColumns(first, heap.PackedColumns))
		first = rest
	}
	data := heap.ReadColumns(first, packedColumns)
	if len(heaps) == 0 || data.Get(colModules) != uint64(len(heaps)) {
		return nil, errors.New("no image")
	}
	in := interpOf(&object.Space{Heap: opts.Heap}, opts)
	if in.D.Classic { // which makes natives in the course of its boot
		if in = newInterp(opts); in != nil {
			in.bootNatives()
		}
	}
	if in == nil {
		return nil, errors.New("no room for an image")
	}
	var images []*Image
	var base []uint64
	for i, columns := range heaps {
		words := heap.Unpack(columns, base)
		base = words
		in.Heap.Restore(heap.SnapshotOf(words))
		in.Fill(data, colTexts)
		if i == 0 && !in.D.Classic {
			in.enterNatives()
		}
		in.codes = append(in.codes, make([]*codeInfo, int(data.Get(colModules))-len(in.codes))...)
		in.Each(func(r heap.Ref) {
			if in.Kind(r) != object.KindCode {
				return
			}
			if n := in.Word(r, in.Live(r)); in.codes[n] == nil {
				in.codes[n] = unpackCode(data)
			}
		})
		in.findHelpers()
		images = append(images, in.image())
	}
	if data.Get(colModules) != in.natives() {
		return nil, errors.New("the image is of another engine")
	}
	modules := unpackModules(data, opts.Modules)
	for _, im := range images {
		im.in.opts.Modules, im.in.modules = modules, byName(modules)
	}
	return images, nil
}

// enterNatives enters all natives, in the order of bootNatives, for a heap that
// has their objects already.
func (in *Interp) enterNatives() {
	for i, text := range nameText {
		in.name[i] = in.Interned(in.spell(text))
	}
	if !in.D.Classic {
		in.Space.MaxDigits = in.MaxDigits
	}
	in.entering = true
	in.addObjectMethods()
	in.addSlotMethods()
	in.addExceptionMethods()
	for i := range in.opts.Types {
		in.addType(&in.opts.Types[i], "")
	}
	for i := range in.opts.Modules {
		m := &in.opts.Modules[i]
		for _, f := range m.Funcs {
			in.addDef(f, m.owner())
		}
		for j := range m.Types {
			in.addType(&m.Types[j], m.Name)
		}
	}
	for _, f := range preludeNatives {
		in.addDef(f, "")
	}
	in.entering = false
}

// enterType is addType for a type that has a class of its own.
func (in *Interp) enterType(t *TypeDef, module string) {
	full := t.Name
	if module != "" && module != "builtins" && !strings.Contains(full, ".") {
		full = module + "." + full
	}
	in.enterMethods(t, full[strings.LastIndexByte(full, '.')+1:], full)
}

// enterMethods is fillClass for a class with this name, which error messages
// about its methods say with its module.
func (in *Interp) enterMethods(t *TypeDef, name, full string) {
	if t.New != nil {
		in.addNew(*t.New, name)
	}
	for _, m := range t.Methods {
		m.Name = in.spell(m.Name)
		in.addDef(m, full+".")
	}
	in.getters = append(in.getters, t.Getters...)
}

// natives is a hash (FNV-1a) of the names and the order of all natives.
func (in *Interp) natives() uint64 {
	sum := uint64(14695981039346656037)
	add := func(text string) {
		for _, c := range []byte(text) {
			sum = (sum ^ uint64(c)) * 1099511628211
		}
		sum *= 1099511628211
	}
	for i := range in.defs {
		d := &in.defs[i]
		add(d.owner)
		add(d.Name)
		add(d.Sig)
		sum += uint64(b2i(d.isNew))
	}
	for _, g := range in.getters {
		add(g.Name)
	}
	return sum
}

// unpackModules adds the texts to modules, and modules that are nothing else.
func unpackModules(data *heap.Columns, natives []Module) []Module {
	known := byName(natives)
	modules := make([]Module, data.Get(colModules))
	for i := range modules {
		name := string(data.GetText(colModules))
		if m := known[name]; m != nil {
			modules[i] = *m
		}
		modules[i].Name, modules[i].Hidden = name, data.Get(colModules) == 1
		modules[i].Source = string(data.GetText(colModules))
	}
	return modules
}

func byName(modules []Module) map[string]*Module {
	known := map[string]*Module{}
	for i := range modules {
		known[modules[i].Name] = &modules[i]
	}
	return known
}

// unpackCode makes what a Code object of the heap is to the loop, as far as the
// heap does not say it; codeInfo.complete does the rest.
func unpackCode(data *heap.Columns) *codeInfo {
	n := func() int { return int(data.Get(colCodes)) }
	c := &code.Code{}
	bits := n()
	ci := &codeInfo{c: c, hidden: bits&1 != 0, library: bits&2 != 0}
	c.ArgCount, c.PosOnlyArgCount, c.KwOnlyArgCount, c.NLocals, c.StackSize = n(), n(), n(), n(), n()
	c.Flags, c.Lines, c.Serial = code.Flag(n()), opcode.Lines(n()), n()
	if names := n(); names > 0 {
		c.Names = make([]string, names)
	}
	even, odd := data.GetText(colOpcodes), data.GetText(colOperands)
	c.Code = make([]byte, len(even)+len(odd))
	for i := range c.Code {
		if i&1 == 0 {
			c.Code[i] = even[i>>1]
		} else {
			c.Code[i] = odd[i>>1]
		}
	}
	for _, names := range []*[]string{&c.VarNames, &c.FreeVars, &c.CellVars} {
		for range n() {
			*names = append(*names, string(data.GetText(colNames)))
		}
	}
	if !ci.hidden {
		c.FirstLine = int(data.Get(colLines))
		c.LineTable, c.ExceptionTable = data.GetText(colLines), data.GetText(colLines)
	}
	return ci
}

// complete makes an unpacked codeInfo one as loadCode makes it, with what the
// Code object says. Few of the helpers and library functions are ever called.
func (in *Interp) complete(ci *codeInfo, r heap.Ref) {
	c := ci.c
	c.Name, c.Qualname = in.StrValue(in.Ref(r, codeName)), in.StrValue(in.Ref(r, codeQualname))
	c.Filename = in.StrValue(in.Ref(r, codeFilename))
	consts := in.Live(r) - codeConsts - len(c.Names)
	for i := range consts {
		c.Consts = append(c.Consts, in.constOf(in.Ref(r, codeConsts+i), ci.hidden))
	}
	for i := range c.Names {
		c.Names[i] = in.StrValue(in.Ref(r, codeConsts+consts+i))
	}
	*ci = *in.newCodeInfo(c, ci.hidden, ci.library)
	in.library.decoded[c] = ci
}

// constOf is the inverse of constant.
func (in *Interp) constOf(v heap.Ref, hidden bool) code.Const {
	switch in.Kind(v) {
	case object.KindEllipsis:
		return code.Ellipsis{}
	case object.KindBool:
		return code.Bool(v == object.True)
	case object.KindInt:
		number := code.Int{}
		if small, ok := in.IntValue(v); ok {
			number.Small = small
		} else {
			digits, negative := in.BaseText(v, 16)
			if negative {
				digits = "-" + digits
			}
			number.Big = digits
		}
		if in.IsLong(v) {
			return code.Long(number)
		}
		return number
	case object.KindFloat:
		return code.Float(in.FloatValue(v))
	case object.KindComplex:
		re, im := in.ComplexValue(v)
		return code.Complex(complex(re, im))
	case object.KindStr:
		if in.D.Classic && !hidden && !in.IsUnicode(v) {
			return code.Bytes(object.ByteText(in.StrValue(v)))
		}
		return code.Str(in.StrValue(v))
	case object.KindBytes:
		return code.Bytes(in.BytesValue(v))
	case object.KindTuple:
		items := make(code.Tuple, in.TupleLen(v))
		for i := range items {
			items[i] = in.constOf(in.TupleItem(v, i), hidden)
		}
		return items
	case object.KindFrozenSet:
		var members code.FrozenSet
		for pos := 0; ; {
			item, ok := in.SetNext(v, &pos)
			if !ok {
				return members
			}
			members = append(members, in.constOf(item, hidden))
		}
	case object.KindCode:
		return in.codeInfoOf(v).c
	}
	return code.None{}
}
