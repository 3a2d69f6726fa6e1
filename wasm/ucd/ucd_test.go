package ucd

import "testing"

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
