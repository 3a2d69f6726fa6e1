package syntax

import (
	"strings"
	"unicode/utf8"
)

// encoding is what the bytes of a source text mean: the characters of the bytes
// from 0x80 on.
type encoding string

const (
	utf8Source  encoding = "" // bytes from 0x80 on belong together
	asciiSource encoding = "ascii"
	latin1      encoding = "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f" +
		"\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿" +
		"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß" +
		"àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
	koi8r encoding = "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u00a0⌡°²·÷" +
		"═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©" +
		"юабцдефгхийклмнопярстужвьызшэщчъ" +
		"ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"
	cp1252 encoding = "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ" +
		"\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿" +
		"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß" +
		"àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
)

// encodings are those of the names that coding comments have most, in lower
// case and with hyphens.
var encodings = map[string]encoding{
	"utf-8": utf8Source, "utf8": utf8Source, "u8": utf8Source,
	"ascii": asciiSource, "us-ascii": asciiSource,
	"latin-1": latin1, "latin1": latin1, "iso-8859-1": latin1, "iso8859-1": latin1, "iso-latin-1": latin1, "l1": latin1,
	"koi8-r": koi8r, "cp1252": cp1252, "windows-1252": cp1252,
}

// NamedEncoding finds further encodings of one byte a character by the name in a
// coding comment, in lower case and with hyphens: the characters of the bytes
// from 0x80 on. Their tables do not travel; nil knows none.
var NamedEncoding func(name string) (high string, ok bool)

// declaredEncoding finds an encoding by the name in a coding comment. A name of
// UTF-8 or Latin-1 may go on after a hyphen (get_normal_name,
// Parser/tokenizer.c). Behind a byte order mark only "utf-8" is right.
func declaredEncoding(name string, mark bool) (e encoding, problem string) {
	normal := strings.ToLower(strings.ReplaceAll(name, "_", "-"))
	for _, family := range []string{"utf-8", "latin-1", "iso-8859-1", "iso-latin-1"} {
		if strings.HasPrefix(normal, family+"-") {
			normal = family
		}
	}
	e, known := encodings[normal]
	if !known && NamedEncoding != nil {
		var high string
		high, known = NamedEncoding(normal)
		e = encoding(high)
	}
	switch {
	case mark && normal != "utf-8":
		return e, "encoding problem: " + name + " with BOM"
	case !known:
		return e, "unknown encoding: " + name
	}
	return e, ""
}

// decode turns bytes of the source into text.
func (e encoding) decode(s string) string {
	if e == utf8Source || e == asciiSource {
		return s
	}
	high := []rune(e)
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] < utf8.RuneSelf {
			out = append(out, s[i])
		} else {
			out = utf8.AppendRune(out, high[s[i]-utf8.RuneSelf])
		}
	}
	return string(out)
}

// codingComment gives what a comment in the first two lines declares the
// encoding to be (PEP 263).
func codingComment(text string) (name string, line int) {
	for line = 1; line <= 2; line++ {
		first, rest, _ := strings.Cut(text, "\n")
		text = rest
		first = strings.TrimLeft(first, " \t\f")
		if first == "" {
			continue
		}
		if first[0] != '#' {
			break
		}
		for {
			_, after, ok := strings.Cut(first, "coding")
			if !ok {
				break
			}
			first = after
			if after == "" || after[0] != ':' && after[0] != '=' {
				continue
			}
			after = strings.TrimLeft(after[1:], " \t")
			n := 0
			for n < len(after) && (after[n] < utf8.RuneSelf && class[after[n]]&cIdent != 0 || after[n] == '-' || after[n] == '.') {
				n++
			}
			if n > 0 {
				return after[:n], line
			}
		}
	}
	return "", 0
}
