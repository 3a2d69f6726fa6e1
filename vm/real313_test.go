//go:build real313

package vm

import (
	"bufio"
	"encoding/hex"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"strconv"

	"gilplay/vm/builtins"
	"gilplay/vm/code"
	"gilplay/vm/dialect"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
	"gilplay/vm/opcode"
)

type realConst struct {
	T, V, I string
	B       bool
	L       []realConst
	O       *realCode
}
type realCode struct {
	Name, Qualname, Filename                              string
	FirstLine, ArgCount, PosOnlyArgCount, KwOnlyArgCount  int
	NLocals, StackSize                                    int
	Flags                                                 uint32
	Code, LineTable, ExceptionTable                       string
	Names, VarNames, FreeVars, CellVars                   []string
	Consts                                                []realConst
	Err                                                   []any
}

func unhex(s string) []byte { b, _ := hex.DecodeString(s); return b }

func (k realConst) value() code.Const {
	switch k.T {
	case "e":
		return code.Ellipsis{}
	case "b":
		return code.Bool(k.B)
	case "i":
		if n, err := strconv.ParseInt(k.V, 16, 64); err == nil {
			return code.Int{Small: n}
		}
		return code.Int{Big: k.V}
	case "f":
		f, _ := strconv.ParseFloat(k.V, 64)
		return code.Float(f)
	case "c":
		re, _ := strconv.ParseFloat(k.V, 64)
		im, _ := strconv.ParseFloat(k.I, 64)
		return code.Complex(complex(re, im))
	case "s":
		return code.Str(unhex(k.V))
	case "y":
		return code.Bytes(unhex(k.V))
	case "t", "z":
		var l []code.Const
		for _, x := range k.L {
			l = append(l, x.value())
		}
		if k.T == "z" {
			return code.NewFrozenSet(l, 1)
		}
		return code.Tuple(l)
	case "o":
		return k.O.code()
	}
	return code.None{}
}

func (r *realCode) code() *code.Code {
	c := &code.Code{Name: r.Name, Qualname: r.Qualname, Filename: r.Filename, FirstLine: r.FirstLine, ArgCount: r.ArgCount, PosOnlyArgCount: r.PosOnlyArgCount,
		KwOnlyArgCount: r.KwOnlyArgCount, NLocals: r.NLocals, StackSize: r.StackSize, Flags: code.Flag(r.Flags), Code: unhex(r.Code), Names: r.Names, VarNames: r.VarNames,
		FreeVars: r.FreeVars, CellVars: r.CellVars, Lines: opcode.Lines311, LineTable: unhex(r.LineTable), ExceptionTable: unhex(r.ExceptionTable)}
	for _, k := range r.Consts {
		c.Consts = append(c.Consts, k.value())
	}
	return c
}

var (
	realIn  io.Writer
	realOut *bufio.Reader
	real313 = dialect.Get("3.13")
)

// Real313 compiles with the real one.
func Real313(source, filename, mode string) (*code.Code, *interp.CompileError) {
	if realIn == nil {
		c := exec.Command(os.Getenv("HOME")+"/.pyenv/versions/3.13.0/bin/python", "/tmp/run313d/server.py")
		realIn, _ = c.StdinPipe()
		o, _ := c.StdoutPipe()
		realOut = bufio.NewReader(o)
		if err := c.Start(); err != nil {
			panic(err)
		}
	}
	b, _ := json.Marshal(map[string]string{"source": source, "filename": filename, "mode": mode})
	realIn.Write(append(b, '\n'))
	line, err := realOut.ReadBytes('\n')
	if err != nil {
		panic(err)
	}
	var r realCode
	if err := json.Unmarshal(line, &r); err != nil {
		panic(err)
	}
	if r.Err != nil {
		cls := object.SyntaxError
		return nil, &interp.CompileError{Class: cls, Msg: r.Err[1].(string), Line: int(r.Err[2].(float64)), Col: int(r.Err[3].(float64)), Text: r.Err[4].(string), Filename: filename}
	}
	return r.code(), nil
}

// InstallReal313 makes the boot image of 3.13 with the real compiler.
func InstallReal313() {
	if images[real313] != nil {
		return
	}
	images[real313] = &booted{plain: interp.NewImage(interp.Options{
		Heap: heap.New(DefaultWords), Dialect: real313, Hidden: hidden,
		Carets: carets(real313), Compile: Real313, CompileHidden: compiler(hidden),
		Types: builtins.Types(real313), Modules: builtins.Modules(real313), Prelude: builtins.Prelude(real313),
	})}
	if images[real313].plain == nil {
		panic("no image")
	}
}
