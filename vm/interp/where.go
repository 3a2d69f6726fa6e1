package interp

import "gilplay/vm/code"

// Place is where a thread stands.
type Place struct {
	Code    *code.Code // of the innermost visible frame, nil if there is none
	Ins     int        // index of its next instruction in the decoded code
	Offset  int        // that instruction's byte offset
	Hidden  bool       // work inside an instruction comes first: a helper's frame is on top
	Library bool       // the frame belongs to a module of ours
	Line    int        // of the innermost frame of the program's own text, 0 = none
}

// Where tells where a thread that Run is not executing stands. It is cheap: a
// stepper asks after every instruction.
func (in *Interp) Where(t ThreadID) Place {
	var p Place
	for f := in.Ref(in.Thread(t), threadFrame); f != 0; f = in.Ref(f, frameBack) {
		ci := in.codeInfoOf(in.frameCode(f))
		if ci.hidden {
			p.Hidden = p.Hidden || p.Code == nil
			continue
		}
		pc := int(in.Word(f, ci.rawAt+framePC))
		outer := p.Code != nil
		if !outer {
			p.Code, p.Ins, p.Library = ci.c, pc, ci.library
			p.Offset = int(ci.d.Offset[min(pc, len(ci.d.Offset)-1)])
		}
		if !ci.library {
			if outer { // it waits in its call
				pc = max(pc-1, 0)
			}
			p.Line = ci.d.LineNear(pc)
			break
		}
	}
	return p
}
