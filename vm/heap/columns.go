package heap

// Columns are numbers and texts sorted by what they mean, each sort in a column
// of its own: so they compress best. They are read in the order in which they
// were put. Reading past the end of a column gives zeros.
type Columns struct{ columns [][]byte }

// NewColumns makes n empty columns.
func NewColumns(n int) *Columns { return &Columns{make([][]byte, n)} }

// Put appends a number to a column: seven bits a byte, the lowest first.
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
func (c *Columns) Get(column int) uint64 {
	text, v := c.columns[column], uint64(0)
	for i, b := range text {
		v |= uint64(b&0x7F) << (7 * i)
		if b < 0x80 {
			c.columns[column] = text[i+1:]
			break
		}
	}
	return v
}

// GetInt reads what PutInt appended.
func (c *Columns) GetInt(column int) int {
	v := c.Get(column)
	return int(v>>1) ^ -int(v&1)
}

// GetText reads what PutText appended; nil is the empty text.
func (c *Columns) GetText(column int) []byte {
	n := min(c.Get(column), uint64(len(c.columns[column])))
	if n == 0 {
		return nil
	}
	text := c.columns[column][:n:n]
	c.columns[column] = c.columns[column][n:]
	return text
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

// ReadColumns takes apart what Bytes made; it refers to b.
func ReadColumns(b []byte) *Columns {
	all := Columns{[][]byte{b}}
	c := NewColumns(int(min(all.Get(0), 1<<12)))
	for i := range c.columns {
		c.columns[i] = all.GetText(0)
	}
	return c
}
