package explore

import "math/bits"

// big is a natural number of any size, least significant word first.
type big []uint64

// plus adds v × 2^(64·word).
func (n big) plus(word int, v uint64) big {
	for v != 0 {
		for len(n) <= word {
			n = append(n, 0)
		}
		var carry uint64
		n[word], carry = bits.Add64(n[word], v, 0)
		word, v = word+1, carry
	}
	return n
}

// String is the number in decimal.
func (n big) String() string {
	const chunk = 1e18
	rest := append(big(nil), n...)
	var digits []byte
	for {
		for len(rest) > 0 && rest[len(rest)-1] == 0 {
			rest = rest[:len(rest)-1]
		}
		if len(rest) == 0 {
			break
		}
		var rem uint64
		for i := len(rest) - 1; i >= 0; i-- {
			rest[i], rem = bits.Div64(rem, rest[i], chunk)
		}
		for range 18 {
			digits = append(digits, byte('0'+rem%10))
			rem /= 10
		}
	}
	for len(digits) > 1 && digits[len(digits)-1] == '0' {
		digits = digits[:len(digits)-1]
	}
	if len(digits) == 0 {
		return "0"
	}
	for i, j := 0, len(digits)-1; i < j; i, j = i+1, j-1 {
		digits[i], digits[j] = digits[j], digits[i]
	}
	return string(digits)
}
