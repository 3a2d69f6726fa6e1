package heap

// Columns are numbers and texts sorted by what they mean, each sort in a column
// of its own: so they compress best. They are read in the order in which they
// were put. Reading past the end of a column gives zeros.
type Columns struct {
	columns [][]byte
	at      []int // how far each one has been read
}

// NewColumns makes n empty columns.
func NewColumns(n int) *Columns { return &Columns{make([][]byte, n), make([]int, n)} }

// Put appends a number to a column: seven bits a byte, the lowest first.
//
//go:noinline
func (c *Columns) Put(column int, v uint64) {
	for ; v >= 0x80; v >>= 7 {
		c.columns[column] = append(c.columns[column], byte(v)|0x80)
	}
	c.columns[column] = append(c.columns[column], byte(v))
}

// PutInt is Put for a number that can be negative.
func (c *Columns) PutInt(column, v int) { c.Put(column, uint64(v)<<1^uint64(v>>63)) }

// PutText appends a text and its length.
func (c *Columns) PutText(column int, text string) {
	c.Put(column, uint64(len(text)))
	c.columns[column] = append(c.columns[column], text...)
}

// Get reads the next number of a column.
//
//go:noinline
func (c *Columns) Get(column int) uint64 {
	text, at, v := c.columns[column], c.at[column], uint64(0)
	for shift := 0; at < len(text); shift += 7 {
		b := text[at]
		at++
		v |= uint64(b&0x7F) << shift
		if b < 0x80 {
			break
		}
	}
	c.at[column] = at
	return v
}

// GetInt reads what PutInt appended.
func (c *Columns) GetInt(column int) int {
	v := c.Get(column)
	return int(v>>1) ^ -int(v&1)
}

// GetText reads what PutText appended; nil is the empty text.
func (c *Columns) GetText(column int) []byte {
	n, at := c.Get(column), c.at[column]
	end := at + int(min(n, uint64(len(c.columns[column])-at)))
	if at == end {
		return nil
	}
	c.at[column] = end
	return c.columns[column][at:end:end]
}

// Bytes is all columns in a row, each after its length.
func (c *Columns) Bytes() []byte {
	all := NewColumns(1)
	all.Put(0, uint64(len(c.columns)))
	for _, column := range c.columns {
		all.PutText(0, string(column))
	}
	return all.columns[0]
}

// ReadColumns takes apart what Bytes made of n columns; it refers to b.
func ReadColumns(b []byte, n int) *Columns {
	all, c := Columns{[][]byte{b}, []int{0}}, NewColumns(n)
	for i := range min(all.Get(0), uint64(n)) {
		c.columns[i] = all.GetText(0)
	}
	return c
}
