package compile

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"testing"

	"gilplay/vm/dialect"
)

// TestLargeCode27 compares modules whose operands and jumps need a prefix, by
// digest: EXTENDED_ARG, and what the optimiser then leaves alone.
func TestLargeCode27(t *testing.T) {
	digest := func(b []byte) string {
		sum := sha256.Sum256(b)
		return hex.EncodeToString(sum[:])
	}
	for _, want := range readLines(t, "testdata/large-2.7.jsonl") {
		source := want["head"].(string) + strings.Repeat(want["piece"].(string), int(want["times"].(float64))) + want["tail"].(string)
		co, err := compileSource(dialect.Get("2.7"), "large.py", []byte(source))
		if err != nil {
			t.Fatal(err)
		}
		if float64(len(co.Code)) != want["size"] || digest(co.Code) != want["code"] || digest(co.LineTable) != want["lnotab"] ||
			float64(co.StackSize) != want["stacksize"] || float64(len(co.Consts)) != want["consts"] {
			t.Errorf("%q times %v: %d bytes, stack %d, %d constants; want %v", want["head"], want["times"],
				len(co.Code), co.StackSize, len(co.Consts), want)
		}
	}
}
