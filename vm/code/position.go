package code

// Position is the place in the source that an instruction comes from: lines
// count from 1 (a module begins at line 0), columns are bytes from 0. What is
// not known is -1: the columns, or all of it.
type Position struct{ Line, Col, EndLine, EndCol int }

// NoPosition is that of instructions which stand for nothing in the source.
var NoPosition = Position{-1, -1, -1, -1}

// The forms of an entry of the location table (Objects/locations.md of 3.13);
// those below formOneLine hold short columns on the same line.
const (
	formOneLine   = 10
	formNoColumns = 13
	formLong      = 14
	formNone      = 15
)

// LocationLimit is how many code units one entry of the location table covers.
const LocationLimit = 8

// AppendLocation appends the entry of up to LocationLimit code units to a
// location table. line is that of the entry before, the line of the code
// object for the first one; the result goes into the next call.
func AppendLocation(table []byte, units int, p Position, line int) ([]byte, int) {
	head := func(form int) { table = append(table, byte(0x80|form<<3|(units-1))) }
	step := p.Line - line
	switch {
	case p.Line < 0:
		head(formNone)
		return table, line
	case p.Col < 0 || p.EndCol < 0:
		head(formNoColumns)
		return appendSigned(table, step), p.Line
	case p.Line == p.EndLine && step == 0 && p.Col < 80 && p.EndCol-p.Col < 16 && p.EndCol >= p.Col:
		head(p.Col >> 3)
		return append(table, byte(p.Col&7<<4|(p.EndCol-p.Col))), p.Line
	case p.Line == p.EndLine && step >= 0 && step < 3 && p.Col < 128 && p.EndCol < 128:
		head(formOneLine + step)
		return append(table, byte(p.Col), byte(p.EndCol)), p.Line
	}
	head(formLong)
	table = appendSigned(table, step)
	table = appendVarint(table, p.EndLine-p.Line)
	table = appendVarint(table, p.Col+1)
	return appendVarint(table, p.EndCol+1), p.Line
}

// appendVarint appends six bits a byte, the lowest first.
func appendVarint(dst []byte, n int) []byte {
	u := uint32(n)
	for ; u >= 64; u >>= 6 {
		dst = append(dst, byte(u&63|64))
	}
	return append(dst, byte(u))
}

// appendSigned keeps the sign in the lowest bit.
func appendSigned(dst []byte, n int) []byte {
	if n < 0 {
		return appendVarint(dst, -n<<1|1)
	}
	return appendVarint(dst, n<<1)
}

// byteReader reads tables; past their end come zeros.
type byteReader []byte

func (r *byteReader) next() byte {
	if len(*r) == 0 {
		return 0
	}
	b := (*r)[0]
	*r = (*r)[1:]
	return b
}

func (r *byteReader) varint() int {
	n, more := uint32(0), true
	for shift := 0; more; shift += 6 {
		b := r.next()
		n |= uint32(b&63) << shift
		more = b&64 != 0
	}
	return int(n)
}

func (r *byteReader) signed() int {
	n := r.varint()
	if n&1 != 0 {
		return -(n >> 1)
	}
	return n >> 1
}

// PositionOf is the place that the instruction at a byte offset comes from.
func (c *Code) PositionOf(offset int) Position {
	at := NoPosition
	c.Positions(func(start, end int, p Position) {
		if start <= offset && offset < end {
			at = p
		}
	})
	return at
}

// Positions goes through the location table of 3.11 and later: the bytes from
// start to end come from p.
func (c *Code) Positions(visit func(start, end int, p Position)) {
	r, line, start := byteReader(c.LineTable), c.FirstLine, 0
	for len(r) > 0 {
		head := r.next()
		end := start + 2*(int(head&7)+1)
		p := NoPosition
		switch form := int(head >> 3 & 15); {
		case form == formNone:
		case form == formLong:
			line += r.signed()
			p = Position{line, 0, line + r.varint(), 0}
			p.Col, p.EndCol = r.varint()-1, r.varint()-1
		case form == formNoColumns:
			line += r.signed()
			p = Position{line, -1, line, -1}
		case form >= formOneLine:
			line += form - formOneLine
			p = Position{line, int(r.next()), line, 0}
			p.EndCol = int(r.next())
		default:
			second := int(r.next())
			p = Position{line, form<<3 | second>>4&7, line, 0}
			p.EndCol = p.Col + second&15
		}
		visit(start, end, p)
		start = end
	}
}
