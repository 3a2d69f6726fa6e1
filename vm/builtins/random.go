package builtins

import (
	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

// The Mersenne Twister MT19937 (Matsumoto and Nishimura, 1998), seeded and read
// as CPython's random does: the same seed gives the same numbers. The raw words
// of a generator are the state and the place in it.
const (
	mtWords  = 624
	mtPeriod = 397
	mtIndex  = mtWords
)

var randomModule = interp.Module{
	Name: "_random",
	Types: []interp.TypeDef{{
		Name: "Random", Kind: object.KindNative,
		New: &Def{Sig: "*args, **kwargs", Fn: mtNew},
		Methods: []Def{
			{Name: "_seed", Sig: "n=None, /", Fn: mtSeed},
			{Name: "random", Fn: mtRandom},
			{Name: "getrandbits", Sig: "k, /", Fn: mtGetRandBits},
			{Name: "getstate", Fn: mtGetState},
			{Name: "setstate", Sig: "state, /", Fn: mtSetState},
		},
	}},
}

func mtNew(in *Interp, c *Call) heap.Ref {
	r, err := in.NewObject(object.KindNative, c.Self, 0, mtWords+1)
	if err != nil {
		return in.RaiseErr(err)
	}
	mtInitArray(in, r, []uint32{0})
	return r
}

func mtInit(in *Interp, r heap.Ref, seed uint32) {
	x := seed
	for i := range mtWords {
		in.SetRaw(r, i, uint64(x))
		x = 1812433253*(x^x>>30) + uint32(i) + 1
	}
	in.SetRaw(r, mtIndex, mtWords)
}

// mtInitArray is init_by_array of the reference implementation.
func mtInitArray(in *Interp, r heap.Ref, key []uint32) {
	mtInit(in, r, 19650218)
	state := make([]uint32, mtWords)
	for i := range state {
		state[i] = uint32(in.Raw(r, i))
	}
	i, j := 1, 0
	next := func() {
		if i++; i >= mtWords {
			state[0] = state[mtWords-1]
			i = 1
		}
	}
	for range max(mtWords, len(key)) {
		state[i] = (state[i] ^ (state[i-1]^state[i-1]>>30)*1664525) + key[j] + uint32(j)
		next()
		if j++; j >= len(key) {
			j = 0
		}
	}
	for range mtWords - 1 {
		state[i] = (state[i] ^ (state[i-1]^state[i-1]>>30)*1566083941) - uint32(i)
		next()
	}
	state[0] = 1 << 31
	for i, x := range state {
		in.SetRaw(r, i, uint64(x))
	}
	in.SetRaw(r, mtIndex, mtWords)
}

// mtSeed seeds with the magnitude of an int; without one with a number that is
// new for every generator of a run and the same in every run.
func mtSeed(in *Interp, c *Call) heap.Ref {
	var key []uint32
	if c.Arg(0) == 0 || c.Arg(0) == object.None {
		n := setting(in, settingRandom) + 1
		setSetting(in, settingRandom, n)
		key = []uint32{uint32(n), 0x67696C} // any constant will do
	} else {
		digits, _ := in.BaseText(c.Arg(0), 16)
		for len(digits) > 0 {
			at := max(len(digits)-8, 0)
			word := uint32(0)
			for i := at; i < len(digits); i++ {
				word = word<<4 | uint32(hexDigit(digits, i))
			}
			key = append(key, word)
			digits = digits[:at]
		}
	}
	mtInitArray(in, c.Self, key)
	return in.None()
}

func mtTwist(in *Interp, r heap.Ref) {
	var s [mtWords]uint32
	for i := range s {
		s[i] = uint32(in.Raw(r, i))
	}
	for i := range s {
		y := s[i]&(1<<31) | s[(i+1)%mtWords]&(1<<31-1)
		x := s[(i+mtPeriod)%mtWords] ^ y>>1
		if y&1 != 0 {
			x ^= 0x9908b0df
		}
		s[i] = x
	}
	for i, x := range s {
		in.SetRaw(r, i, uint64(x))
	}
	in.SetRaw(r, mtIndex, 0)
}

// mtNext is the next 32 random bits.
func mtNext(in *Interp, r heap.Ref) uint32 {
	if in.Raw(r, mtIndex) >= mtWords {
		mtTwist(in, r)
	}
	i := in.Raw(r, mtIndex)
	in.SetRaw(r, mtIndex, i+1)
	y := uint32(in.Raw(r, int(i)))
	y ^= y >> 11
	y ^= y << 7 & 0x9d2c5680
	y ^= y << 15 & 0xefc60000
	return y ^ y>>18
}

func mtRandom(in *Interp, c *Call) heap.Ref {
	a := mtNext(in, c.Self) >> 5
	b := mtNext(in, c.Self) >> 6
	return in.RetFloat((float64(a)*67108864 + float64(b)) / 9007199254740992)
}

func mtGetRandBits(in *Interp, c *Call) heap.Ref {
	k, ok := size(in, c, 0, 0)
	if !ok {
		return 0
	}
	switch {
	case k < 0:
		return in.Raise(object.ValueError, "number of bits must be non-negative")
	case k > 1<<20:
		return in.RaiseErr(object.TooLarge)
	case k == 0:
		return in.RetInt(0)
	case k <= 32:
		return in.RetInt(int64(mtNext(in, c.Self) >> (32 - k)))
	}
	text := make([]byte, (k+31)/32*8)
	for at := len(text); at > 0; at -= 8 {
		word := mtNext(in, c.Self)
		if k < 32 {
			word >>= 32 - k
		}
		k -= 32
		for i := range 8 {
			text[at-1-i] = hexDigits[word>>(4*i)&15]
		}
	}
	return in.Wrap(in.ParseInt(string(text), 16))
}

func mtGetState(in *Interp, c *Call) heap.Ref {
	words := make([]heap.Ref, mtWords+1)
	for i := range words {
		words[i] = in.RetInt(int64(in.Raw(c.Self, i)))
	}
	return in.RetTuple(words...)
}

func mtSetState(in *Interp, c *Call) heap.Ref {
	state := c.Arg(0)
	if in.Kind(state) != object.KindTuple {
		return in.Raise(object.TypeError, "state vector must be a tuple")
	}
	if in.TupleLen(state) != mtWords+1 {
		return in.Raise(object.ValueError, "state vector is the wrong size")
	}
	for i := range mtWords + 1 {
		v := in.TupleItem(state, i)
		if !in.IsInt(v) {
			return in.Raise(object.TypeError, "an integer is required")
		}
		n, _ := in.IntValue(v)
		if i == mtIndex && (n < 0 || n > mtWords) {
			return in.Raise(object.ValueError, "invalid state")
		}
		in.SetRaw(c.Self, i, uint64(uint32(n)))
	}
	return in.None()
}
