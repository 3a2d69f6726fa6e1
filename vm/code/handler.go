package code

// Handler says where an exception in a range of instructions goes on: the
// stack is cut to Depth values, then come, if Lasti, the offset of the
// instruction that raised, and the exception. (3.11 on.)
type Handler struct {
	Start, End int // from Start on, before End
	Target     int
	Depth      int
	Lasti      bool
}

// AppendHandler appends an entry to an exception table. Places are byte
// offsets.
func AppendHandler(table []byte, h Handler) []byte {
	table = appendEntryItem(table, h.Start/2, 0x80)
	table = appendEntryItem(table, (h.End-h.Start)/2, 0)
	table = appendEntryItem(table, h.Target/2, 0)
	depth := h.Depth << 1
	if h.Lasti {
		depth |= 1
	}
	return appendEntryItem(table, depth, 0)
}

// appendEntryItem appends six bits a byte, the highest first; mark is set in
// the first byte.
func appendEntryItem(dst []byte, n int, mark byte) []byte {
	for shift := 24; shift > 0; shift -= 6 {
		if n>>shift != 0 {
			dst = append(dst, byte(n>>shift&63)|64|mark)
			mark = 0
		}
	}
	return append(dst, byte(n&63)|mark)
}

// Handlers reads the exception table. Places are byte offsets.
func (c *Code) Handlers() []Handler {
	var all []Handler
	r := byteReader(c.ExceptionTable)
	item := func() int {
		n := 0
		for {
			b := r.next()
			n = n<<6 | int(b&63)
			if b&64 == 0 {
				return n
			}
		}
	}
	for len(r) > 0 {
		start := 2 * item()
		h := Handler{Start: start, End: start + 2*item(), Target: 2 * item()}
		depth := item()
		h.Depth, h.Lasti = depth>>1, depth&1 != 0
		all = append(all, h)
	}
	return all
}

// handlers gives the exception table with places as indexes in Ins.
func (d *Decoded) handlers(c *Code) []Handler {
	all := c.Handlers()
	for i := range all {
		h := &all[i]
		for _, place := range []*int{&h.Start, &h.End, &h.Target} {
			*place = d.IndexAt(min(*place, len(d.index)-1))
		}
	}
	return all
}

// Handler finds the handler for an exception in the instruction at an index.
func (d *Decoded) Handler(at int) (h Handler, found bool) {
	for _, h := range d.Handlers {
		if at < h.Start {
			break
		}
		if at < h.End {
			return h, true
		}
	}
	return Handler{}, false
}
