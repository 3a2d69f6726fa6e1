package object

import (
	"strings"
	"unicode"
)

// Case mappings and predicates of str, on text as the heap stores it.

// special looks a character up in one of the tables of casing.go.
func special(table string, r rune) (string, bool) {
	if r < 0xB5 {
		return "", false
	}
	at := strings.Index(table, string(AppendRune(nil, r))+"=")
	if at < 0 || at > 0 && table[at-1] != ' ' {
		return "", false
	}
	image := table[at+len(string(AppendRune(nil, r)))+1:]
	return image[:strings.IndexByte(image, ' ')], true
}

// mapCase replaces every character by its image.
func mapCase(text string, image func(r rune) (string, bool), simple func(r rune) rune) string {
	out := make([]byte, 0, len(text))
	for len(text) > 0 {
		r, n := decode(text)
		text = text[n:]
		if s, ok := image(r); ok {
			out = append(out, s...)
		} else {
			out = AppendRune(out, simple(r))
		}
	}
	return string(out)
}

func upperImage(r rune) (string, bool) { return special(specialUpper, r) }
func lowerImage(r rune) (string, bool) { return special(specialLower, r) }
func titleImage(r rune) (string, bool) { return special(specialTitle, r) }

// Upper is str.upper.
func Upper(text string) string { return mapCase(text, upperImage, unicode.ToUpper) }

// Lower is str.lower; a capital sigma at the end of a word has its own form.
func Lower(text string) string {
	if strings.Contains(text, "Σ") {
		text = finalSigma(text)
	}
	return mapCase(text, lowerImage, unicode.ToLower)
}

// finalSigma replaces each Σ that follows a cased letter and precedes none.
func finalSigma(text string) string {
	rs := Runes(text)
	for i, r := range rs {
		if r == 'Σ' && casedNeighbour(rs, i, -1) && !casedNeighbour(rs, i, 1) {
			rs[i] = 'ς'
		}
	}
	return RunesText(rs)
}

// casedNeighbour reports whether the next character in a direction that is not
// ignored for casing (marks, apostrophes …) is cased.
func casedNeighbour(rs []rune, i, step int) bool {
	for i += step; i >= 0 && i < len(rs); i += step {
		r := rs[i]
		if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf, unicode.Lm, unicode.Sk) || strings.ContainsRune("'.:·’", r) {
			continue
		}
		return isCased(r)
	}
	return false
}

func isCased(r rune) bool { return isLower(r) || isUpper(r) || unicode.Is(unicode.Lt, r) }

func isLower(r rune) bool { return unicode.IsLower(r) || unicode.Is(unicode.Other_Lowercase, r) }
func isUpper(r rune) bool { return unicode.IsUpper(r) || unicode.Is(unicode.Other_Uppercase, r) }

// CaseFold is str.casefold.
func CaseFold(text string) string {
	return mapCase(text, func(r rune) (string, bool) {
		if s, ok := special(specialFold, r); ok {
			return s, true
		}
		return lowerImage(r)
	}, unicode.ToLower)
}

// SwapCase is str.swapcase.
func SwapCase(text string) string {
	var out []byte
	rs := Runes(text)
	final := Runes(finalSigma(text))
	for i, r := range rs {
		unit := string(AppendRune(nil, r))
		switch {
		case r != final[i]:
			out = AppendRune(out, final[i])
		case isUpper(r):
			out = append(out, mapCase(unit, lowerImage, unicode.ToLower)...)
		case isLower(r):
			out = append(out, Upper(unit)...)
		default:
			out = append(out, unit...)
		}
	}
	return string(out)
}

// Capitalize is str.capitalize.
func Capitalize(text string) string {
	if text == "" {
		return ""
	}
	_, n := decode(text)
	return mapCase(text[:n], titleImage, unicode.ToTitle) + Lower(text)[len(Lower(text[:n])):]
}

// Title is str.title.
func Title(text string) string {
	var out []byte
	inWord := false
	text = finalSigma(text)
	for len(text) > 0 {
		r, n := decode(text)
		if inWord {
			out = append(out, mapCase(text[:n], lowerImage, unicode.ToLower)...)
		} else {
			out = append(out, mapCase(text[:n], titleImage, unicode.ToTitle)...)
		}
		inWord = isCased(r)
		text = text[n:]
	}
	return string(out)
}

// all reports whether text is not empty and every character passes.
func all(text string, test func(rune) bool) bool {
	if text == "" {
		return false
	}
	for len(text) > 0 {
		r, n := decode(text)
		if !test(r) {
			return false
		}
		text = text[n:]
	}
	return true
}

// IsAlpha is str.isalpha, and so on for the following.
func IsAlpha(text string) bool { return all(text, unicode.IsLetter) }

// IsDecimal is str.isdecimal.
func IsDecimal(text string) bool { return all(text, func(r rune) bool { return DigitValue(r) >= 0 }) }

// isDigitRune is str.isdigit: superscripts, circled digits … beside decimals.
func isDigitRune(r rune) bool {
	if DigitValue(r) >= 0 {
		return true
	}
	for _, span := range otherDigits {
		if span[0] <= r && r <= span[1] {
			return true
		}
	}
	return false
}

// otherDigits are the characters with Numeric_Type=Digit in Unicode 13.
var otherDigits = [][2]rune{{0xB2, 0xB3}, {0xB9, 0xB9}, {0x1369, 0x1371}, {0x19DA, 0x19DA}, {0x2070, 0x2070}, {0x2074, 0x2079},
	{0x2080, 0x2089}, {0x2460, 0x2468}, {0x2474, 0x247C}, {0x2488, 0x2490}, {0x24EA, 0x24EA}, {0x24F5, 0x24FD}, {0x24FF, 0x24FF},
	{0x2776, 0x277E}, {0x2780, 0x2788}, {0x278A, 0x2792}, {0x10A40, 0x10A43}, {0x10E60, 0x10E68}, {0x11052, 0x1105A}, {0x1F100, 0x1F10A}}

// IsDigit is str.isdigit.
func IsDigit(text string) bool { return all(text, isDigitRune) }

// isNumeric counts every number of Unicode; the CJK numerals are letters.
func isNumeric(r rune) bool {
	return unicode.In(r, unicode.Nd, unicode.Nl, unicode.No) || strings.ContainsRune(cjkNumerals, r)
}

const cjkNumerals = "〇一七万三九二五亖亿什仟仨伍佰億兆兩八六十千卅卌叁参參叄四壱壹幺廾廿弌弍弎弐拾捌柒漆玖百肆萬貮貳贰阡陆陌陸零"

// IsNumeric is str.isnumeric.
func IsNumeric(text string) bool { return all(text, isNumeric) }

// IsAlnum is str.isalnum.
func IsAlnum(text string) bool {
	return all(text, func(r rune) bool { return unicode.IsLetter(r) || isDigitRune(r) || isNumeric(r) })
}

// IsSpaceText is str.isspace.
func IsSpaceText(text string) bool { return all(text, IsSpace) }

// IsPrintableText is str.isprintable.
func IsPrintableText(text string) bool { return text == "" || all(text, IsPrintable) }

// IsLower is str.islower: some cased character, and none of upper or title case.
func IsLower(text string) bool { return cased(text, isLower, isUpper) }

// IsUpper is str.isupper.
func IsUpper(text string) bool { return cased(text, isUpper, isLower) }

func cased(text string, want, bad func(rune) bool) bool {
	found := false
	for len(text) > 0 {
		r, n := decode(text)
		if bad(r) || unicode.Is(unicode.Lt, r) {
			return false
		}
		found = found || want(r)
		text = text[n:]
	}
	return found
}

// IsTitle is str.istitle.
func IsTitle(text string) bool {
	found, inWord := false, false
	for len(text) > 0 {
		r, n := decode(text)
		text = text[n:]
		switch {
		case isUpper(r) || unicode.Is(unicode.Lt, r):
			if inWord {
				return false
			}
			found, inWord = true, true
		case isLower(r):
			if !inWord {
				return false
			}
		default:
			inWord = false
		}
	}
	return found
}

// Characters that are letters but fall out of XID_Start and XID_Continue,
// because normalisation turns them into something that is not one.
const (
	notInID    = "\u037a\u2e2f\u309b\u309c\ufc5e\ufc5f\ufc60\ufc61\ufc62\ufc63\ufdfa\ufdfb\ufe70\ufe72\ufe74\ufe76\ufe78\ufe7a\ufe7c\ufe7e"
	notIDStart = "\u0e33\u0eb3\uff9e\uff9f"
)

// IsIdentifier is str.isidentifier.
func IsIdentifier(text string) bool {
	for i, r := range Runes(text) {
		if strings.ContainsRune(notInID, r) || i == 0 && strings.ContainsRune(notIDStart, r) {
			return false
		}
		start := r == '_' || unicode.In(r, unicode.L, unicode.Nl, unicode.Other_ID_Start)
		if !start && (i == 0 || !unicode.In(r, unicode.Mn, unicode.Mc, unicode.Nd, unicode.Pc, unicode.Other_ID_Continue)) {
			return false
		}
	}
	return text != ""
}
