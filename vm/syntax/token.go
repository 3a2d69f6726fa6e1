package syntax

// kind is the type of a token. Keywords and operators each have their own.
type kind uint8

const (
	tEnd kind = iota // end of input
	tError
	tNewline
	tIndent
	tDedent
	tName
	tNumber
	tString
	tFStringStart // of the tokens of an f-string: prefix and quotes
	tFStringText
	tFStringEnd

	tLpar
	tRpar
	tLsqb
	tRsqb
	tLbrace
	tRbrace
	tColon
	tComma
	tSemi
	tDot
	tEllipsis
	tArrow
	tWalrus
	tAt
	tPlus
	tMinus
	tStar
	tSlash
	tDoubleSlash
	tPercent
	tDoubleStar
	tLshift
	tRshift
	tAmper
	tVbar
	tCircumflex
	tTilde
	tLess
	tGreater
	tLessEq
	tGreaterEq
	tEqEq
	tNotEq
	tOldNotEq // <>
	tBackquote
	tExclam
	tEqual
	tPlusEq
	tMinusEq
	tStarEq
	tSlashEq
	tDoubleSlashEq
	tPercentEq
	tAtEq
	tAmperEq
	tVbarEq
	tCircumflexEq
	tLshiftEq
	tRshiftEq
	tDoubleStarEq

	kwFalse
	kwNone
	kwTrue
	kwAnd
	kwAs
	kwAssert
	kwAsync
	kwAwait
	kwBreak
	kwClass
	kwContinue
	kwDef
	kwDel
	kwElif
	kwElse
	kwExcept
	kwExec
	kwFinally
	kwFor
	kwFrom
	kwGlobal
	kwIf
	kwImport
	kwIn
	kwIs
	kwLambda
	kwNonlocal
	kwNot
	kwOr
	kwPass
	kwPrint
	kwRaise
	kwReturn
	kwTry
	kwWhile
	kwWith
	kwYield
)

// token is one lexical element. start and end index the text; the position is
// where CPython would put it, which inside an f-string is not where the text
// is.
type token struct {
	kind            kind
	line, col       int32 // col is -1 for tokens without text
	endLine, endCol int32
	start, end      int32
	level           uint8 // how many brackets are open after it
}

// always marks a keyword that every dialect has.
const always Features = 0

// keywords maps each reserved word to its token and the feature that makes it
// one.
var keywords = map[string]struct {
	kind kind
	need Features
}{
	"False": {kwFalse, NonlocalStatement}, "None": {kwNone, NonlocalStatement},
	"True": {kwTrue, NonlocalStatement}, "and": {kwAnd, always}, "as": {kwAs, always},
	"assert": {kwAssert, always}, "async": {kwAsync, AsyncKeywords},
	"await": {kwAwait, AsyncKeywords}, "break": {kwBreak, always},
	"class": {kwClass, always}, "continue": {kwContinue, always}, "def": {kwDef, always},
	"del": {kwDel, always}, "elif": {kwElif, always}, "else": {kwElse, always},
	"except": {kwExcept, always}, "exec": {kwExec, LL1},
	"finally": {kwFinally, always}, "for": {kwFor, always}, "from": {kwFrom, always},
	"global": {kwGlobal, always}, "if": {kwIf, always}, "import": {kwImport, always},
	"in": {kwIn, always}, "is": {kwIs, always}, "lambda": {kwLambda, always},
	"nonlocal": {kwNonlocal, NonlocalStatement}, "not": {kwNot, always},
	"or": {kwOr, always}, "pass": {kwPass, always}, "print": {kwPrint, PrintStatement},
	"raise": {kwRaise, always}, "return": {kwReturn, always}, "try": {kwTry, always},
	"while": {kwWhile, always}, "with": {kwWith, always}, "yield": {kwYield, always},
}

// operators lists every operator and delimiter by its text; the scanner takes
// the longest that matches.
var operators = []struct {
	text string
	kind kind
}{
	{"(", tLpar}, {")", tRpar}, {"[", tLsqb}, {"]", tRsqb}, {"{", tLbrace}, {"}", tRbrace},
	{":", tColon}, {",", tComma}, {";", tSemi}, {".", tDot}, {"...", tEllipsis}, {"->", tArrow},
	{":=", tWalrus}, {"@", tAt}, {"+", tPlus}, {"-", tMinus}, {"*", tStar}, {"/", tSlash},
	{"//", tDoubleSlash}, {"%", tPercent}, {"**", tDoubleStar}, {"<<", tLshift}, {">>", tRshift},
	{"&", tAmper}, {"|", tVbar}, {"^", tCircumflex}, {"~", tTilde}, {"<", tLess}, {">", tGreater},
	{"<=", tLessEq}, {">=", tGreaterEq}, {"==", tEqEq}, {"!=", tNotEq}, {"<>", tOldNotEq},
	{"`", tBackquote}, {"!", tExclam}, {"=", tEqual}, {"+=", tPlusEq}, {"-=", tMinusEq}, {"*=", tStarEq},
	{"/=", tSlashEq}, {"//=", tDoubleSlashEq}, {"%=", tPercentEq}, {"@=", tAtEq}, {"&=", tAmperEq},
	{"|=", tVbarEq}, {"^=", tCircumflexEq}, {"<<=", tLshiftEq}, {">>=", tRshiftEq},
	{"**=", tDoubleStarEq},
}

// opNode is a step in the scanner's search for the longest operator: what the
// text so far is by itself, and where each next byte leads.
type opNode struct {
	kind kind // tError if the text so far is no operator
	next []opEdge
}

type opEdge struct {
	c    byte
	node uint8
	old  bool // 2.7 has an operator that begins so
}

// opNodes[c] is the node of the one-byte text c; longer texts follow after
// the first 128.
var opNodes = buildOpNodes()

func buildOpNodes() []opNode {
	nodes := make([]opNode, 128, 160)
	for i := range nodes {
		nodes[i].kind = tError
	}
	for _, op := range operators {
		at := int(op.text[0])
		for i := 1; i < len(op.text); i++ {
			at, nodes = opStep(nodes, at, op.text[i], op.kind)
		}
		nodes[at].kind = op.kind
	}
	return nodes
}

// opStep follows the edge c of a node, making it if need be.
func opStep(nodes []opNode, at int, c byte, k kind) (int, []opNode) {
	for _, e := range nodes[at].next {
		if e.c == c {
			return int(e.node), nodes
		}
	}
	old := k != tEllipsis && k != tArrow && k != tWalrus && k != tAtEq
	nodes[at].next = append(nodes[at].next, opEdge{c, uint8(len(nodes)), old})
	return len(nodes), append(nodes, opNode{kind: tError})
}

// augmented maps "op=" to its operator.
func augmented(k kind) (Operator, bool) {
	switch k {
	case tPlusEq:
		return Add, true
	case tMinusEq:
		return Sub, true
	case tStarEq:
		return Mult, true
	case tAtEq:
		return MatMult, true
	case tSlashEq:
		return Div, true
	case tPercentEq:
		return Mod, true
	case tAmperEq:
		return BitAnd, true
	case tVbarEq:
		return BitOr, true
	case tCircumflexEq:
		return BitXor, true
	case tLshiftEq:
		return LShift, true
	case tRshiftEq:
		return RShift, true
	case tDoubleStarEq:
		return Pow, true
	case tDoubleSlashEq:
		return FloorDiv, true
	}
	return 0, false
}
