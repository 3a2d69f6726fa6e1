package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// edgeConfig is the Worker's configuration for deploying it with wrangler from
// dist/edge. Only /api/ starts the Worker; every other address is an asset.
const edgeConfig = `{
  "name": "gilplay",
  "main": "worker.mjs",
  "compatibility_date": "2026-04-01",
  "rules": [{ "type": "CompiledWasm", "globs": ["**/*.wasm"] }],
  "assets": { "directory": "../site", "binding": "ASSETS", "not_found_handling": "404-page", "run_worker_first": ["/api/*"] }
}
`

// runEdge builds the Worker into dist/edge; the site must be in dist/site.
func runEdge(root string, args []string) error {
	flags := flag.NewFlagSet("edge", flag.ContinueOnError)
	if err := flags.Parse(args); err != nil {
		return flag.ErrHelp
	}
	out := filepath.Join(root, "dist", "edge")
	if err := os.MkdirAll(filepath.Dir(out), 0o755); err != nil {
		return err
	}
	// The generator deletes the folder that it writes to, and the one it
	// writes to by default is called build: the name must always be given.
	gen := exec.Command("go", "tool", "workers-assets-gen", "-mode=go", "-o", filepath.Join("dist", "edge"))
	gen.Dir = root
	if text, err := gen.CombinedOutput(); err != nil {
		return fmt.Errorf("workers-assets-gen: %w\n%s", err, text)
	}
	if err := goBuild(root, "js", "wasm", "./wasm/edge", filepath.Join(out, "app.wasm")); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(out, "wrangler.jsonc"), []byte(edgeConfig), 0o644); err != nil {
		return err
	}
	fmt.Println("built", filepath.Join("dist", "edge"))
	return nil
}
