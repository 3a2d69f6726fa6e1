package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/andybalholm/brotli"
	"github.com/evanw/esbuild/pkg/api"
)

// runBench prints the sizes that travel and the speed of the engine, native
// and as WebAssembly.
func runBench(root string, args []string) error {
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	only := flags.Bool("explore", false, "only the explorer")
	if err := flags.Parse(args); err != nil {
		return flag.ErrHelp
	}
	if err := runSite(root, nil); err != nil {
		return err
	}
	if *only {
		return benchExplore(root)
	}
	if err := runEdge(root, nil); err != nil {
		return err
	}
	if err := printSizes(root); err != nil {
		return err
	}
	if err := runCLI(root, nil); err != nil {
		return err
	}
	if err := runHarness(root, nil); err != nil {
		return err
	}
	bundle, err := bundleBench(root, "bench.mjs")
	if err != nil {
		return err
	}
	if err := benchExplore(root); err != nil {
		return err
	}
	for _, command := range [][]string{
		{cliPath(root), "bench"},
		{"node", bundle},
		{"npm", "--prefix", "site", "run", "--silent", "bench"},
	} {
		cmd := exec.Command(command[0], command[1:]...)
		cmd.Dir, cmd.Stdout, cmd.Stderr = root, os.Stdout, os.Stderr
		if err := cmd.Run(); err != nil {
			return err
		}
	}
	return nil
}

// bundleBench makes one script of one in site/test that imports TypeScript. It
// lies where Node.js finds the packages.
func bundleBench(root, name string) (string, error) {
	test, out := filepath.Join(root, "site", "test"), filepath.Join(root, "site", "node_modules", "."+name)
	folder, err := json.Marshal(test)
	if err != nil {
		return "", err
	}
	return out, bundleError(api.Build(api.BuildOptions{
		EntryPoints: []string{filepath.Join(test, name)},
		Outfile:     out,
		Bundle:      true,
		Write:       true,
		Platform:    api.PlatformNode,
		Format:      api.FormatESModule,
		Packages:    api.PackagesExternal,
		Define:      map[string]string{"import.meta.dirname": string(folder)},
	}))
}

func printSizes(root string) error {
	for _, pattern := range []string{"site/assets/*.wasm", "site/assets/*.bin", "site/assets/*.js", "site/assets/*.css", "edge/app.wasm"} {
		names, err := filepath.Glob(filepath.Join(root, "dist", pattern))
		if err != nil {
			return err
		}
		for _, name := range names {
			content, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			fmt.Printf("%-28s %9d bytes  %8d brotli  %8d gzip\n", filepath.Base(name), len(content), brotliSize(content), gzipSize(content))
		}
	}
	return nil
}

func brotliSize(content []byte) int {
	var b bytes.Buffer
	w := brotli.NewWriterOptions(&b, brotliOptions)
	w.Write(content)
	w.Close()
	return b.Len()
}

func gzipSize(content []byte) int {
	var b bytes.Buffer
	w, _ := gzip.NewWriterLevel(&b, gzip.BestCompression)
	w.Write(content)
	w.Close()
	return b.Len()
}
