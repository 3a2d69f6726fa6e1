package ucd

import (
	"strconv"
	"strings"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/ianaindex"
	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/unicode/runenames"

	"gilplay/vm/syntax"
)

// Install makes the parser use the tables. It is for the start of a program.
func Install() {
	syntax.CharacterNamed = Lookup
	syntax.Normalized = norm.NFKC.String
	syntax.NamedEncoding = highHalf
}

// highHalf gives the upper half of an encoding of one byte a character.
func highHalf(name string) (string, bool) {
	if number, ok := strings.CutPrefix(name, "cp"); ok {
		name = "ibm" + number
		if strings.HasPrefix(number, "125") {
			name = "windows-" + number
		}
	}
	e, err := ianaindex.IANA.Encoding(name)
	table, ok := e.(*charmap.Charmap)
	if err != nil || !ok {
		return "", false
	}
	var high []rune
	for b := 0x80; b <= 0xff; b++ {
		high = append(high, table.DecodeByte(byte(b)))
	}
	return string(high), true
}

var byName map[string]rune

// Lookup finds a character; letters may be of either case. It is not safe for
// concurrent use.
func Lookup(name string) (rune, bool) {
	name = strings.ToUpper(name)
	if digits, ok := strings.CutPrefix(name, "CJK UNIFIED IDEOGRAPH-"); ok {
		n, err := strconv.ParseUint(digits, 16, 32)
		return rune(n), err == nil && strings.HasPrefix(runenames.Name(rune(n)), "<CJK Ideograph")
	}
	if byName == nil {
		byName = map[string]rune{}
		for r := rune(0); r <= 0x10FFFF; r++ {
			if n := runenames.Name(r); n != "" && n[0] != '<' {
				byName[n] = r
			}
		}
		hangul(byName)
	}
	r, ok := byName[name]
	return r, ok
}

// hangul adds the syllables: a first, a middle and perhaps a last letter each
// (The Unicode Standard, 3.12).
func hangul(names map[string]rune) {
	r := rune(0xAC00)
	for _, first := range strings.Split("G GG N D DD R M B BB S SS  J JJ C K T P H", " ") {
		for _, middle := range strings.Split("A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I", " ") {
			for _, last := range strings.Split(" G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H", " ") {
				names["HANGUL SYLLABLE "+first+middle+last] = r
				r++
			}
		}
	}
}
