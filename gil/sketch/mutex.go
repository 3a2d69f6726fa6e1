package sketch

// MutexType is a type of pthread mutex.
type MutexType int8

// The types. Default is what PTHREAD_MUTEX_INITIALIZER gives; in glibc it is
// the normal one.
const (
	Normal MutexType = iota
	Default
	ErrorCheck
	Recursive
)

// Result is what a call returns: 0, or an error of errno.h.
type Result int8

// The results.
const (
	OK Result = iota
	EDEADLK
	EPERM
)

// canLock reports whether a call of pthread_mutex_lock by t returns.
func (s *State) canLock(t int, typ MutexType) bool {
	return s.Owner == 0 || int(s.Owner) == t+1 && typ >= ErrorCheck
}

// lock is pthread_mutex_lock by a thread that can return from it.
func (s *State) lock(t int, typ MutexType) Result {
	if int(s.Owner) == t+1 && typ == ErrorCheck {
		return EDEADLK
	}
	s.Owner = int8(t + 1)
	s.Depth++
	return OK
}

// unlock is pthread_mutex_unlock.
func (s *State) unlock(t int, typ MutexType) Result {
	if int(s.Owner) != t+1 && typ >= ErrorCheck {
		return EPERM
	}
	if s.Depth--; s.Depth == 0 {
		s.Owner = 0
	}
	return OK
}

// String is the result as C writes it.
func (r Result) String() string { return [...]string{"0", "EDEADLK", "EPERM"}[r] }

var mutexTypes = []string{"normal", "default", "errorcheck", "recursive"}

// mutexActs are what is done to a locked mutex: its owner locks it once more,
// or another thread unlocks it.
var mutexActs = []string{"relock", "unlock"}

// mutex is the program "mutex": variant "normal relock" and so on. A thread's
// own variable is what its last call returned.
func mutex(typ MutexType, act string) *Program {
	lock := func(line int) step {
		return step{proc: 0, line: line, asks: true,
			can: func(s *State, t int) bool { return s.canLock(t, typ) },
			do:  func(s *State, t int) { s.Reg[t] = int8(s.lock(t, typ)) }}
	}
	p := &Program{Threads: []string{"A"}, Mutex: "m", breaks: never,
		own:        func(v int8) string { return "= " + Result(v).String() },
		Procedures: []Procedure{{"A", []string{"pthread_mutex_lock(&m)", "pthread_mutex_lock(&m)"}}},
		steps:      [][]step{{lock(0), lock(1)}}}
	if act == "unlock" {
		p.Threads = []string{"A", "B"}
		p.Procedures = []Procedure{{"A", []string{"pthread_mutex_lock(&m)"}}, {"B", []string{"pthread_mutex_unlock(&m)"}}}
		p.steps = [][]step{{lock(0)}, {{proc: 1, line: 0,
			can: func(s *State, _ int) bool { return s.PC[0] == 1 }, // A comes first
			do:  func(s *State, t int) { s.Reg[t] = int8(s.unlock(t, typ)) }}}}
	}
	return p
}

func never(*State) Breach { return Kept }

// Cell is what one cell of the grid of mutex types and acts comes to: what the
// call returns, or "blocks". ok is false if there is no such cell.
func Cell(typ, act string) (outcome string, ok bool) {
	p, ok := Get("mutex", typ+" "+act)
	if !ok {
		return "", false
	}
	s := p.Start()
	for moves := p.Moves(&s); len(moves) > 0; moves = p.Moves(&s) {
		s = p.Do(s, moves[0])
	}
	if s.Broken == Stuck {
		return "blocks", true
	}
	return Result(s.Reg[len(p.Threads)-1]).String(), true
}
