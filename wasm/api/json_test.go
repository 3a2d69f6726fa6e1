package api

import (
	"encoding/json"
	"math"
	"reflect"
	"strings"
	"testing"
)

// sample fills every field of a struct with a value that is not its zero, so
// that a forgotten or swapped field shows.
func sample(v reflect.Value, n *int) {
	*n++
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			sample(v.Field(i), n)
		}
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		sample(v.Elem(), n)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		sample(v.Index(0), n)
		sample(v.Index(1), n)
	case reflect.String:
		v.SetString("s\"\\\n\t\x01é😀" + strings.Repeat("x", *n%7))
	case reflect.Int:
		v.SetInt(int64(*n) - 5)
	case reflect.Float64:
		v.SetFloat(float64(*n) / 7)
	case reflect.Bool:
		v.SetBool(*n%2 == 0)
	}
}

type encoder interface{ AppendJSON([]byte) []byte }

// The standard library's decoder is the judge of what the generated encoders
// write.
func TestEncodersAgreeWithTheStandardLibrary(t *testing.T) {
	for _, v := range []encoder{
		&LoadResponse{}, &View{}, &Timeline{}, &OutputResponse{}, &EventsResponse{},
		&Stats{}, &RunResponse{}, &JudgeResponse{}, &PythonsResponse{}, &DisResponse{}, &SketchResponse{},
	} {
		n := 0
		sample(reflect.ValueOf(v).Elem(), &n)
		back := reflect.New(reflect.TypeOf(v).Elem()).Interface()
		text := v.AppendJSON(nil)
		if err := json.Unmarshal(text, back); err != nil {
			t.Fatalf("%T: %v\n%s", v, err, text)
		}
		if !reflect.DeepEqual(v, back) {
			t.Errorf("%T: read back as\n%+v\nwrote\n%s", v, back, text)
		}
	}
}

func TestDecodersReadWhatTheStandardLibraryWrites(t *testing.T) {
	type decoder interface{ ReadJSON(*Reader) }
	for _, v := range []decoder{&LoadRequest{}, &RunRequest{}, &JudgeRequest{}, &TimelineRequest{}, &MoveRequest{}, &SketchRequest{}} {
		n := 0
		sample(reflect.ValueOf(v).Elem(), &n)
		text, err := json.MarshalIndent(v, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		back := reflect.New(reflect.TypeOf(v).Elem()).Interface().(decoder)
		r := NewReader(text)
		back.ReadJSON(r)
		if r.Done(); r.Err() != "" {
			t.Fatalf("%T: %s\n%s", v, r.Err(), text)
		}
		if !reflect.DeepEqual(v, back) {
			t.Errorf("%T: got %+v", v, back)
		}
	}
}

func TestEmptyValues(t *testing.T) {
	got := string((&LoadResponse{}).AppendJSON(nil))
	for _, want := range []string{`"error":null`, `"codes":[]`, `"ok":false`} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in %s", want, got)
		}
	}
}

func TestNumbersThatJSONLacks(t *testing.T) {
	for _, f := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		if got := string(appendFloat(nil, f)); got != "0" {
			t.Errorf("%v written as %s", f, got)
		}
	}
}

func TestBadRequests(t *testing.T) {
	deep := strings.Repeat(`{"machine":`, 100_000)
	for text, want := range map[string]string{
		``:                                     `'{'`,
		`[]`:                                   `'{'`,
		`{"source"}`:                           "a colon",
		`{"source":1}`:                         "a string",
		`{"source":"a`:                         "the end of a string",
		`{"source":"\q"}`:                      "an escape",
		`{"source":"\u12"}`:                    "hexadecimal",
		`{"source":"" "x":1}`:                  "a comma",
		`{"machine":{"cores":1.5}}`:            "a whole number",
		`{"machine":{"cores":1e300}}`:          "a whole number",
		`{"machine":{"seed":--}}`:              "a number",
		`{} {}`:                                "the end",
		deep:                                   "",
		`{"x":` + strings.Repeat("[", 100_000): "less nesting",
	} {
		var req LoadRequest
		r := NewReader([]byte(text))
		req.ReadJSON(r)
		r.Done()
		if r.Err() == "" || !strings.Contains(r.Err(), strings.ReplaceAll(want, "'", `"`)) {
			t.Errorf("%.40q: error %q, want one that names %s", text, r.Err(), want)
		}
	}
}

func TestSurrogatesAndUnknownKeys(t *testing.T) {
	var req LoadRequest
	r := NewReader([]byte(`{"new":{"a":[1,{"b":null},"\u00e9",true]},"source":"\ud83d\ude00 \ud83d x","filename":null}`))
	req.ReadJSON(r)
	if r.Done(); r.Err() != "" || req.Source != "😀 \uFFFD x" || req.Filename != "" {
		t.Errorf("got %q, error %q", req.Source, r.Err())
	}
}

// FuzzReader: what the reader accepts as a request it accepts again as the
// standard library writes it.
func FuzzReader(f *testing.F) {
	f.Add([]byte(`{"source":"print(1)","machine":{"cores":2,"switchInterval":0.005}}`))
	f.Add([]byte(`{"a":[[["\u0041"]]]}`))
	f.Fuzz(func(t *testing.T, in []byte) {
		req := LoadRequest{Machine: Machine{Interrupts: []int{}}} // no null, which is no list
		r := NewReader(in)
		req.ReadJSON(r)
		if r.Done(); r.Err() != "" {
			return
		}
		text, err := json.Marshal(&req)
		if err != nil {
			t.Fatalf("read %q, cannot be written: %v", in, err)
		}
		again := NewReader(text)
		new(LoadRequest).ReadJSON(again)
		if again.Done(); again.Err() != "" {
			t.Errorf("read %q, but not %s: %s", in, text, again.Err())
		}
	})
}
