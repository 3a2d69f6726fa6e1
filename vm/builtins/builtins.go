package builtins

import (
	"slices"
	"strings"

	"gilplay/vm/dialect"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

// source is the text of a library module, "" if there is none.
func source(folder, name string) string {
	text := textOf(folder + "/" + name + ".py")
	// The rest of a text may differ from dialect to dialect.
	if rest, ok := strings.CutPrefix(text, "# Continues "); ok {
		path, rest, _ := strings.Cut(rest, " at: ")
		line, rest, _ := strings.Cut(rest, "\n")
		before, _, _ := strings.Cut(textOf(path), "\n"+line)
		text = before + "\n" + rest
	}
	return text
}

// linesFor leaves out the lines of a text that end with "#: " and the name of
// another dialect.
func linesFor(text string, d *dialect.Dialect) string {
	if !strings.Contains(text, "  #: ") {
		return text
	}
	var out []string
	for _, line := range strings.Split(text, "\n") {
		code, name, marked := strings.Cut(line, "  #: ")
		if !marked || name == d.Name {
			out = append(out, code)
		}
	}
	return strings.Join(out, "\n")
}

// first is the text of a module in the first folder that has it.
func first(folders []string, name string) string {
	for _, f := range folders {
		if text := source(f, name); text != "" {
			return text
		}
	}
	return ""
}

// folder adds modules of the files in a folder that are not modules yet, in the
// order of their names. Hidden ones are what CPython writes in C.
func folder(name string, hidden bool, have []interp.Module) []interp.Module {
	for _, module := range textNames(name) {
		known := slices.ContainsFunc(have, func(m interp.Module) bool { return m.Name == module })
		if !known {
			have = append(have, interp.Module{Name: module, Source: source(name, module), Hidden: hidden})
		}
	}
	return have
}

// Types are the methods of the built-in types, for interp.Options.
func Types(d *dialect.Dialect) []interp.TypeDef {
	lock := lockType
	if d.Recent {
		lock.New = &newLock
	}
	types := []interp.TypeDef{
		boolType, bytearrayType, bytesType, complexType, dictType, dictViewType, enumerateType, filterType, floatType,
		frozensetType, intType, listType, lock, mapType, rangeType, reversedType, rlockType, setType, sliceType, strType,
		tupleType, zipType,
	}
	for i := range types {
		if types[i].Kind == object.KindInt && d.Recent {
			types[i].Methods = append(slices.Clone(types[i].Methods), bitCount)
			for j := range types[i].Methods {
				m := &types[i].Methods[j]
				m.Sig = strings.Replace(strings.Replace(m.Sig, "length, ", "length=1, ", 1), "byteorder, ", "byteorder='big', ", 1)
			}
		}
		if types[i].Kind == object.KindZip && d.Recent {
			types[i].New = &zipRecent
		}
		switch types[i].Kind {
		case object.KindList, object.KindTuple, object.KindDict, object.KindSet, object.KindFrozenSet:
			if !d.Classic {
				types[i].Methods = append(slices.Clip(types[i].Methods), classGetItem)
			}
		}
	}
	return types
}

// classGetItem makes list[int] and its like.
var classGetItem = Def{Name: "__class_getitem__", Sig: "item, /", Class: true,
	Fn: func(in *Interp, c *Call) heap.Ref { return in.Delegate("generic_alias", c.Self, c.Arg(0)) }}

// Modules are what programs can import, for interp.Options; builtins is first.
func Modules(d *dialect.Dialect) []interp.Module {
	modules := []interp.Module{
		{Name: "builtins", Funcs: functions, Init: initBuiltins},
		sysModule, timeModule, threadModule, mathModule, gcModule, weakrefNatives, collectionsModule, randomModule, supportModule, typesNatives, deviceModule,
	}
	if d.Classic {
		modules = classicModules(modules)
	}
	for i := range modules {
		if text := first(d.CLibrary, modules[i].Name); text != "" {
			modules[i].Source, modules[i].Hidden = text, true
		}
	}
	for _, f := range d.Library {
		modules = folder(f, false, modules)
	}
	for _, f := range d.CLibrary {
		modules = folder(f, true, modules)
	}
	if d.Classic { // 2.x has no module of these names
		modules = slices.DeleteFunc(modules, func(m interp.Module) bool { return m.Name == "_queue" || m.Name == "_thread" })
	}
	for i := range modules {
		modules[i].Source = linesFor(modules[i].Source, d)
		m := &modules[i]
		if more := classicMore[m.Name]; d.Classic && (m.Hidden || more != "") && m.Name != "builtins" {
			m.Hidden = true
			m.Source = "from _hidden import filter, hasattr, map, range, sorted, zip\n" + m.Source + more
		}
	}
	return modules
}

// Prelude is the Python part of the natives, for interp.Options.
func Prelude(d *dialect.Dialect) []interp.Source {
	out := []interp.Source{{Name: "builtins", Text: source("prelude", "builtins")}}
	if d.Classic {
		out = append(out, interp.Source{Name: "classic", Text: source("prelude", "classic")})
	}
	if d.Recent {
		out = append(out, interp.Source{Name: "recent", Text: source("prelude", "recent")})
	}
	return out
}

// initBuiltins adds the classes that vm/interp leaves to us.
func initBuiltins(in *Interp, dict heap.Ref) {
	put(in, dict, "reversed", own(in, in.KindClass(object.KindRevIter)))
}
