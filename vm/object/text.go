package object

import "strconv"

//go:noinline
func itoa(n int) string { return strconv.Itoa(n) }
