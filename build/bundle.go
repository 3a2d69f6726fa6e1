package main

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// bundle holds the names, relative to the site, of what the pages link to.
type bundle struct {
	entry  map[string]string // "main.ts" -> "assets/main-HASH.js"
	style  string
	worker string
	// needs lists, for a script, the scripts that it imports at once, itself first.
	needs map[string][]string
}

// What other sites link, by names that never change: the script of the custom
// element, and the types of its messages.
const (
	elementScript = "gil-playground.js"
	elementTypes  = "gil-playground.d.ts"
)

// buildScripts bundles in two passes: the worker first, then the pages'
// scripts, which carry the hashed names of worker and engine.
func (s *site) buildScripts() error {
	worker, err := s.bundleText("engine/worker.ts", nil)
	if err != nil {
		return err
	}
	name := "assets/" + hashed("worker", worker, ".js")
	s.bundle.worker = name
	if err := s.write(name, worker); err != nil {
		return err
	}
	files, err := json.Marshal(map[string]any{"worker": name, "wasm": s.engine.name, "wasmBytes": len(s.engine.content), "pythons": s.pythonNames()})
	if err != nil {
		return err
	}
	element, err := s.bundleText("gil-playground.ts", nil)
	if err != nil {
		return err
	}
	if err := s.write(elementScript, element); err != nil {
		return err
	}
	types, err := os.ReadFile(filepath.Join(s.root, "site", "base", "embedding.ts"))
	if err != nil {
		return err
	}
	if err := s.write(elementTypes, types); err != nil {
		return err
	}
	return s.bundlePages(string(files))
}

// bundleText bundles one file of site/ into one classic script.
func (s *site) bundleText(entry string, define map[string]string) ([]byte, error) {
	options := s.scriptOptions(define)
	options.EntryPoints = []string{entry}
	options.Format = api.FormatIIFE
	options.Outdir = s.out
	result := api.Build(options)
	if err := bundleError(result); err != nil {
		return nil, err
	}
	return result.OutputFiles[0].Contents, nil
}

// bundlePages bundles the pages' entry points as modules that share chunks;
// what a page imports lazily (the editor) is a chunk of its own.
func (s *site) bundlePages(engineFiles string) error {
	options := s.scriptOptions(map[string]string{"ENGINE_FILES": engineFiles})
	options.EntryPoints = s.entries
	options.Format = api.FormatESModule
	options.Splitting = true
	options.Outdir = filepath.Join(s.out, "assets")
	options.EntryNames, options.ChunkNames = "[name]-[hash]", "[name]-[hash]"
	options.Metafile = true
	options.Write = true
	result := api.Build(options)
	if err := bundleError(result); err != nil {
		return err
	}
	var meta metafile
	if err := json.Unmarshal([]byte(result.Metafile), &meta); err != nil {
		return err
	}
	s.bundle.entry, s.bundle.needs = map[string]string{}, map[string][]string{}
	for out, o := range meta.Outputs {
		if o.EntryPoint != "" {
			s.bundle.entry[o.EntryPoint] = "assets/" + filepath.Base(out)
			s.bundle.needs[o.EntryPoint] = meta.needs(out, nil)
		}
	}
	return nil
}

// metafile is what esbuild says about the files that it wrote.
type metafile struct {
	Outputs map[string]struct {
		EntryPoint string `json:"entryPoint"`
		Imports    []struct{ Path, Kind string }
	} `json:"outputs"`
}

// needs adds a written script and what it imports at once to a list.
func (m *metafile) needs(out string, have []string) []string {
	name := "assets/" + filepath.Base(out)
	if slices.Contains(have, name) {
		return have
	}
	have = append(have, name)
	for _, i := range m.Outputs[out].Imports {
		if i.Kind == "import-statement" {
			have = m.needs(i.Path, have)
		}
	}
	return have
}

// writeMissing writes what hosts show for an address that they do not know.
func (s *site) writeMissing() error {
	script, err := s.bundleText("404.ts", nil)
	if err != nil {
		return err
	}
	if err := s.write("404.js", script); err != nil {
		return err
	}
	text, err := s.template("404")
	if err != nil {
		return err
	}
	return s.write("404.html", []byte(text))
}

// bundleStyle bundles the style sheet that the pages link.
func (s *site) bundleStyle() error {
	result := api.Build(api.BuildOptions{
		AbsWorkingDir:    filepath.Join(s.root, "site"),
		EntryPoints:      []string{"style/site.css"},
		Bundle:           true,
		MinifyWhitespace: !s.dev,
		MinifySyntax:     !s.dev,
		Target:           api.ES2022,
		LogLevel:         api.LogLevelSilent,
		Outdir:           s.out,
	})
	if err := bundleError(result); err != nil {
		return err
	}
	content := result.OutputFiles[0].Contents
	s.bundle.style = "assets/" + hashed("site", content, ".css")
	return s.write(s.bundle.style, content)
}

func (s *site) scriptOptions(define map[string]string) api.BuildOptions {
	return api.BuildOptions{
		AbsWorkingDir:     filepath.Join(s.root, "site"),
		Bundle:            true,
		MinifyWhitespace:  !s.dev,
		MinifyIdentifiers: !s.dev,
		MinifySyntax:      !s.dev,
		Target:            api.ES2022,
		Platform:          api.PlatformBrowser,
		LegalComments:     api.LegalCommentsNone,
		LogLevel:          api.LogLevelSilent,
		Define:            define,
		Plugins:           []api.Plugin{wasmExecPlugin, s.styleTextPlugin()},
	}
}

// wasmExecPlugin resolves "wasm_exec.js" to the file of the Go in use, so that
// loader and engine always belong together.
var wasmExecPlugin = api.Plugin{Name: "wasm_exec", Setup: func(b api.PluginBuild) {
	b.OnResolve(api.OnResolveOptions{Filter: `^wasm_exec\.js$`}, func(api.OnResolveArgs) (api.OnResolveResult, error) {
		path, err := wasmExec()
		return api.OnResolveResult{Path: path, SideEffects: api.SideEffectsTrue}, err
	})
}}

// styleTextPlugin turns an imported style sheet into a string: elements adopt
// it into their shadow roots, which a strict content security policy allows.
func (s *site) styleTextPlugin() api.Plugin {
	return api.Plugin{Name: "style text", Setup: func(b api.PluginBuild) {
		b.OnLoad(api.OnLoadOptions{Filter: `\.css$`}, func(args api.OnLoadArgs) (api.OnLoadResult, error) {
			source, err := os.ReadFile(args.Path)
			if err != nil {
				return api.OnLoadResult{}, err
			}
			out := api.Transform(string(source), api.TransformOptions{
				Loader: api.LoaderCSS, MinifyWhitespace: !s.dev, MinifySyntax: !s.dev, Sourcefile: args.Path,
			})
			text := string(out.Code)
			return api.OnLoadResult{Contents: &text, Loader: api.LoaderText, Errors: out.Errors}, nil
		})
	}}
}

// bundleError joins esbuild's messages, each with file, line and source.
func bundleError(result api.BuildResult) error {
	if len(result.Errors) == 0 {
		return nil
	}
	text := api.FormatMessages(result.Errors, api.FormatMessagesOptions{Kind: api.ErrorMessage})
	return errors.New("bundling:\n" + strings.Join(text, ""))
}
