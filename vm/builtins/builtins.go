package builtins

import (
	"embed"
	"slices"
	"strings"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

//go:embed all:lib all:clib all:prelude
var texts embed.FS

// source is the text of a library module, "" if there is none.
func source(folder, name string) string {
	text, _ := texts.ReadFile(folder + "/" + name + ".py")
	return string(text)
}

// folder makes modules of the files in a folder that are not modules yet, in
// the order of their names: those of lib are what CPython writes in Python, those
// of clib what it writes in C.
func folder(name string, have []interp.Module) []interp.Module {
	var out []interp.Module
	files, _ := texts.ReadDir(name)
	for _, f := range files {
		module, isPython := strings.CutSuffix(f.Name(), ".py")
		known := slices.ContainsFunc(have, func(m interp.Module) bool { return m.Name == module })
		if isPython && !known {
			out = append(out, interp.Module{Name: module, Source: source(name, module), Hidden: name == "clib"})
		}
	}
	return out
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
		{Name: "builtins", Funcs: functions, Init: initBuiltins},
		sysModule, timeModule, threadModule, mathModule, gcModule, weakrefNatives, collectionsModule, randomModule, supportModule, typesNatives,
	}
	for i := range modules {
		if text := source("clib", modules[i].Name); text != "" {
			modules[i].Source, modules[i].Hidden = text, true
		}
	}
	modules = append(modules, folder("lib", modules)...)
	return append(modules, folder("clib", modules)...)
}

// Prelude is the Python part of the natives, for interp.Options.
func Prelude() []interp.Source {
	text, _ := texts.ReadFile("prelude/builtins.py")
	return []interp.Source{{Name: "builtins", Text: string(text)}}
}

// initBuiltins adds the classes that vm/interp leaves to us.
func initBuiltins(in *Interp, dict heap.Ref) {
	put(in, dict, "reversed", own(in, in.KindClass(object.KindRevIter)))
}
