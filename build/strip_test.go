package main

import (
	"bytes"
	"testing"
)

func TestSegmentsRoundTrip(t *testing.T) {
	memory := make([]byte, 5000)
	for _, at := range []int{3, 4, 70, 128, 300, 301, 2999, 4998} {
		memory[at] = byte(at) | 1
	}
	data := writeSegments(memory)
	if len(data) > 600 {
		t.Errorf("%d bytes: the zeros were not left out", len(data))
	}
	back, err := readSegments(data)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(back, memory[:len(back)]) || len(bytes.Trim(memory[len(back):], "\x00")) != 0 {
		t.Error("read back something else")
	}
}
