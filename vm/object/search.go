package object

import "strings"

// Methods of str and bytes that search and cut, on Go text. A str counts
// places in code points, a bytes object in bytes: points tells which.

// Span clips a pair of indices to a length as slices do: i <= j, or none when
// the start lies behind the end.
func Span(start, end int64, length int) (i, j int, ok bool) {
	n := int64(length)
	if end > n {
		end = n
	} else if end < 0 {
		end = max(end+n, 0)
	}
	if start < 0 {
		start = max(start+n, 0)
	}
	return int(min(start, n)), int(end), start <= end && start <= n
}

func length(text string, points bool) int {
	if points {
		return RuneCount(text)
	}
	return len(text)
}

func offset(text string, i int, points bool) int {
	if points {
		return skip(text, i)
	}
	return i
}

// window is the part of text between two indices, and its offset in units.
func window(text string, start, end int64, points bool) (part string, at int, ok bool) {
	n := len(text)
	if points {
		n = RuneCount(text)
	}
	i, j, ok := Span(start, end, n)
	if !ok {
		return "", 0, false
	}
	if n == len(text) {
		return text[i:j], i, true
	}
	return text[skip(text, i):skip(text, j)], i, true
}

// Find is str.find or bytes.find: the place of the first sub in
// text[start:end], or -1.
func Find(text, sub string, start, end int64, points bool) int {
	part, at, ok := window(text, start, end, points)
	if !ok {
		return -1
	}
	k := strings.Index(part, sub)
	if k < 0 {
		return -1
	}
	return at + length(part[:k], points)
}

// RFind is Find for the last one.
func RFind(text, sub string, start, end int64, points bool) int {
	part, at, ok := window(text, start, end, points)
	if !ok {
		return -1
	}
	k := strings.LastIndex(part, sub)
	if k < 0 {
		return -1
	}
	return at + length(part[:k], points)
}

// Count is str.count or bytes.count.
func Count(text, sub string, start, end int64, points bool) int {
	part, _, ok := window(text, start, end, points)
	switch {
	case !ok:
		return 0
	case sub == "":
		return length(part, points) + 1
	}
	return strings.Count(part, sub)
}

// HasPrefix is str.startswith for one prefix.
func HasPrefix(text, prefix string, start, end int64, points bool) bool {
	part, _, ok := window(text, start, end, points)
	return ok && strings.HasPrefix(part, prefix)
}

// HasSuffix is str.endswith for one suffix.
func HasSuffix(text, suffix string, start, end int64, points bool) bool {
	part, _, ok := window(text, start, end, points)
	return ok && strings.HasSuffix(part, suffix)
}

// Replace is str.replace; count -1 replaces all.
func Replace(text, old, new string, count int, points bool) string {
	if old != "" || !points && text == "" {
		return strings.Replace(text, old, new, count)
	}
	var out []byte
	for count != 0 {
		out = append(out, new...)
		count--
		if text == "" {
			break
		}
		n := offset(text, 1, points)
		out = append(out, text[:n]...)
		text = text[n:]
	}
	return string(append(out, text...))
}

// Split is split with a separator, at most max times (-1: all).
func Split(text, sep string, max int) []string {
	var out []string
	for ; max != 0; max-- {
		i := strings.Index(text, sep)
		if i < 0 {
			break
		}
		out = append(out, text[:i])
		text = text[i+len(sep):]
	}
	return append(out, text)
}

// RSplit is Split from the right.
func RSplit(text, sep string, max int) []string {
	var out []string
	for ; max != 0; max-- {
		i := strings.LastIndex(text, sep)
		if i < 0 {
			break
		}
		out = append(out, text[i+len(sep):])
		text = text[:i]
	}
	return reversed(append(out, text))
}

func reversed(list []string) []string {
	for i, j := 0, len(list)-1; i < j; i, j = i+1, j-1 {
		list[i], list[j] = list[j], list[i]
	}
	return list
}

// spaceAt is the length of the white space at the start of text, 0 for none.
func spaceAt(text string, points bool) int {
	if text == "" {
		return 0
	}
	if !points {
		if c := text[0]; c == ' ' || c >= 9 && c <= 13 {
			return 1
		}
		return 0
	}
	if r, n := decode(text); IsSpace(r) {
		return n
	}
	return 0
}

// spaceBefore is spaceAt for the end of text.
func spaceBefore(text string, points bool) int {
	if text == "" {
		return 0
	}
	if !points {
		return spaceAt(text[len(text)-1:], false)
	}
	if r, n := decodeLast(text); IsSpace(r) {
		return n
	}
	return 0
}

// Strip removes white space at the ends asked for.
func Strip(text string, left, right, points bool) string {
	for left {
		n := spaceAt(text, points)
		if n == 0 {
			break
		}
		text = text[n:]
	}
	for right {
		n := spaceBefore(text, points)
		if n == 0 {
			break
		}
		text = text[:len(text)-n]
	}
	return text
}

// StripChars removes the given characters at the ends asked for.
func StripChars(text, chars string, left, right, points bool) string {
	for left && text != "" {
		n := offset(text, 1, points)
		if !hasUnit(chars, text[:n], points) {
			break
		}
		text = text[n:]
	}
	for right && text != "" {
		n := 1
		if points {
			_, n = decodeLast(text)
		}
		if !hasUnit(chars, text[len(text)-n:], points) {
			break
		}
		text = text[:len(text)-n]
	}
	return text
}

func hasUnit(chars, unit string, points bool) bool {
	if !points {
		return strings.IndexByte(chars, unit[0]) >= 0
	}
	return strings.Contains(chars, unit)
}

// SplitSpace is split() at runs of white space.
func SplitSpace(text string, max int, points bool) []string {
	var out []string
	for text = Strip(text, true, false, points); text != ""; text = Strip(text, true, false, points) {
		if max == 0 {
			return append(out, text)
		}
		max--
		i := 0
		for i < len(text) && spaceAt(text[i:], points) == 0 {
			i += offset(text[i:], 1, points)
		}
		out = append(out, text[:i])
		text = text[i:]
	}
	return out
}

// RSplitSpace is rsplit().
func RSplitSpace(text string, max int, points bool) []string {
	var out []string
	for text = Strip(text, false, true, points); text != ""; text = Strip(text, false, true, points) {
		if max == 0 {
			out = append(out, text)
			break
		}
		max--
		i := len(text)
		for i > 0 && spaceBefore(text[:i], points) == 0 {
			n := 1
			if points {
				_, n = decodeLast(text[:i])
			}
			i -= n
		}
		out = append(out, text[i:])
		text = text[:i]
	}
	return reversed(out)
}

// SplitLines is splitlines.
func SplitLines(text string, keep, points bool) []string {
	var out []string
	for text != "" {
		end, next := lineEnd(text, points)
		if keep {
			end = next
		}
		out = append(out, text[:end])
		text = text[next:]
	}
	return out
}

// lineEnd is the end of the first line and the start of the second.
func lineEnd(text string, points bool) (end, next int) {
	for i := 0; i < len(text); {
		r, n := rune(text[i]), 1
		if points {
			r, n = decode(text[i:])
		}
		switch {
		case r == '\r' && i+1 < len(text) && text[i+1] == '\n':
			return i, i + 2
		case r == '\n' || r == '\r':
			return i, i + 1
		case points && (r == 0x0B || r == 0x0C || r >= 0x1C && r <= 0x1E || r == 0x85 || r == 0x2028 || r == 0x2029):
			return i, i + n
		}
		i += n
	}
	return len(text), len(text)
}

// Partition is partition or, from the right, rpartition.
func Partition(text, sep string, right bool) (before, found, after string) {
	i := strings.Index(text, sep)
	if right {
		i = strings.LastIndex(text, sep)
	}
	switch {
	case i >= 0:
		return text[:i], sep, text[i+len(sep):]
	case right:
		return "", "", text
	}
	return text, "", ""
}

// ExpandTabs is expandtabs.
func ExpandTabs(text string, size int, points bool) (string, *Err) {
	var out []byte
	column := 0
	for len(text) > 0 {
		n := offset(text, 1, points)
		switch text[0] {
		case '\t':
			if size > 0 {
				fill := size - column%size
				if len(out)+fill > maxText {
					return "", TooLarge
				}
				column += fill
				out = append(out, strings.Repeat(" ", fill)...)
			}
		case '\n', '\r':
			column = 0
			out = append(out, text[0])
		default:
			column++
			out = append(out, text[:n]...)
		}
		text = text[n:]
	}
	return string(out), nil
}

// Justify is ljust ('<'), rjust ('>') or center ('^') with a fill character.
func Justify(text string, width int64, fill string, side byte, points bool) (string, *Err) {
	missing := width - int64(length(text, points))
	if missing <= 0 {
		return text, nil
	}
	if missing > maxText/int64(len(fill)) {
		return "", TooLarge
	}
	left := 0
	switch side {
	case '>':
		left = int(missing)
	case '^': // the extra one goes left when the width is odd (pad, stringlib)
		left = int(missing/2 + missing&width&1)
	}
	return strings.Repeat(fill, left) + text + strings.Repeat(fill, int(missing)-left), nil
}

// ZFill is zfill.
func ZFill(text string, width int64, points bool) (string, *Err) {
	missing := width - int64(length(text, points))
	if missing <= 0 {
		return text, nil
	}
	if missing > maxText {
		return "", TooLarge
	}
	zeros := strings.Repeat("0", int(missing))
	if text != "" && (text[0] == '+' || text[0] == '-') {
		return text[:1] + zeros + text[1:], nil
	}
	return zeros + text, nil
}
