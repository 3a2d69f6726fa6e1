package opcode

// Arg says what an instruction's operand refers to.
type Arg uint8

const (
	ArgNone         Arg = iota // the operand is not used
	ArgRaw                     // a number: a count, a depth, a set of flags
	ArgConst                   // index in co_consts
	ArgName                    // index in co_names
	ArgLocal                   // index in co_varnames
	ArgLocalPair               // two indexes in co_varnames, four bits each (3.13)
	ArgFree                    // index in co_cellvars followed by co_freevars
	ArgJumpRel                 // distance forward from the next instruction
	ArgJumpAbs                 // offset from the beginning of the code
	ArgJumpBack                // distance backward from the next instruction (3.11+)
	ArgCompare                 // index in the comparison operators
	ArgIs                      // 1 negates: is / is not, in / not in
	ArgFormat                  // conversion in the low two bits, 4 = a format spec follows
	ArgMakeFunction            // which of defaults, kwdefaults, annotations, closure are given
	ArgBinary                  // which binary operator (3.11+)
	ArgIntrinsic               // which internal function (3.12+)
)

// IsJump reports whether the operand names another instruction.
func (a Arg) IsJump() bool { return a == ArgJumpRel || a == ArgJumpAbs || a == ArgJumpBack }

// Breaker says whether the eval loop looks at the eval breaker (2.7: counts a
// tick) between this instruction and the next one, that is, where a thread may
// be made to give up the lock. The vocabulary is that of the dispatch macros
// of Python/ceval.c.
type Breaker uint8

const (
	Never               Breaker = iota // goes to the next instruction without looking
	Always                             // looks after the instruction completed normally
	OperandNotBool                     // looks unless the tested object is True or False itself
	HandlerInThisFrame                 // looks only if a handler of this frame takes the exception
	SubiteratorFinished                // looks when the inner iterator ends, not when it yields
	LeavesFrame                        // returns: the caller's instruction decides
	OnYield                            // yields: the caller's instruction decides
	ArgLow2Below2                      // looks if the operand's low two bits are 0 or 1
	CalleeNotInlined                   // looks unless a Python function begins (which looks itself)
	NotExecuted                        // never runs on its own
)

var breakerNames = [...]string{
	Never:               "never",
	Always:              "always",
	OperandNotBool:      "only_if_operand_not_True_False",
	HandlerInThisFrame:  "only_if_handler_in_this_frame",
	SubiteratorFinished: "only_when_subiterator_finishes",
	LeavesFrame:         "never_leaves_frame",
	OnYield:             "never_on_yield",
	ArgLow2Below2:       "only_if_(oparg&3)_lt_2",
	CalleeNotInlined:    "only_if_callee_not_inlined",
	NotExecuted:         "n/a",
}

func (b Breaker) String() string { return breakerNames[b] }

// Row is one opcode of one dialect.
type Row struct {
	Number  uint8
	Name    string
	Meaning Op
	Arg     Arg
	// Stack pictures the top of the value stack before and after, top
	// rightmost: "(left, right -- res)". name[n] stands for n values, where n
	// may use the operand, arg. A part after | is what a taken jump leaves
	// instead. Values that the instruction only peeks at are left out.
	Stack   string
	Breaker Breaker
	// Suppresses: if this instruction is the next one, the eval loop does not
	// look at the breaker before it, so that a block is entered without a
	// chance for an asynchronous exception in between.
	Suppresses bool
	// Caches is the number of inline cache units behind the instruction (3.11+).
	Caches uint8
	// Select, if there, gives the meanings among which the operand's low bits
	// choose; the decoded operand is what remains above those bits.
	Select []Op
}

// Doc is one sentence saying what the instruction does.
func (r *Row) Doc() string { return r.Meaning.Doc() }

// SelectBits is how many low bits of the operand choose among Select.
func (r *Row) SelectBits() uint {
	bits := uint(0)
	for 1<<bits < len(r.Select) {
		bits++
	}
	return bits
}

// Encoding says how instructions are laid out in bytes.
type Encoding uint8

const (
	// Bytes13 is the form up to 3.5: one byte, or three when the opcode has an
	// operand (low byte first).
	Bytes13 Encoding = iota
	// Wordcode is the form since 3.6: an opcode byte and an operand byte.
	Wordcode
)

// Lines says how a code object maps bytes to lines.
type Lines uint8

const (
	Lnotab         Lines = iota // co_lnotab: steps of bytes and lines (up to 3.9)
	Lines310                    // co_linetable: ranges of bytes (3.10)
	Lines311                    // co_linetable with columns; also co_qualname and co_exceptiontable (3.11 on)
	LnotabUnsigned              // co_lnotab in which lines never go back (up to 3.5)
)

// Table is the instruction set of one dialect, with the facts that reading
// its code objects takes.
type Table struct {
	Encoding     Encoding
	Lines        Lines
	HaveArgument uint8    // opcodes from here on have an operand
	BytesStr     bool     // str is a string of bytes, and text is unicode (2.x)
	Sip          int      // rounds of SipHash for each word of a str (3.4 on)
	JumpUnit     int      // bytes per unit of a jump operand: 1 up to 3.9, 2 from 3.10 on
	Compare      []string // what the operand of COMPARE_OP means
	costs        int      // its column of costs
	rows         []Row

	byNumber [256]*Row
	byOp     [NumOps]*Row

	falls, jumped [256]depth // the stack pictures, parsed
}

// newTable indexes the rows. A meaning that several rows give belongs to the
// first one.
func newTable(t Table) Table {
	for i := range t.rows {
		r := &t.rows[i]
		t.byNumber[r.Number] = r
		t.falls[r.Number], t.jumped[r.Number] = parseStack(r.Stack)
		for _, op := range append([]Op{r.Meaning}, r.Select...) {
			if t.byOp[op] == nil {
				t.byOp[op] = r
			}
		}
	}
	return t
}

// Rows lists the opcodes in table order.
func (t *Table) Rows() []Row { return t.rows }

// Row gives the row of an opcode number, or nil.
func (t *Table) Row(number byte) *Row { return t.byNumber[number] }

// Of gives the row with which this dialect expresses a meaning, or nil.
func (t *Table) Of(op Op) *Row {
	if op >= NumOps {
		return nil
	}
	return t.byOp[op]
}

// ExtendedArg is the number of the prefix that carries an operand's higher part.
func (t *Table) ExtendedArg() byte { return t.byOp[ExtendedArg].Number }

// Effect is the change of the value stack's depth that an instruction with an
// operand makes when it goes on to the next one or (jump) to its target.
func (t *Table) Effect(r *Row, arg int, jump bool) int {
	if jump {
		return t.jumped[r.Number].at(arg)
	}
	return t.falls[r.Number].at(arg)
}
