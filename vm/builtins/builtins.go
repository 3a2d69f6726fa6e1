package builtins

import (
	"embed"

	"gilplay/vm/interp"
)

//go:embed lib clib prelude
var texts embed.FS

// library are the modules that CPython writes in Python, visible, and those of
// C that are Python here, hidden.
var library = []struct {
	name   string
	hidden bool
}{
	{"abc", false}, {"bisect", true}, {"collections", false}, {"contextlib", false}, {"copy", false}, {"dataclasses", false},
	{"dis", false}, {"enum", false}, {"functools", false}, {"_functools", true}, {"heapq", true}, {"io", true}, {"itertools", true},
	{"keyword", false}, {"operator", true}, {"queue", false}, {"random", false}, {"_sha512", true}, {"string", false},
	{"textwrap", false}, {"threading", false}, {"traceback", false}, {"types", false}, {"typing", false}, {"weakref", false},
}

// source is the text of a library module.
func source(name string) string {
	for _, folder := range []string{"lib/", "clib/"} {
		if text, err := texts.ReadFile(folder + name + ".py"); err == nil {
			return string(text)
		}
	}
	return ""
}

// Types are the methods of the built-in types, for interp.Options.
func Types() []interp.TypeDef {
	return []interp.TypeDef{
		boolType, bytearrayType, bytesType, complexType, dictType, dictViewType, enumerateType, filterType, floatType,
		frozensetType, intType, listType, lockType, mapType, rangeType, reversedType, rlockType, setType, sliceType, strType,
		tupleType, zipType,
	}
}

// Modules are what programs can import, for interp.Options; builtins is first.
func Modules() []interp.Module {
	modules := []interp.Module{
		{Name: "builtins", Funcs: functions},
		sysModule, timeModule, threadModule, mathModule, gcModule, weakrefNatives, collectionsModule, randomModule, supportModule,
	}
	for i := range modules {
		if text := source(modules[i].Name); modules[i].Source == "" && text != "" {
			modules[i].Source, modules[i].Hidden = text, true
		}
	}
	for _, l := range library {
		modules = append(modules, interp.Module{Name: l.name, Source: source(l.name), Hidden: l.hidden})
	}
	return modules
}

// Prelude is the Python part of the natives, for interp.Options.
func Prelude() []interp.Source {
	text, _ := texts.ReadFile("prelude/builtins.py")
	return []interp.Source{{Name: "builtins", Text: string(text)}}
}
