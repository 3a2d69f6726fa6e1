package interp

import (
	"slices"

	"gilplay/vm/code"
	"gilplay/vm/heap"
)

// library is what has been made of the texts of our own modules and helpers.
// It depends on nothing but these texts, so all Pythons of an image share it.
type library struct {
	sources map[string]*code.Code
	decoded map[*code.Code]*codeInfo
	user    *Interp // who left its hints in decoded; nil after time travel
}

func newLibrary() *library {
	return &library{sources: map[string]*code.Code{}, decoded: map[*code.Code]*codeInfo{}}
}

// use makes in the one whose hints are in the code: what another Python, or
// this one in another state, found in its heap says nothing about this heap.
func (l *library) use(in *Interp) {
	if l.user == in {
		return
	}
	l.user = in
	for _, of := range []map[*code.Code]*codeInfo{l.decoded, in.decoded} {
		for _, ci := range of {
			clear(ci.globals)
			clear(ci.attrs)
		}
	}
}

// Image is a Python as New and With made it, to make more of them at once:
// they are equal to it, to the last word of the heap. Pythons of one image share
// what the library's texts were compiled to, and must not be used concurrently.
type Image struct {
	in   Interp
	heap *heap.Snapshot
}

// NewImage makes an image of a Python with these options, whose heap it uses
// up, or nil when New would.
func NewImage(opts Options) *Image {
	in := New(opts)
	if in == nil {
		return nil
	}
	return in.image()
}

// image makes an image of a Python that has no program yet.
func (in *Interp) image() *Image {
	im := &Image{in: *in, heap: in.Heap.Snapshot()}
	im.in.calls, im.in.argv = nil, nil // scratch
	space := *in.Space
	im.in.Space, space.Heap, im.in.opts.Heap = &space, nil, nil
	return im
}

// Loadable are those of the names that are modules which With imports: natives
// alone need no import.
func (im *Image) Loadable(names []string) (modules []string) {
	for _, name := range names {
		if m, known := im.in.modules[name]; known && m.Source != "" {
			modules = append(modules, name)
		}
	}
	return modules
}

// With is an image in which library modules have been imported, see Loadable;
// nil if the heap's limit is too small for that.
func (im *Image) With(modules []string, h *heap.Heap) *Image {
	in := im.New(h, 0)
	if in == nil {
		return nil
	}
	in.preload(modules)
	return in.image()
}

// New makes a Python of the image in a new heap, with a recursion limit as in
// Options, or returns nil when the heap's limit is too small for it.
func (im *Image) New(h *heap.Heap, maxDepth int) *Interp {
	if im.heap.Words() > h.Max() {
		return nil
	}
	h.Restore(im.heap)
	in := im.in
	space := *im.in.Space
	in.Space, space.Heap = &space, h
	in.Describe, in.Spend = in.describe, in.Charge
	if space.MaxDigits != nil {
		in.Space.MaxDigits = in.MaxDigits
	}
	in.opts.Heap, in.opts.MaxDepth = h, maxDepth
	in.defs, in.codes, in.getters = slices.Clip(in.defs), slices.Clip(in.codes), slices.Clip(in.getters)
	in.decoded, in.sources, in.lines = map[*code.Code]*codeInfo{}, map[string]*code.Code{}, map[string][]string{}
	in.setLimit()
	return &in
}
