package object

import (
	"math"
	"strconv"
	"strings"

	"gilplay/vm/heap"
)

// FloatRepr is repr of a float: the shortest digits that read back the same,
// with an exponent below 1e-4 and from 1e16 on (float_repr_style "short").
func FloatRepr(f float64) string { return floatShort(f, true) }

func floatShort(f float64, point bool) string {
	switch {
	case f != f:
		return "nan"
	case math.IsInf(f, 1):
		return "inf"
	case math.IsInf(f, -1):
		return "-inf"
	}
	text := strconv.FormatFloat(f, 'e', -1, 64)
	at := strings.IndexByte(text, 'e')
	exp, _ := strconv.Atoi(text[at+1:])
	if exp < -4 || exp >= 16 {
		return text[:at] + exponent(exp)
	}
	text = strconv.FormatFloat(f, 'f', -1, 64)
	if point && strings.IndexByte(text, '.') < 0 {
		text += ".0"
	}
	return text
}

// exponent is e+NN with at least two digits.
func exponent(exp int) string {
	sign := "e+"
	if exp < 0 {
		sign, exp = "e-", -exp
	}
	if exp < 10 {
		sign += "0"
	}
	return sign + itoa(exp)
}

// ComplexRepr is repr of a complex number.
func ComplexRepr(re, im float64) string {
	imag := floatShort(im, false) + "j"
	if re == 0 && !math.Signbit(re) {
		return imag
	}
	if imag[0] != '-' {
		imag = "+" + imag
	}
	return "(" + floatShort(re, false) + imag + ")"
}

// ParseFloat is float(text).
func (s *Space) ParseFloat(text string) (heap.Ref, *Err) {
	f, ok := FloatFromText(text)
	if !ok {
		if TrimSpace(text) == "" {
			text = ""
		}
		return 0, valueError("could not convert string to float: ", StrRepr(text))
	}
	return s.NewFloat(f)
}

// FloatFromText reads a float as float() does.
func FloatFromText(text string) (float64, bool) {
	clean, ok := floatDigits(asciiDigits(TrimSpace(text)))
	if !ok {
		return 0, false
	}
	f, err := strconv.ParseFloat(clean, 64)
	return f, err == nil || math.IsInf(f, 0)
}

// floatDigits checks the text of a float, which strconv reads more freely, and
// takes the underscores out.
func floatDigits(text string) (string, bool) {
	body := text
	if body != "" && (body[0] == '+' || body[0] == '-') {
		body = body[1:]
	}
	switch strings.ToLower(body) {
	case "inf", "infinity", "nan":
		return text, true
	}
	digits, exp := 0, false
	for i := 0; i < len(body); i++ {
		switch c := body[i]; {
		case c >= '0' && c <= '9':
			digits++
		case c == '_':
			if i == 0 || i == len(body)-1 || !isDigit(body[i-1]) || !isDigit(body[i+1]) {
				return "", false
			}
		case c == '.' && !exp && strings.IndexByte(body[:i], '.') < 0:
		case (c == 'e' || c == 'E') && !exp && digits > 0:
			exp, digits = true, 0
			if i+1 < len(body) && (body[i+1] == '+' || body[i+1] == '-') {
				i++
			}
		default:
			return "", false
		}
	}
	return strings.ReplaceAll(text, "_", ""), digits > 0
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
