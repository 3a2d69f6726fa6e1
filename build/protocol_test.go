package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

func TestProtocolIsFresh(t *testing.T) {
	files, err := protocolFiles("..")
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range files {
		got, err := os.ReadFile(filepath.Join("..", name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s is stale: run go run ./build protocol", name)
		}
	}
}
