package opcode

// Op is what an instruction means, whatever number its dialect gives it.
// Values fit in nine bits (see vm/code's decoded form) and are not stable
// between builds: save names, never numbers.
//
// Three suffixes keep apart meanings that share a CPython name but treat the
// stack or the operand differently: Classic is the 2.x form, Single the form
// of 3.11+ in which an exception is one value instead of three, and Null the
// form of 3.11+ that also pushes the empty slot which CALL expects.
type Op uint16

// The meanings, grouped as in Lib/opcode.py.
const (
	Invalid Op = iota // no instruction; what the decoder gives for an unknown byte

	Nop
	PopTop
	RotTwo
	RotThree
	RotFour
	DupTop
	DupTopTwo
	DupTopX
	Copy
	Swap
	PushNull

	UnaryPositive
	UnaryNegative
	UnaryNot
	UnaryInvert
	UnaryConvert
	ToBool

	BinaryOp // the 3.13 row; decoded instructions carry one of the next 26
	BinaryAdd
	BinaryAnd
	BinaryFloorDivide
	BinaryLshift
	BinaryMatrixMultiply
	BinaryMultiply
	BinaryModulo
	BinaryOr
	BinaryPower
	BinaryRshift
	BinarySubtract
	BinaryTrueDivide
	BinaryXor
	InplaceAdd
	InplaceAnd
	InplaceFloorDivide
	InplaceLshift
	InplaceMatrixMultiply
	InplaceMultiply
	InplaceModulo
	InplaceOr
	InplacePower
	InplaceRshift
	InplaceSubtract
	InplaceTrueDivide
	InplaceXor
	BinaryDivide
	InplaceDivide

	BinarySubscr
	StoreSubscr
	DeleteSubscr
	BinarySlice
	StoreSlice
	Slice0
	Slice1
	Slice2
	Slice3
	StoreSlice0
	StoreSlice1
	StoreSlice2
	StoreSlice3
	DeleteSlice0
	DeleteSlice1
	DeleteSlice2
	DeleteSlice3

	CompareOp
	IsOp
	ContainsOp

	LoadConst
	LoadFast
	LoadFastCheck
	LoadFastAndClear
	LoadFastLoadFast
	StoreFast
	StoreFastLoadFast
	StoreFastStoreFast
	DeleteFast
	LoadName
	StoreName
	DeleteName
	LoadGlobal
	LoadGlobalNull
	StoreGlobal
	DeleteGlobal
	LoadClosure
	LoadDeref
	LoadClassDeref
	StoreDeref
	DeleteDeref
	LoadFromDictOrDeref
	LoadFromDictOrGlobals
	LoadLocals
	MakeCell
	CopyFreeVars

	LoadAttr
	StoreAttr
	DeleteAttr
	LoadMethod
	LoadSuperAttr
	LoadBuildClass
	LoadAssertionError

	BuildTuple
	BuildList
	BuildSet
	BuildMap
	BuildMapClassic
	BuildConstKeyMap
	BuildString
	BuildSlice
	ListAppend
	SetAdd
	MapAdd
	StoreMap
	ListExtend
	SetUpdate
	DictUpdate
	DictMerge
	ListToTuple
	UnpackSequence
	UnpackEx
	GetLen
	MatchMapping
	MatchSequence
	MatchKeys
	MatchClass

	FormatValue
	ConvertValue
	FormatSimple
	FormatWithSpec

	JumpForward
	JumpAbsolute
	JumpBackward
	JumpBackwardNoInterrupt
	PopJumpIfFalse
	PopJumpIfTrue
	PopJumpIfNone
	PopJumpIfNotNone
	JumpIfFalseOrPop
	JumpIfTrueOrPop
	JumpIfNotExcMatch

	GetIter
	ForIter
	ForIterSingle
	EndFor
	GetYieldFromIter
	YieldValue
	YieldFrom
	Send
	EndSend
	ReturnGenerator
	GetAwaitable
	GetAiter
	GetAnext
	EndAsyncFor
	EndAsyncForSingle
	CleanupThrow

	CallFunction
	CallFunctionKw
	CallFunctionEx
	CallMethod
	CallFunctionClassic
	CallFunctionVarClassic
	CallFunctionKwClassic
	CallFunctionVarKwClassic
	Call
	CallKw
	CallFunctionExNull
	CallIntrinsic1
	CallIntrinsic2
	MakeFunction
	MakeFunctionClassic
	MakeFunctionSingle
	MakeClosure
	SetFunctionAttribute
	BuildClass
	ReturnValue
	ReturnConst
	Resume

	SetupLoop
	SetupExcept
	SetupFinally
	SetupFinallyClassic
	SetupWith
	SetupWithClassic
	SetupAsyncWith
	BeforeAsyncWith
	BeforeWith
	WithExceptStart
	WithExceptStartSingle
	WithCleanup
	PopBlock
	PopExcept
	PopExceptSingle
	PushExcInfo
	CheckExcMatch
	CheckEgMatch
	EndFinally
	BreakLoop
	ContinueLoop
	RaiseVarargs
	RaiseClassic
	Reraise
	ReraiseSingle

	ImportName
	ImportFrom
	ImportStar
	SetupAnnotations
	PrintExpr
	PrintItem
	PrintNewline
	PrintItemTo
	PrintNewlineTo
	ExecStmt

	ExtendedArg
	Cache
	Reserved
	StopCode
	EnterExecutor
	ExitInitCheck
	InterpreterExit

	// NumOps is the number of meanings; tables indexed by Op have this length.
	NumOps
)

// String gives the CPython name of the instruction, as in the newest block
// stack dialect that has it.
func (op Op) String() string {
	for _, t := range []*Table{&Py39, &Py313, &Py27} {
		if r := t.Of(op); r != nil && r.Meaning == op {
			return r.Name
		}
	}
	return "<" + meanings[min(op, NumOps-1)].doc + ">"
}

// Doc is one sentence saying what the instruction does.
func (op Op) Doc() string { return meanings[min(op, NumOps-1)].doc }
