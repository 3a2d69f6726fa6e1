package syntax

// Features is the set of things a dialect's grammar has. The parser asks for a
// feature, never for a version; vm/dialect says which Python has which.
type Features uint64

// The features, each with the Python that gained or lost it.
const (
	PrintStatement       Features = 1 << iota // 2.7: print and exec are keywords
	ExceptComma                               // 2.7: except E, e; raise E, v, tb
	BackquoteRepr                             // 2.7: `x`, and <> for !=
	OldLiterals                               // 2.7: 0777, 1L, ur"", bytes by default
	TupleParams                               // 2.7: def f((a, b))
	Annotations                               // 3.0 and 3.6: def f(a: x) -> y; v: x = y
	KeywordOnly                               // 3.0: def f(*, a), class C(metaclass=M), a, *b = c
	NonlocalStatement                         // 3.0: nonlocal, super(); None, True and False are keywords
	AsyncKeywords                             // 3.7: async and await are keywords
	MatrixMultiply                            // 3.5: a @ b
	UnpackDisplays                            // 3.5: [*a], {**b}, f(*a, *b)
	FStrings                                  // 3.6: f"{x}", and 1_000
	Walrus                                    // 3.8: (a := b)
	PosOnly                                   // 3.8: def f(a, /)
	AnyDecorator                              // 3.9: @ any expression
	ParenthesizedWith                         // 3.9: with (a as b, c):
	MatchStatement                            // 3.10
	ExceptGroups                              // 3.11
	SubscriptStar                             // 3.11: a[*b]
	TypeParameters                            // 3.12: def f[T](), type X = Y
	NestedFString                             // 3.12: f-strings are tokens
	RangeInErrors                             // 3.10: errors have an end, messages are PEP 617's
	LL1                                       // up to 3.8, here 2.7: the grammar of before PEP 617
	InlineComprehensions                      // 3.12: comprehensions but generators have no frame (PEP 709)
	UnicodeLiterals                           // 2.7 after its future import: "" is text
)

// Has tells whether every feature of g is in f.
func (f Features) Has(g Features) bool { return f&g == g }
