package machine

import (
	"errors"
	"strconv"

	"gilplay/vm"
	"gilplay/vm/code"
	"gilplay/vm/dialect"
)

// New compiles the program and makes a recording of no steps. The error is a
// *syntax.Error if the source does not compile, else it names the setting that
// cannot be.
func New(cfg Config) (*Machine, error) {
	cfg = cfg.withDefaults()
	d, err := cfg.dialect()
	if err != nil {
		return nil, err
	}
	if _, _, _, _, err := cfg.parts(); err != nil {
		return nil, err
	}
	if err := vm.Missing(d); err != nil {
		return nil, err
	}
	c, bad := vm.Compile(cfg.Source, cfg.Filename, d)
	if bad != nil {
		return nil, bad
	}
	in := vm.Load(c, cfg.Source, d, vm.Options{MaxWords: cfg.MaxMemory / 8, Interval: cfg.interval(d)})
	if in == nil {
		return nil, errors.New("max-memory is too small for any program")
	}
	if s := cfg.Schedule; isTurns(s) {
		in.OwnPolls = s[0] != allTurns
		if s[0] == everyTurns {
			in.SetPolls(func(*code.Code, int) bool { return true })
		}
	}
	py := &vmPython{Interp: in, texts: map[*code.Code][]string{}}
	m, err := newMachine(cfg, py)
	if err == nil {
		m.program = c
	}
	return m, err
}

// interval is the machine's setting that the program's Python can ask for.
func (c *Config) interval(d *dialect.Dialect) *int64 {
	switch {
	case !d.Classic:
		us := c.SwitchInterval / 1000
		return &us
	case c.HasCheckInterval:
		return &c.CheckInterval
	}
	return nil
}

// Program is the code of the module that the source compiled to.
func (m *Machine) Program() *code.Code { return m.program }

func (c *Config) dialect() (*dialect.Dialect, error) {
	d := dialect.Get(c.Python)
	if d == nil {
		return nil, errors.New("no such Python: " + strconv.Quote(c.Python))
	}
	return d, nil
}

// FindCode compiles the program and returns the code object of the first
// function of that name in it, nil if there is none.
func FindCode(cfg Config, function string) (*code.Code, error) {
	cfg = cfg.withDefaults()
	d, err := cfg.dialect()
	if err != nil {
		return nil, err
	}
	c, bad := vm.Compile(cfg.Source, cfg.Filename, d)
	if bad != nil {
		return nil, bad
	}
	return find(c, function), nil
}

func find(c *code.Code, name string) *code.Code {
	if c.Name == name {
		return c
	}
	for _, k := range c.Consts {
		if inner, ok := k.(*code.Code); ok {
			if found := find(inner, name); found != nil {
				return found
			}
		}
	}
	return nil
}
