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
	return []interp.TypeDef{
		boolType, bytearrayType, bytesType, complexType, dictType, dictViewType, enumerateType, filterType, floatType,
		frozensetType, intType, listType, lock, mapType, rangeType, reversedType, rlockType, setType, sliceType, strType,
		tupleType, zipType,
	}
}

// Modules are what programs can import, for interp.Options; builtins is first.
func Modules(d *dialect.Dialect) []interp.Module {
	modules := []interp.Module{
		{Name: "builtins", Funcs: functions, Init: initBuiltins},
		sysModule, timeModule, threadModule, mathModule, gcModule, weakrefNatives, collectionsModule, randomModule, supportModule, typesNatives,
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
	for i := range modules {
		if m := &modules[i]; d.Classic && m.Hidden && m.Source != "" {
			m.Source = "from _hidden import filter, hasattr, map, range, sorted, zip\n" + m.Source + classicMore[m.Name]
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
