package builtins

import (
	"math"
	"strconv"
	"strings"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

var intType = interp.TypeDef{
	Name: "int", Kind: object.KindInt,
	New: &Def{Sig: "x=0, /, base=10", Fn: intNew},
	Methods: []Def{
		{Name: "as_integer_ratio", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetTuple(plainInt(in, c.Self), in.RetInt(1)) }},
		{Name: "bit_length", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetInt(int64(in.BitLength(c.Self))) }},
		{Name: "conjugate", Fn: selfInt},
		{Name: "from_bytes", Sig: "bytes, byteorder, *, signed=False", Fn: intFromBytes, Class: true},
		{Name: "to_bytes", Sig: "length, byteorder, *, signed=False", Fn: intToBytes},
		{Name: "__int__", Fn: selfInt},
		{Name: "__ceil__", Fn: selfInt},
		{Name: "__floor__", Fn: selfInt},
		{Name: "__trunc__", Fn: selfInt},
		{Name: "__round__", Sig: "ndigits=None, /", Fn: intRound},
		{Name: "__getnewargs__", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetTuple(plainInt(in, c.Self)) }},
	},
	Getters: []interp.Getter{
		{Name: "real", Get: selfInt},
		{Name: "imag", Get: func(in *Interp, c *Call) heap.Ref { return in.RetInt(0) }},
		{Name: "numerator", Get: selfInt},
		{Name: "denominator", Get: func(in *Interp, c *Call) heap.Ref { return in.RetInt(1) }},
	},
}

var boolType = interp.TypeDef{
	Name: "bool", Kind: object.KindBool, Final: true,
	New: &Def{Sig: "x=False, /", Fn: boolNew},
}

func boolNew(in *Interp, c *Call) heap.Ref {
	b, ok := truth(in, c, 0, false)
	if !ok {
		return 0
	}
	return in.Bool(b)
}

// plainInt is the value of an int, bool or instance of a subclass as an exact
// int, owned.
func plainInt(in *Interp, r heap.Ref) heap.Ref {
	if in.Kind(r) == object.KindInt && in.Type(r) == 0 {
		return own(in, r)
	}
	return in.Wrap(in.UnaryRaw(object.UnaryPos, r))
}

func selfInt(in *Interp, c *Call) heap.Ref { return plainInt(in, c.Self) }

// newInt gives an owned exact int the class that int.__new__ was called for.
func newInt(in *Interp, c *Call, v heap.Ref) heap.Ref {
	class := exactClass(in, c, object.KindInt)
	if class == 0 || v == 0 {
		return v
	}
	defer in.Decref(v)
	return in.Wrap(in.NewIntOf(class, v))
}

func intNew(in *Interp, c *Call) heap.Ref {
	x := c.Arg(0)
	if c.Arg(1) != 0 {
		return intWithBase(in, c)
	}
	switch {
	case x == 0:
		return newInt(in, c, in.RetInt(0))
	case in.Bits(x)&object.OverIndex != 0:
		return in.Delegate("int__convert", c.Self, x)
	case in.IsInt(x):
		return newInt(in, c, plainInt(in, x))
	case in.IsFloat(x):
		return newInt(in, c, in.Wrap(in.IntFromFloat(in.FloatValue(x))))
	case in.IsStr(x):
		return newInt(in, c, in.Wrap(in.ParseInt(in.StrValue(x), 10)))
	case in.IsBytes(x):
		return newInt(in, c, parseBytes(in, x, 10))
	case in.Kind(x) == object.KindInstance:
		return in.Delegate("int__convert", c.Self, x)
	case noReal(in, x, "int"):
		return 0
	}
	return in.Raise(object.TypeError, "int() argument must be a string, a bytes-like object or a number, not '"+in.ClassName(x)+"'")
}

// parseBytes is int(b, base); the message quotes the bytes.
func parseBytes(in *Interp, b heap.Ref, base int) heap.Ref {
	text := string(in.BytesValue(b))
	v, err := in.ParseInt(text, base)
	if err != nil && err.Class == object.ValueError {
		return in.Raise(object.ValueError, "invalid literal for int() with base "+strconv.Itoa(base)+": "+object.BytesRepr([]byte(text)))
	}
	return in.Wrap(v, err)
}

func intWithBase(in *Interp, c *Call) heap.Ref {
	base, ok := size(in, c, 1, 10)
	if !ok {
		return 0
	}
	x := c.Arg(0)
	switch {
	case x == 0:
		return in.Raise(object.TypeError, "int() missing string argument")
	case base != 0 && (base < 2 || base > 36):
		return in.Raise(object.ValueError, "int() base must be >= 2 and <= 36, or 0")
	case in.IsStr(x):
		return newInt(in, c, in.Wrap(in.ParseInt(in.StrValue(x), int(base))))
	case in.IsBytes(x):
		return newInt(in, c, parseBytes(in, x, int(base)))
	}
	return in.Raise(object.TypeError, "int() can't convert non-string with explicit base")
}

func intRound(in *Interp, c *Call) heap.Ref {
	if c.Arg(0) == 0 || c.Arg(0) == object.None {
		return plainInt(in, c.Self)
	}
	digits, ok := size(in, c, 0, 0)
	if !ok {
		return 0
	}
	return in.Wrap(in.RoundIntTo(c.Self, digits))
}

// bitCount is int.bit_count, of 3.10 and later.
var bitCount = Def{Name: "bit_count", Fn: func(in *Interp, c *Call) heap.Ref {
	digits, _ := in.BaseText(c.Self, 2)
	return in.RetInt(int64(strings.Count(digits, "1")))
}}

// order reads the byteorder argument: true for big endian.
func order(in *Interp, c *Call, i int) (big, ok bool) {
	if c.Arg(i) == 0 { // recent
		return true, true
	}
	name, ok := namedStr(in, c, i, c.Name()+"() argument 'byteorder'")
	if !ok {
		return false, false
	}
	if name != "big" && name != "little" {
		in.Raise(object.ValueError, "byteorder must be either 'little' or 'big'")
		return false, false
	}
	return name == "big", true
}

func intFromBytes(in *Interp, c *Call) heap.Ref {
	big, ok := order(in, c, 1)
	if !ok {
		return 0
	}
	signed, ok := truth(in, c, 2, false)
	if !ok {
		return 0
	}
	src := c.Arg(0)
	if !in.IsBytes(src) {
		if in.IsStr(src) || in.IsInt(src) || in.Kind(src) == object.KindNone {
			return in.Raise(object.TypeError, "cannot convert '"+in.ClassName(src)+"' object to bytes")
		}
		in.Again(c, 0, "bytes_of")
		return 0
	}
	b := in.BytesValue(src)
	text := make([]byte, 0, 2*len(b)+1)
	for i := range b {
		x := b[i]
		if !big {
			x = b[len(b)-1-i]
		}
		text = append(text, hexDigits[x>>4], hexDigits[x&15])
	}
	if len(text) == 0 {
		return newInt(in, c, in.RetInt(0))
	}
	v, err := in.ParseInt(string(text), 16)
	if err == nil && signed && hexDigit(string(text), 0) >= 8 {
		v, err = subtractPower(in, v, 8*len(b))
	}
	return newInt(in, c, in.Wrap(v, err))
}

// subtractPower is v - 2**n; it takes over v.
func subtractPower(in *Interp, v heap.Ref, n int) (heap.Ref, *object.Err) {
	power, err := powerOfTwo(in, n)
	if err != nil {
		in.Decref(v)
		return 0, err
	}
	out, err := in.BinaryRaw(object.OpSub, v, power)
	in.Decref(v)
	in.Decref(power)
	return out, err
}

func powerOfTwo(in *Interp, n int) (heap.Ref, *object.Err) {
	one, err := in.NewInt(1)
	if err != nil {
		return 0, err
	}
	defer in.Decref(one)
	shift, err := in.NewInt(int64(n))
	if err != nil {
		return 0, err
	}
	defer in.Decref(shift)
	return in.BinaryRaw(object.OpLShift, one, shift)
}

func intToBytes(in *Interp, c *Call) heap.Ref {
	n, ok := size(in, c, 0, 1)
	if !ok {
		return 0
	}
	big, ok := order(in, c, 1)
	if !ok {
		return 0
	}
	signed, ok := truth(in, c, 2, false)
	if !ok {
		return 0
	}
	neg := in.IntSign(c.Self) < 0
	switch {
	case n < 0:
		return in.Raise(object.ValueError, "length argument must be non-negative")
	case n > 1<<24:
		return in.RaiseErr(object.TooLarge)
	case neg && !signed:
		return in.Raise(object.OverflowError, "can't convert negative int to unsigned")
	}
	digits, _ := in.BaseText(c.Self, 16)
	out := make([]byte, n)
	for i := range digits {
		at := len(digits) - 1 - i
		if at/2 >= int(n) {
			if digits[i] != '0' {
				return in.Raise(object.OverflowError, "int too big to convert")
			}
			continue
		}
		out[at/2] |= byte(hexDigit(digits, i)) << (4 * (at & 1))
	}
	if neg {
		carry := 1
		for i := range out {
			x := int(^out[i]) + carry
			out[i], carry = byte(x), x>>8
		}
	}
	if signed && n > 0 && (out[n-1] >= 128) != neg && (neg || out[n-1] >= 128) {
		return in.Raise(object.OverflowError, "int too big to convert")
	}
	if big {
		for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
			out[i], out[j] = out[j], out[i]
		}
	}
	return in.Wrap(in.NewBytes(out))
}

var floatType = interp.TypeDef{
	Name: "float", Kind: object.KindFloat,
	New: &Def{Sig: "x=0, /", Fn: floatNew},
	Methods: []Def{
		{Name: "as_integer_ratio", Fn: func(in *Interp, c *Call) heap.Ref { return in.Wrap(in.FloatRatio(in.FloatValue(c.Self))) }},
		{Name: "conjugate", Fn: selfFloat},
		{Name: "fromhex", Sig: "string, /", Fn: floatFromHex, Class: true},
		{Name: "hex", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetStr(object.FloatHex(in.FloatValue(c.Self))) }},
		{Name: "is_integer", Fn: func(in *Interp, c *Call) heap.Ref {
			f := in.FloatValue(c.Self)
			return in.Bool(f == math.Trunc(f) && !math.IsInf(f, 0))
		}},
		{Name: "__int__", Fn: floatTo(math.Trunc)},
		{Name: "__ceil__", Fn: floatTo(math.Ceil)},
		{Name: "__floor__", Fn: floatTo(math.Floor)},
		{Name: "__trunc__", Fn: floatTo(math.Trunc)},
		{Name: "__round__", Sig: "ndigits=None, /", Fn: floatRound},
	},
	Getters: []interp.Getter{
		{Name: "real", Get: selfFloat},
		{Name: "imag", Get: func(in *Interp, c *Call) heap.Ref { return in.RetFloat(0) }},
	},
}

func selfFloat(in *Interp, c *Call) heap.Ref { return in.RetFloat(in.FloatValue(c.Self)) }

func floatTo(f func(float64) float64) interp.Native {
	return func(in *Interp, c *Call) heap.Ref { return in.Wrap(in.IntFromFloat(f(in.FloatValue(c.Self)))) }
}

func floatNew(in *Interp, c *Call) heap.Ref {
	x := c.Arg(0)
	var v heap.Ref
	switch {
	case x == 0:
		v = in.RetFloat(0)
	case in.IsStr(x):
		v = in.Wrap(in.ParseFloat(in.StrValue(x)))
	case in.IsBytes(x):
		text := string(in.BytesValue(x))
		var err *object.Err
		if v, err = in.ParseFloat(text); err != nil && err.Class == object.ValueError {
			return in.Raise(object.ValueError, "could not convert string to float: "+object.BytesRepr([]byte(text)))
		}
		v = in.Wrap(v, err)
	case in.Bits(x)&object.OverIndex != 0:
		return in.Delegate("float__convert", c.Self, x)
	case noReal(in, x, "float"):
		return 0
	default:
		f, ok, err := in.FloatOf(x)
		if err == nil && !ok {
			return in.Raise(object.TypeError, "float() argument must be a string or a number, not '"+in.ClassName(x)+"'")
		}
		v = in.Wrap(0, err)
		if err == nil {
			v = in.RetFloat(f)
		}
	}
	class := exactClass(in, c, object.KindFloat)
	if class == 0 || v == 0 {
		return v
	}
	defer in.Decref(v)
	return in.Wrap(in.NewFloatOf(class, in.FloatValue(v)))
}

func floatFromHex(in *Interp, c *Call) heap.Ref {
	if !in.IsStr(c.Arg(0)) {
		return in.Raise(object.TypeError, "bad argument type for built-in operation")
	}
	return in.Wrap(in.FloatFromHex(in.StrValue(c.Arg(0))))
}

func floatRound(in *Interp, c *Call) heap.Ref {
	f := in.FloatValue(c.Self)
	if c.Arg(0) == 0 || c.Arg(0) == object.None {
		if math.IsInf(f, 0) || math.IsNaN(f) {
			return in.Wrap(in.IntFromFloat(f))
		}
		return in.Wrap(in.RoundInt(f))
	}
	digits, ok := size(in, c, 0, 0)
	if !ok {
		return 0
	}
	return in.Wrap(in.RoundFloat(f, digits))
}

var complexType = interp.TypeDef{
	Name: "complex", Kind: object.KindComplex,
	New: &Def{Sig: "real=0, imag=0", Fn: complexNew},
	Methods: []Def{
		{Name: "conjugate", Fn: func(in *Interp, c *Call) heap.Ref {
			re, im := in.ComplexValue(c.Self)
			return in.Wrap(in.NewComplex(re, -im))
		}},
	},
	Getters: []interp.Getter{
		{Name: "real", Get: func(in *Interp, c *Call) heap.Ref { re, _ := in.ComplexValue(c.Self); return in.RetFloat(re) }},
		{Name: "imag", Get: func(in *Interp, c *Call) heap.Ref { _, im := in.ComplexValue(c.Self); return in.RetFloat(im) }},
	},
}

func complexNew(in *Interp, c *Call) heap.Ref {
	if x := c.Arg(0); x != 0 && in.IsStr(x) {
		if c.Arg(1) != 0 {
			return in.Raise(object.TypeError, "complex() can't take second arg if first is a string")
		}
		re, im, ok := parseComplex(object.TrimSpace(in.StrValue(x)))
		if !ok {
			return in.Raise(object.ValueError, "complex() arg is a malformed string")
		}
		return in.Wrap(in.NewComplex(re, im))
	}
	var part [4]float64 // real and imaginary part of both arguments
	for i := range 2 {
		x := c.Arg(i)
		switch {
		case x == 0:
			continue
		case in.Kind(x) == object.KindComplex:
			part[2*i], part[2*i+1] = in.ComplexValue(x)
			continue
		}
		f, ok, err := in.FloatOf(x)
		switch {
		case err != nil:
			return in.RaiseErr(err)
		case ok:
			part[2*i] = f
		case in.IsStr(x):
			return in.Raise(object.TypeError, "complex() second arg can't be a string")
		case i == 0:
			return in.Delegate("complex__convert", x, orNone(c.Arg(1)))
		default:
			return in.Raise(object.TypeError, "complex() second argument must be a number, not '"+in.ClassName(x)+"'")
		}
	}
	re, im := part[0], part[2]
	if x := c.Arg(0); x != 0 && in.Kind(x) == object.KindComplex {
		im += part[1]
	}
	if x := c.Arg(1); x != 0 && in.Kind(x) == object.KindComplex {
		re -= part[3]
	}
	return in.Wrap(in.NewComplex(re, im))
}

// parseComplex reads "1+2j", "3", "j", with parentheses allowed.
func parseComplex(text string) (re, im float64, ok bool) {
	if len(text) > 1 && text[0] == '(' && text[len(text)-1] == ')' {
		text = object.TrimSpace(text[1 : len(text)-1])
	}
	if text == "" {
		return 0, 0, false
	}
	if last := text[len(text)-1] | 32; last != 'j' {
		re, ok = object.FloatFromText(text)
		return re, 0, ok
	}
	text = text[:len(text)-1]
	split := 0
	for i := len(text) - 1; i > 0; i-- {
		if (text[i] == '+' || text[i] == '-') && text[i-1]|32 != 'e' {
			split = i
			break
		}
	}
	if split > 0 {
		if re, ok = object.FloatFromText(text[:split]); !ok {
			return 0, 0, false
		}
	}
	switch tail := text[split:]; tail {
	case "", "+":
		return re, 1, true
	case "-":
		return re, -1, true
	default:
		im, ok = object.FloatFromText(tail)
		return re, im, ok
	}
}
