package explore

import "gilplay/vm/interp"

// watcher is told of every instruction.
type watcher interface {
	// before is called before thread t executes the instruction at which it
	// stands, after when it has, unless it then was not executed; e is what the
	// instruction asks of the world.
	before(t interp.ThreadID, at *interp.Place)
	after(t interp.ThreadID, at *interp.Place, e *interp.Effect)
}

// own reports whether an instruction is one of the program's own text.
func own(at *interp.Place) bool { return at.Code != nil && !at.Library && !at.Hidden }

// watched runs thread t one instruction after the other until something has to
// be told.
func (x *Explorer) watched(t interp.ThreadID) interp.Effect {
	if x.in.Homeward { // nothing of the program's own
		at := x.in.Where(t)
		x.watcher.before(t, &at)
		e := x.in.Run(t, stretchFuel)
		x.watcher.after(t, &at, &e)
		return e
	}
	for fuel := int64(stretchFuel); ; {
		at := x.in.Where(t)
		x.watcher.before(t, &at)
		e := x.in.RunSteps(t, fuel, 1)
		fuel = x.in.Fuel
		x.watcher.after(t, &at, &e)
		if e.Kind != interp.FuelSpent || fuel <= 0 {
			return e
		}
	}
}

// watchedPrivate is interp.RunPrivate, one instruction at a time.
func (x *Explorer) watchedPrivate(t interp.ThreadID, most int) (polls int, moved bool, e interp.Effect) {
	for again := true; again && most > 0 && e.Kind == 0; most-- {
		at, steps, n := x.in.Where(t), x.in.Steps, 0
		x.watcher.before(t, &at)
		n, again, e = x.in.RunPrivate(t, 1)
		if x.in.Steps > steps { // else it concerns others, or the one before was not quite over
			x.watcher.after(t, &at, &e)
		}
		polls, moved = polls+n, moved || again
	}
	return polls, moved, e
}
