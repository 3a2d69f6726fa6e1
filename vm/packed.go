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
	out.Put(0, uint64(len(body)))
	for _, text := range []string{version, d.Name, string(body)} {
		out.PutText(0, text)
	}
	return out.Bytes(), nil
}

// UsePacked makes a packed Python the one that Load copies, and keeps the bytes.
// It is equal to the one that Load would boot.
func UsePacked(b []byte) error {
	in := heap.ReadColumns(b, 1)
	size, version, name, body := in.Get(0), string(in.GetText(0)), string(in.GetText(0)), in.GetText(0)
	d := dialect.Get(name)
	if version != Version || d == nil || size == 0 {
		return errors.New("the packed Python is of another version")
	}
	if size != uint64(len(body)) {
		return errors.New("a part of the packed Python is missing")
	}
	all, err := interp.Unpack(options(d), body)
	if err != nil {
		return err
	}
	images[d] = &booted{plain: all[0], packed: all[1], with: all[1], modules: preloaded}
	return nil
}
