package builtins

import (
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// codecArgs reads encoding and errors, arguments i and i+1.
func codecArgs(in *Interp, c *Call, i int) (codec *object.Codec, errors string, ok bool) {
	names := [2]string{"utf-8", "strict"}
	for j, what := range []string{"encoding", "errors"} {
		if r := c.Arg(i + j); r != 0 && r != object.None {
			if !in.IsStr(r) {
				in.Raise(object.TypeError, c.Name()+"() argument '"+what+"' must be str, not "+typeText(in, r))
				return nil, "", false
			}
			names[j] = in.StrValue(r)
		}
	}
	codec, err := object.FindCodec(names[0])
	if err != nil {
		in.RaiseErr(err)
		return nil, "", false
	}
	return codec, names[1], true
}

// encoded is str.encode; false: an error has been raised.
func encoded(in *Interp, text heap.Ref, codec *object.Codec, errors string) ([]byte, bool) {
	s := in.StrValue(text)
	work(in, len(s)/8)
	out, bad, err := codec.Encode(s, errors)
	switch {
	case err != nil:
		in.RaiseErr(err)
	case bad != nil:
		raiseBad(in, object.UnicodeEncodeError, text, bad)
	}
	return out, bad == nil && err == nil
}

func raiseBad(in *Interp, class object.ExcClass, data heap.Ref, bad *object.Bad) heap.Ref {
	return in.RaiseArgs(class, in.RetStr(bad.Codec), own(in, data), in.RetInt(int64(bad.Start)), in.RetInt(int64(bad.End)), in.RetStr(bad.Reason))
}

func strEncode(in *Interp, c *Call) heap.Ref {
	codec, errors, ok := codecArgs(in, c, 0)
	if !ok {
		return 0
	}
	out, ok := encoded(in, c.Self, codec, errors)
	if !ok {
		return 0
	}
	return in.Wrap(in.NewBytes(out))
}

// bytesDecode is bytes.decode and bytearray.decode.
func bytesDecode(in *Interp, c *Call) heap.Ref {
	codec, errors, ok := codecArgs(in, c, 0)
	if !ok {
		return 0
	}
	b := in.BytesValue(c.Self)
	work(in, len(b)/8)
	text, bad, err := codec.Decode(b, errors)
	switch {
	case err != nil:
		return in.RaiseErr(err)
	case bad != nil:
		return raiseBad(in, object.UnicodeDecodeError, c.Self, bad)
	}
	return in.RetStr(text)
}
