package vm

import (
	"errors"

	"gilplay/vm/dialect"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
)

// preloaded are the modules of the second image of a packed Python: what nearly
// every program about threads imports.
var preloaded = []string{"threading"}

// Version is what a packed Python must carry to be used; the build of the
// browser's engine sets it.
var Version string

// Pack boots a Python and packs it for UsePacked.
func Pack(d *dialect.Dialect, version string) ([]byte, error) {
	plain := boot(d)
	body, err := interp.Pack([]*interp.Image{plain, plain.With(preloaded, heap.New(DefaultWords))})
	if err != nil {
		return nil, err
	}
	out := heap.NewColumns(1)
	for _, text := range []string{version, d.Name, string(body)} {
		out.PutText(0, text)
	}
	b := out.Bytes()
	sum := checksum(b)
	for i := range 8 {
		b = append(b, byte(sum>>(8*i)))
	}
	return b, nil
}

// UsePacked makes a packed Python the one that Load copies. It is equal to the
// one that Load would boot.
func UsePacked(b []byte) error {
	sum := uint64(0)
	for i := range min(len(b), 8) {
		sum |= uint64(b[len(b)-min(len(b), 8)+i]) << (8 * i)
	}
	if len(b) < 8 || checksum(b[:len(b)-8]) != sum {
		return errors.New("the packed Python is damaged")
	}
	in := heap.ReadColumns(b)
	version, name, body := string(in.GetText(0)), string(in.GetText(0)), in.GetText(0)
	d := dialect.Get(name)
	if version != Version || d == nil {
		return errors.New("the packed Python is of another version")
	}
	all, err := interp.Unpack(options(d), body)
	if err != nil {
		return err
	}
	images[d] = &booted{plain: all[0], packed: all[1], with: all[1], modules: preloaded}
	return nil
}

// checksum is FNV-1a.
func checksum(b []byte) uint64 {
	sum := uint64(14695981039346656037)
	for _, c := range b {
		sum = (sum ^ uint64(c)) * 1099511628211
	}
	return sum
}
