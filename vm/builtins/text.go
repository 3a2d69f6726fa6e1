package builtins

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"gilplay/vm/object"
)

// Pure functions behind the methods that str and bytes share in spirit.

// fields splits at runs of white space, at most limit times if limit >= 0.
func fields(s string, limit int) []string {
	out := []string{}
	for {
		s = strings.TrimLeftFunc(s, object.IsSpace)
		if s == "" {
			return out
		}
		if limit >= 0 && len(out) == limit {
			return append(out, strings.TrimRightFunc(s, object.IsSpace))
		}
		i := strings.IndexFunc(s, object.IsSpace)
		if i < 0 {
			return append(out, s)
		}
		out = append(out, s[:i])
		s = s[i:]
	}
}

// fieldsRight is fields that starts at the end.
func fieldsRight(s string, limit int) []string {
	out := []string{}
	for {
		s = strings.TrimRightFunc(s, object.IsSpace)
		if s == "" {
			break
		}
		if limit >= 0 && len(out) == limit {
			out = append(out, strings.TrimLeftFunc(s, object.IsSpace))
			break
		}
		i := strings.LastIndexFunc(s, object.IsSpace)
		if i < 0 {
			out = append(out, s)
			break
		}
		_, w := utf8.DecodeRuneInString(s[i:])
		out = append(out, s[i+w:])
		s = s[:i]
	}
	return reverseStrings(out)
}

func reverseStrings(a []string) []string {
	for i, j := 0, len(a)-1; i < j; i, j = i+1, j-1 {
		a[i], a[j] = a[j], a[i]
	}
	return a
}

// splitAt splits at a separator, at most limit times if limit >= 0.
func splitAt(s, sep string, limit int) []string {
	if limit < 0 {
		return strings.Split(s, sep)
	}
	return strings.SplitN(s, sep, limit+1)
}

// splitAtRight is splitAt that starts at the end.
func splitAtRight(s, sep string, limit int) []string {
	out := []string{}
	for limit < 0 || len(out) < limit {
		i := strings.LastIndex(s, sep)
		if i < 0 {
			break
		}
		out = append(out, s[i+len(sep):])
		s = s[:i]
	}
	return reverseStrings(append(out, s))
}

// lines splits at line ends; breaks says which characters end a line, and
// "\r\n" counts as one.
func lines(s string, keep bool, breaks func(rune) bool) []string {
	out := []string{}
	for s != "" {
		i := strings.IndexFunc(s, breaks)
		if i < 0 {
			return append(out, s)
		}
		_, w := utf8.DecodeRuneInString(s[i:])
		if s[i] == '\r' && i+1 < len(s) && s[i+1] == '\n' {
			w = 2
		}
		if keep {
			out = append(out, s[:i+w])
		} else {
			out = append(out, s[:i])
		}
		s = s[i+w:]
	}
	return out
}

// isLineBreak are the characters at which str.splitlines splits.
func isLineBreak(r rune) bool {
	switch r {
	case '\n', '\r', '\v', '\f', 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029:
		return true
	}
	return false
}

// expandTabs replaces tabs by spaces up to the next multiple of width.
func expandTabs(s string, width int) string {
	var out strings.Builder
	column := 0
	for _, r := range s {
		switch {
		case r == '\t':
			if width > 0 {
				n := width - column%width
				out.WriteString(strings.Repeat(" ", n))
				column += n
			}
			continue
		case r == '\n' || r == '\r':
			column = 0
		default:
			column++
		}
		out.WriteRune(r)
	}
	return out.String()
}

// lowerText and its like are Unicode's full case mappings, as far as they differ from
// the simple ones for single letters.
func lowerText(s string) string {
	var out strings.Builder
	for i, r := range s {
		switch {
		case r == 'İ':
			out.WriteString("i\u0307")
		case r == 'Σ':
			out.WriteRune(finalSigma(s, i))
		default:
			out.WriteRune(unicode.ToLower(r))
		}
	}
	return out.String()
}

// finalSigma is ς at the end of a word, else σ.
func finalSigma(s string, at int) rune {
	before, _ := utf8.DecodeLastRuneInString(s[:at])
	after, _ := utf8.DecodeRuneInString(s[at+len("Σ"):])
	if at > 0 && unicode.IsLetter(before) && !unicode.IsLetter(after) {
		return 'ς'
	}
	return 'σ'
}

// upperPairs are letters whose upper case is more than one letter.
var upperPairs = map[rune]string{'ß': "SS", 'ŉ': "ʼN", 'ǰ': "J̌", 'ΐ': "Ϊ́", 'ΰ': "Ϋ́", 'և': "ԵՒ", 'ﬀ': "FF", 'ﬁ': "FI",
	'ﬂ': "FL", 'ﬃ': "FFI", 'ﬄ': "FFL", 'ﬅ': "ST", 'ﬆ': "ST"}

// titlePairs are those whose title case is.
var titlePairs = map[rune]string{'ß': "Ss", 'ﬀ': "Ff", 'ﬁ': "Fi", 'ﬂ': "Fl", 'ﬃ': "Ffi", 'ﬄ': "Ffl", 'ﬅ': "St", 'ﬆ': "St"}

func upperRune(r rune) string {
	if p, ok := upperPairs[r]; ok {
		return p
	}
	return string(unicode.ToUpper(r))
}

func titleRune(r rune) string {
	if p, ok := titlePairs[r]; ok {
		return p
	}
	return string(unicode.ToTitle(r))
}

func upperText(s string) string {
	var out strings.Builder
	for _, r := range s {
		out.WriteString(upperRune(r))
	}
	return out.String()
}

func swapText(s string) string {
	var out strings.Builder
	for i, r := range s {
		switch {
		case unicode.IsUpper(r):
			out.WriteString(lowerText(s[i : i+utf8.RuneLen(r)]))
		case unicode.IsLower(r):
			out.WriteString(upperRune(r))
		default:
			out.WriteRune(r)
		}
	}
	return out.String()
}

func capitalizeText(s string) string {
	if s == "" {
		return s
	}
	r, w := utf8.DecodeRuneInString(s)
	return titleRune(r) + lowerText(s[w:])
}

// titleText capitalises every run of cased letters.
func titleText(s string) string {
	var out strings.Builder
	inWord := false
	for i, r := range s {
		switch {
		case inWord:
			out.WriteString(lowerAt(s, i, r))
		default:
			out.WriteString(titleRune(r))
		}
		inWord = isCased(r)
	}
	return out.String()
}

func lowerAt(s string, i int, r rune) string {
	if r == 'Σ' {
		return string(finalSigma(s, i))
	}
	return lowerText(string(r))
}

func isCased(r rune) bool {
	return unicode.IsUpper(r) || unicode.IsLower(r) || unicode.IsTitle(r)
}

// casefoldText is str.casefold.
func casefoldText(s string) string {
	var out strings.Builder
	for _, r := range s {
		switch p, multi := upperPairs[r]; {
		case multi:
			out.WriteString(strings.ToLower(p))
		case r == 'ς':
			out.WriteRune('σ')
		default:
			out.WriteString(strings.ToLower(string(r)))
		}
	}
	return out.String()
}

// all reports whether s is not empty and every letter passes.
func all(s string, test func(rune) bool) bool {
	for _, r := range s {
		if !test(r) {
			return false
		}
	}
	return s != ""
}

func isAlpha(r rune) bool   { return unicode.IsLetter(r) }
func isDecimal(r rune) bool { return unicode.Is(unicode.Nd, r) }

// isDigit are decimals and the digits in circles, superscripts and the like.
func isDigit(r rune) bool {
	return isDecimal(r) || (unicode.Is(unicode.No, r) && object.DigitValue(r) >= 0) || isSuperscript(r) ||
		(r >= 0x2460 && r <= 0x2468) || (r >= 0x2474 && r <= 0x247C) || (r >= 0x2488 && r <= 0x2490)
}

func isSuperscript(r rune) bool {
	return r == 0xB2 || r == 0xB3 || r == 0xB9 || r == 0x2070 || (r >= 0x2074 && r <= 0x2079) || (r >= 0x2080 && r <= 0x2089)
}

func isNumeric(r rune) bool { return unicode.IsNumber(r) || isHanNumber(r) }

// isHanNumber are the ideographs that count as numbers.
func isHanNumber(r rune) bool {
	return strings.ContainsRune("〇一二三四五六七八九十百千万億兆零壹貳參肆伍陸柒捌玖拾佰仟萬亿", r)
}

func isAlnum(r rune) bool { return isAlpha(r) || isNumeric(r) || isDigit(r) }

// isLowerText and isUpperText ask that there are cased letters, all of the case.
func isLowerText(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return unicode.IsUpper(r) || unicode.IsTitle(r) }) && strings.ContainsFunc(s, unicode.IsLower)
}

func isUpperText(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLower(r) || unicode.IsTitle(r) }) && strings.ContainsFunc(s, unicode.IsUpper)
}

func isTitleText(s string) bool {
	inWord, any := false, false
	for _, r := range s {
		switch {
		case unicode.IsUpper(r) || unicode.IsTitle(r):
			if inWord {
				return false
			}
			inWord, any = true, true
		case unicode.IsLower(r):
			if !inWord {
				return false
			}
			any = true
		default:
			inWord = false
		}
	}
	return any
}

// isIdentifier is str.isidentifier.
func isIdentifier(s string) bool {
	for i, r := range s {
		start := r == '_' || unicode.IsLetter(r) || unicode.Is(unicode.Nl, r)
		if i == 0 && !start {
			return false
		}
		if !start && !unicode.IsDigit(r) && !unicode.In(r, unicode.Mn, unicode.Mc, unicode.Pc) {
			return false
		}
	}
	return s != ""
}
