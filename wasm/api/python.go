package api

import (
	"bytes"

	"gilplay/vm"
)

// UsePacked is vm.UsePacked. The browser's engine has no Python text in it, so
// there it must come before the first program of a dialect.
func UsePacked(packed []byte) error { return vm.UsePacked(bytes.Clone(packed)) }
