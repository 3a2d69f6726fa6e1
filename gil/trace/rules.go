package trace

// Rule is one of the rules that a trace obeys; its text is its name.
type Rule string

// The rules. What protocol each of them belongs to: doc of Validator.
const (
	UnknownKind              Rule = "unknown kind"
	TimeGoesBack             Rule = "time goes back"
	StepGoesBack             Rule = "step goes back"
	StartedTwice             Rule = "started twice"
	NotStartedYet            Rule = "thread has not started"
	EndedAlready             Rule = "thread has ended"
	UnusedArgument           Rule = "unused argument is not 0"
	EndsAsHolder             Rule = "ends while holding the GIL"
	TimeoutTooEarly          Rule = "interval has not run out"
	FalseFalseAlarm          Rule = "false alarm, but nobody else holds the GIL"
	ContentionWithNobody     Rule = "an object is locked by nobody else"
	UnknownState             Rule = "unknown state"
	SameState                Rule = "state does not change"
	NoCore                   Rule = "runs without a core"
	WakesByItself            Rule = "wakes up by itself"
	RunsWithoutGIL           Rule = "runs Python without the GIL"
	RunsInStoppedWorld       Rule = "runs Python while the world is stopped"
	RunsAfterFinalizing      Rule = "runs Python while the interpreter is taken apart"
	RunsBeforeSwitch         Rule = "runs Python after a requested drop before anyone else had the GIL"
	RequestNotCleared        Rule = "the taker did not clear the request"
	NoCoreNamed              Rule = "no core named"
	OnCoreAlready            Rule = "is on a core already"
	CoreTaken                Rule = "core is taken"
	NotOnCore                Rule = "is not on that core"
	TwoHolders               Rule = "takes a GIL that another thread holds"
	TakesWithoutCore         Rule = "takes the GIL without a core"
	WrongLastHolder          Rule = "names the wrong last holder"
	NotTheHolder             Rule = "releases a GIL it does not hold"
	MisstatesRequest         Rule = "misstates whether a request was pending"
	RequestWithoutTimeout    Rule = "requests without a time-out"
	RequestAfterSwitch       Rule = "requests although a switch happened during its wait"
	RequestToNobody          Rule = "requests although no other thread holds the GIL"
	RequestToWrongThread     Rule = "asks a thread that does not hold the GIL"
	SignalToNobody           Rule = "signals a thread that is not there"
	SignalToWaking           Rule = "signals a thread that does not sleep"
	WokenAwake               Rule = "woken, but not asleep"
	InterruptedWithoutSignal Rule = "interrupted, but no signal came for it"
	WokenByNobody            Rule = "woken by a signal that nobody sent"
	SignalInWrongThread      Rule = "only the main thread handles signals"
	SignalThatNeverCame      Rule = "handles a signal that did not come"
	SignalWithoutGIL         Rule = "handles a signal without the GIL"
	TwoStopTheWorld          Rule = "stops the world while another thread does"
	DidNotStop               Rule = "did not stop the world before"
	RunsOn                   Rule = "the world is stopped, but another thread runs"
	LostWakeUp               Rule = "was signalled and never woke"
	CountsWrong              Rule = "counts the switches wrong"
	OutsideProtocol          Rule = "takes or drops the GIL outside the protocol"
	DropsUnasked             Rule = "drops the GIL at a check although nobody asked"
	ClearsNothing            Rule = "clears a request that nobody made"
	NotForced                Rule = "names a hand-over as it was not"
	DeadlockOverGIL          Rule = "a deadlock over the GIL itself"
)

// Rules lists every rule.
var Rules = []Rule{
	UnknownKind, TimeGoesBack, StepGoesBack, StartedTwice, NotStartedYet, EndedAlready, UnusedArgument, EndsAsHolder, TimeoutTooEarly, FalseFalseAlarm, ContentionWithNobody, UnknownState, SameState, NoCore, WakesByItself, RunsWithoutGIL, RunsInStoppedWorld, RunsAfterFinalizing, RunsBeforeSwitch, RequestNotCleared, NoCoreNamed, OnCoreAlready, CoreTaken, NotOnCore, TwoHolders, TakesWithoutCore, WrongLastHolder, NotTheHolder, MisstatesRequest, RequestWithoutTimeout, RequestAfterSwitch, RequestToNobody, RequestToWrongThread, SignalToNobody, SignalToWaking, WokenAwake, InterruptedWithoutSignal, WokenByNobody, SignalInWrongThread, SignalThatNeverCame, SignalWithoutGIL, TwoStopTheWorld, DidNotStop, RunsOn, LostWakeUp, CountsWrong, OutsideProtocol, DropsUnasked, ClearsNothing, NotForced, DeadlockOverGIL,
}
