package object

import (
	"os"
	"strings"
	"testing"

	"gilplay/vm/heap"
)

// TestGoldens repeats what testdata/goldens.py had CPython 3.9 do.
func TestGoldens(t *testing.T) {
	data, err := os.ReadFile("testdata/goldens.txt")
	if err != nil {
		t.Fatal(err)
	}
	s := New(heap.New(1 << 24))
	_, _, before := s.Stats()
	failed := map[string]int{}
	for _, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		parts := strings.SplitN(line, "\t", 3)
		p := &reader{t: t, s: s, text: parts[1]}
		args := p.value()
		got := outcome(s, parts[0], args)
		s.Decref(args)
		if got != parts[2] {
			if failed[parts[0]]++; failed[parts[0]] <= 30 {
				t.Errorf("%s%s\n got %s\nwant %s", parts[0], parts[1], got, parts[2])
			}
		}
		if _, _, after := s.Stats(); after != before {
			s.Collect()
			if _, _, after = s.Stats(); after != before {
				t.Errorf("%s%s leaks %d objects", parts[0], parts[1], after-before)
				before = after
			}
		}
	}
	if len(failed) > 0 {
		t.Errorf("failures by operation: %v", failed)
	}
	if err := s.Verify(nil); err != nil {
		t.Error(err)
	}
}

// outcome is what a line of the goldens shows: the repr of the result, or the
// exception.
func outcome(s *Space, op string, args heap.Ref) string {
	r, err := perform(s, op, args)
	if err == nil {
		text, e := s.Repr(r)
		s.Decref(r)
		if err = e; err == nil {
			return ASCIIOf(text)
		}
	}
	if err.Value != 0 {
		text, _ := s.Repr(err.Value)
		s.Decref(err.Value)
		return ASCIIOf("!" + err.Class.Name() + ": " + text)
	}
	return ASCIIOf("!" + err.Class.Name() + ": " + err.Msg)
}

var binOps = map[string]BinOp{"+": OpAdd, "-": OpSub, "*": OpMul, "/": OpTrueDiv, "//": OpFloorDiv, "%": OpMod, "**": OpPow,
	"<<": OpLShift, ">>": OpRShift, "&": OpAnd, "|": OpOr, "^": OpXor, "divmod": OpDivMod, "@": OpMatMul}
var cmpOps = map[string]CmpOp{"<": CmpLT, "<=": CmpLE, "==": CmpEQ, "!=": CmpNE, ">": CmpGT, ">=": CmpGE}
var unaryOps = map[string]UnaryOp{"neg": UnaryNeg, "pos": UnaryPos, "invert": UnaryInvert, "abs": UnaryAbs}

func boolean(s *Space, v bool, err *Err) (heap.Ref, *Err) {
	if err != nil {
		return 0, err
	}
	return s.Bool(v), nil
}

func text(s *Space, v string, err *Err) (heap.Ref, *Err) {
	if err != nil {
		return 0, err
	}
	return s.NewStr(v)
}

func perform(s *Space, op string, args heap.Ref) (heap.Ref, *Err) {
	arg := func(i int) heap.Ref { return s.TupleItem(args, i) }
	a := arg(0)
	if o, ok := binOps[op]; ok {
		return s.Binary(o, a, arg(1))
	}
	if o, ok := binOps[strings.TrimSuffix(op, "=")]; ok && cmpOps[op] == 0 && op != "<=" {
		return s.Inplace(o, a, arg(1))
	}
	if o, ok := cmpOps[op]; ok {
		return s.Compare(o, a, arg(1))
	}
	if o, ok := unaryOps[op]; ok {
		return s.Unary(o, a)
	}
	if strings.HasPrefix(op, "set") && len(op) == 4 {
		return setOperation(s, op[3:], a, arg(1))
	}
	switch op {
	case "repr":
		v, err := s.Repr(a)
		return text(s, v, err)
	case "str":
		v, err := s.Str(a)
		return text(s, v, err)
	case "ascii":
		v, err := s.Repr(a)
		return text(s, ASCIIOf(v), err)
	case "format":
		v, err := s.Format(a, s.StrValue(arg(1)))
		return text(s, v, err)
	case "bool":
		v, err := s.Truth(a)
		return boolean(s, v, err)
	case "contains":
		v, err := s.Contains(a, arg(1))
		return boolean(s, v, err)
	case "len":
		n, err := s.Len(a)
		if err != nil {
			return 0, err
		}
		return s.NewInt(int64(n))
	case "hash":
		h, err := s.Hash(a)
		if err != nil {
			return 0, err
		}
		return s.NewInt(h)
	case "list":
		return s.ListOf(a)
	case "reversed":
		it, err := s.NewReversed(a)
		if err != nil {
			return 0, err
		}
		defer s.Decref(it)
		return s.ListOf(it)
	case "getitem":
		return s.GetItem(a, arg(1))
	case "setitem":
		s.Incref(a)
		if err := s.SetItem(a, arg(1), arg(2)); err != nil {
			s.Decref(a)
			return 0, err
		}
		return a, nil
	case "delitem":
		s.Incref(a)
		if err := s.DelItem(a, arg(1)); err != nil {
			s.Decref(a)
			return 0, err
		}
		return a, nil
	case "setscript":
		return setScript(s, a)
	case "dictscript":
		return dictScript(s, a)
	}
	if r, err, ok := textual(s, op, args); ok {
		return r, err
	}
	return number(s, op, args)
}

// number performs the operations on numbers.
func number(s *Space, op string, args heap.Ref) (heap.Ref, *Err) {
	arg := func(i int) heap.Ref { return s.TupleItem(args, i) }
	a := arg(0)
	switch op {
	case "round":
		n, _ := s.IntValue(arg(1))
		if s.IsInt(a) {
			return s.RoundIntTo(a, n)
		}
		return s.RoundFloat(s.FloatValue(a), n)
	case "round1":
		return s.RoundInt(s.FloatValue(a))
	case "int":
		return s.IntFromFloat(s.FloatValue(a))
	case "int2":
		n, _ := s.IntValue(arg(1))
		return s.ParseInt(s.StrValue(a), int(n))
	case "float":
		return s.ParseFloat(s.StrValue(a))
	case "hex":
		return s.NewStr(FloatHex(s.FloatValue(a)))
	case "ratio":
		return s.FloatRatio(s.FloatValue(a))
	case "pow3":
		return s.Pow3(a, arg(1), arg(2))
	case "join":
		return s.Join(a, arg(1))
	case "to_bytes":
		n, _ := s.IntValue(arg(1))
		b, err := s.IntToBytes(a, n, s.StrValue(arg(2)) == "little", arg(3) == True)
		return bytesOf(s, string(b), err)
	case "from_bytes":
		return s.IntFromBytes(s.BytesValue(a), s.StrValue(arg(1)) == "little", arg(2) == True)
	case "translate":
		return s.Translate(a, arg(1))
	case "index":
		return placeAndCount(s, a, arg(1))
	case "bin":
		return based(s, a, 2, "0b")
	case "oct":
		return based(s, a, 8, "0o")
	case "hexint":
		return based(s, a, 16, "0x")
	case "bit_length":
		return s.NewInt(int64(s.BitLength(a)))
	case "gcd":
		return s.GCD(a, arg(1))
	case "isqrt":
		return s.ISqrt(a)
	}
	return 0, typeError("no such operation in the test: ", op)
}

func placeAndCount(s *Space, seq, v heap.Ref) (heap.Ref, *Err) {
	i, err := s.SeqFind(seq, v, 0, s.SeqLen(seq))
	if err != nil {
		return 0, err
	}
	n, err := s.SeqCount(seq, v)
	if err != nil {
		return 0, err
	}
	l, err := s.NewList(2)
	for _, k := range []int{i, n} {
		var v heap.Ref
		if err == nil {
			v, err = s.NewInt(int64(k))
		}
		l, err = appendTo(s, l, v, err)
	}
	return l, err
}

func based(s *Space, r heap.Ref, base int, prefix string) (heap.Ref, *Err) {
	digits, neg := s.BaseText(r, base)
	if neg {
		prefix = "-" + prefix
	}
	return s.NewStr(prefix + digits)
}

func setFromList(s *Space, l heap.Ref) (heap.Ref, *Err) {
	set, err := s.NewSet(false)
	if err == nil {
		err = s.SetUpdateFrom(set, l)
	}
	return set, err
}

func setOperation(s *Space, op string, a, b heap.Ref) (heap.Ref, *Err) {
	x, err := setFromList(s, a)
	if err != nil {
		return 0, err
	}
	defer s.Decref(x)
	y, err := setFromList(s, b)
	if err != nil {
		return 0, err
	}
	defer s.Decref(y)
	r, err := s.Binary(binOps[op], x, y)
	if err != nil {
		return 0, err
	}
	defer s.Decref(r)
	return s.ListOf(r)
}

// setScript is ops_on_set of goldens.py.
func setScript(s *Space, script heap.Ref) (heap.Ref, *Err) {
	set, _ := s.NewSet(false)
	out, _ := s.NewList(0)
	defer s.Decref(set)
	for i := range s.ListLen(script) {
		step := s.ListItem(script, i)
		switch {
		case step == None:
			v := s.SetPop(set)
			if v == 0 {
				v, _ = s.NewStr("empty")
			}
			s.ListAppend(out, v)
		case s.Kind(step) == KindTuple:
			if _, err := s.SetDiscard(set, s.TupleItem(step, 0)); err != nil {
				return 0, err
			}
		default:
			if err := s.SetAdd(set, step); err != nil {
				return 0, err
			}
		}
		if s.ListLen(out) < 200 {
			all, _ := s.ListOf(set)
			some, _ := s.ListFrom(all, 0, min(12, s.ListLen(all)))
			s.Decref(all)
			s.ListAppend(out, some)
		}
	}
	all, _ := s.ListOf(set)
	return s.TupleOf(out, all)
}

// dictScript is dict_script of goldens.py.
func dictScript(s *Space, script heap.Ref) (heap.Ref, *Err) {
	d, _ := s.NewDict()
	for i := range s.ListLen(script) {
		k, v := s.TupleItem(s.ListItem(script, i), 0), s.TupleItem(s.ListItem(script, i), 1)
		switch {
		case v == None:
			if _, err := s.DictDelete(d, k); err != nil {
				return 0, err
			}
		case s.Kind(v) == KindStr:
			a, b := s.DictPopItem(d)
			s.XDecref(a)
			s.XDecref(b)
		default:
			s.Incref(v)
			if err := s.DictSet(d, k, v); err != nil {
				return 0, err
			}
		}
	}
	return d, nil
}
