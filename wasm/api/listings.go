package api

import (
	"gilplay/vm/code"
	"gilplay/vm/opcode"
)

// listings are a code object and those among its constants, outermost first,
// numbered from id on.
func listings(c *code.Code, t *opcode.Table, id int) []CodeListing {
	list := []CodeListing{listing(c, t, id, false)}
	for _, item := range c.Consts {
		if inner, ok := item.(*code.Code); ok {
			list = append(list, listings(inner, t, id+len(list))...)
		}
	}
	return list
}
