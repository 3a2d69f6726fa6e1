package interp

import _ "embed"

// preludeText is the Python part of the interpreter. The browser's engine lacks
// it, see vm/builtins/texts.go.
//
//go:embed prelude/prelude.py
var preludeText string
