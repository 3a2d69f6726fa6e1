package api

import "gilplay/vm"

// UsePacked is vm.UsePacked, which keeps the bytes. The browser's engine has no
// Python text in it, so there it must come before the first program of a dialect.
func UsePacked(packed []byte) error { return vm.UsePacked(packed) }
