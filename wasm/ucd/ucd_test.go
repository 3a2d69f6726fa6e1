package ucd

import (
	"fmt"
	"strings"
	"testing"

	"gilplay/vm/syntax"
)

// TestLookup compares with what unicodedata.lookup of CPython 3.9 gives.
func TestLookup(t *testing.T) {
	for name, want := range map[string]rune{
		"LATIN SMALL LETTER A": 'a', "snowman": 0x2603, "EM SPACE": 0x2003, "CJK UNIFIED IDEOGRAPH-4E2D": 0x4E2D,
		"HANGUL SYLLABLE GA": 0xAC00, "HANGUL SYLLABLE HIH": 0xD7A3, "HANGUL SYLLABLE BAG": 0xBC15, "HANGUL SYLLABLE A": 0xC544,
		"GRINNING FACE": 0x1F600, "MATHEMATICAL BOLD CAPITAL A": 0x1D400,
	} {
		if got, ok := Lookup(name); !ok || got != want {
			t.Errorf("%s is %x (%v), want %x", name, got, ok, want)
		}
	}
	for _, name := range []string{"", "NOPE", "CJK UNIFIED IDEOGRAPH-41", "CJK UNIFIED IDEOGRAPH-", "HANGUL SYLLABLE", "<control>"} {
		if got, ok := Lookup(name); ok {
			t.Errorf("%q is %x", name, got)
		}
	}
}

// TestEncodings: what CPython's codecs make of the same bytes.
func TestEncodings(t *testing.T) {
	Install()
	for source, want := range map[string]string{
		"# coding: iso-8859-5\nx = '\xb0\xb1'\n": "АБ", "# coding: cp1251\nx = '\xc0\xc1'\n": "АБ", "# coding: cp437\nx = '\x80'\n": "Ç",
	} {
		m, err := syntax.Parse("f.py", []byte(source), syntax.Walrus)
		if err != nil {
			t.Errorf("%q: %v", source, err)
			continue
		}
		if got := m.Body[0].(*syntax.Assign).Value.(*syntax.Constant).Value; !strings.Contains(fmt.Sprint(got), want) {
			t.Errorf("%q: %v", source, got)
		}
	}
	if _, err := syntax.Parse("f.py", []byte("# coding: no-such\n"), syntax.Walrus); err == nil {
		t.Error("an encoding that does not exist is accepted")
	}
}
