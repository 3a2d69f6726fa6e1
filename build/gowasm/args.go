package gowasm

// A straight function refers to its parameters and results from where its caller
// has them, the place that SP is to have after its return. So the same code has
// the same numbers whatever the size of the frame, and a return needs none.
//
// localArgs is that place: a local that Go uses for jumps only.
const localArgs = localPC

// fromArgs makes code refer to them so; frame is what lies between SP and them.
func fromArgs(code []instr, frame int64) {
	for k := range code {
		c := code[k:]
		if !c[0].is(opLocalGet, localSP) {
			continue
		}
		switch {
		case matches(c, opLocalGet, opI32Const, opI32Add) && c[1].a >= frame:
			c[0].a, c[1].a = localArgs, c[1].a-frame
		case matches(c, opLocalGet, opI64ExtendU, opI64Const, opI64Add) && c[2].a >= frame:
			c[0].a, c[2].a = localArgs, c[2].a-frame
		default:
			if user := addressUser(c[1:]); user != nil && user.b >= frame {
				c[0].a, user.b = localArgs, user.b-frame
			}
		}
	}
}
