package main

import (
	"flag"
	"fmt"
	"path/filepath"
)

// cliPath is where runCLI puts the native program.
func cliPath(root string) string { return filepath.Join(root, "dist", "gilplay") }

// runCLI builds wasm/cli natively and for WASI.
func runCLI(root string, args []string) error {
	flags := flag.NewFlagSet("cli", flag.ContinueOnError)
	if err := flags.Parse(args); err != nil {
		return flag.ErrHelp
	}
	if err := goBuild(root, "", "", "./wasm/cli", cliPath(root)); err != nil {
		return err
	}
	if err := goBuild(root, "wasip1", "wasm", "./wasm/cli", cliPath(root)+".wasm"); err != nil {
		return err
	}
	fmt.Println("built", filepath.Join("dist", "gilplay"), "and", filepath.Join("dist", "gilplay.wasm"))
	return nil
}
