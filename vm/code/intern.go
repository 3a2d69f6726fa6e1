package code

// Intern does what making code objects does to the constants of a module: a
// text that is also a name in the source is replaced by the name's object, and
// a set with such a member is rebuilt, which may change its order
// (intern_constants, Objects/codeobject.c). Names that something else in the
// process has made before are left out: they depend on what was imported.
// sip is opcode.Table.Sip.
func Intern(c *Code, sip int) {
	var sets []*Const
	names := map[string]bool{"None": true, "True": true, "False": true}
	var visit func(c *Code)
	visit = func(c *Code) {
		for _, list := range [...][]string{c.Names, c.VarNames, c.CellVars, c.FreeVars, {c.Name}} {
			for _, name := range list {
				names[name] = true
			}
		}
		for i, value := range c.Consts {
			switch value := value.(type) {
			case *Code:
				visit(value)
			case FrozenSet:
				sets = append(sets, &c.Consts[i])
			}
		}
	}
	visit(c)
	for _, set := range sets {
		members := (*set).(FrozenSet)
		for _, m := range members {
			// Texts of one character are objects of their own anyway.
			if text, ok := m.(Str); ok && len(text) > 1 && names[string(text)] {
				if allHashed(members, sip) {
					*set = setOrder(members, sip)
				}
				break
			}
		}
	}
}

func allHashed(members FrozenSet, sip int) bool {
	for _, m := range members {
		if _, known := Hash(m, sip); !known {
			return false
		}
	}
	return true
}
