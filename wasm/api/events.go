package api

import (
	"slices"
	"strconv"
	"strings"

	"gilplay/gil/machine"
	"gilplay/gil/trace"
	"gilplay/vm/heap"
)

// maxRows bounds one page of the event log.
const maxRows = 1000

// quiet are events that the list leaves out: another one beside them, or the
// lanes of the timeline, say the same.
var quiet = map[trace.Kind]bool{
	trace.StateChange: true, trace.CoreRun: true, trace.CoreLeave: true, trace.Clear: true,
}

// Events lists a page of the event log from a step on.
func (s *Session) Events(req *EventsRequest) *EventsResponse {
	answer := &EventsResponse{}
	if s.m == nil {
		return answer
	}
	log := s.m.Log()
	for i := log.Search(uint64(max(req.From, 0))); i < log.Len(); i++ {
		e := log.At(i)
		if quiet[e.Kind] {
			continue
		}
		if len(answer.Rows) >= min(req.Max, maxRows) {
			answer.More = true
			break
		}
		answer.Rows = append(answer.Rows, EventRow{
			Step: int(e.Step), Time: int(e.Time), Kind: kindName(e.Kind), Thread: int(e.Thread), Text: s.sentence(e),
		})
	}
	return answer
}

// kindName is the page's word for a kind: that of its mark if it has one.
func kindName(k trace.Kind) string {
	if name := markNames[k]; name != "" {
		return name
	}
	return strings.ToLower(k.String())
}

// sentence says what happened, with the threads' names.
func (s *Session) sentence(e trace.Event) string {
	who := s.threadName(int(e.Thread))
	switch e.Kind {
	case trace.ThreadStart:
		if int(e.A) == int(e.Thread) {
			return s.lang.Say("{0} began", "{0} 开始运行", who)
		}
		return s.lang.Say("{0} was started by {1}", "{0} 由 {1} 启动", who, s.threadName(int(e.A)))
	case trace.ThreadEnd:
		return s.lang.Say("{0} is over", "{0} 结束", who)
	case trace.Acquire:
		return s.lang.Say("{0} took the GIL", "{0} 拿到 GIL", who)
	case trace.Release:
		if e.A != 0 {
			return s.lang.Say("{0} let the GIL go, as it was asked to", "{0} 应请求让出 GIL", who)
		}
		return s.lang.Say("{0} let the GIL go", "{0} 放开 GIL", who)
	case trace.FalseAlarm:
		return s.lang.Say("{0} was woken and found the GIL taken by {1}", "{0} 被唤醒，发现 GIL 已被 {1} 拿走", who, s.threadName(int(e.A)-1))
	case trace.Timeout:
		return s.lang.Say("{0} waited {1} µs in vain", "{0} 白等了 {1} µs", who, strconv.Itoa(int(e.A)))
	case trace.Request:
		return s.lang.Say("{0} asked {1} to drop the GIL", "{0} 请求 {1} 让出 GIL", who, s.threadName(int(e.A)))
	case trace.Forced:
		return s.lang.Say("{0} took over from {1}, which was asked to drop the GIL", "{0} 接替 {1}，后者是应请求让出 GIL 的", who, s.threadName(int(e.A)))
	case trace.HandOver:
		return s.lang.Say("{0} took over from {1}, which had let go by itself", "{0} 接替 {1}，后者是自己放手的", who, s.threadName(int(e.A)))
	case trace.Signal:
		if e.A == 0 {
			return s.lang.Say("{0} signalled, nobody waited", "{0} 发出信号，没有线程在等", who)
		}
		return s.lang.Say("{0} woke {1}", "{0} 唤醒 {1}", who, s.threadName(int(e.A)-1))
	}
	return s.otherSentence(who, e)
}

func (s *Session) otherSentence(who string, e trace.Event) string {
	switch e.Kind {
	case trace.Wake:
		return s.lang.Say("{0} can run again", "{0} 又可以运行了", who)
	case trace.LockAcquire:
		return s.lang.Say("{0} acquired a lock", "{0} 获取了一把锁", who)
	case trace.LockRelease:
		return s.lang.Say("{0} released a lock", "{0} 释放了一把锁", who)
	case trace.Print:
		return s.lang.Say("{0} printed {1} bytes", "{0} 打印了 {1} 个字节", who, strconv.Itoa(int(e.B)))
	case trace.LostUpdate:
		return s.lostUpdate(who, e)
	case trace.Exception:
		return s.lang.Say("{0} ended with an exception", "{0} 因异常结束", who)
	case trace.Exit:
		return s.lang.Say("the process ended with code {0}", "进程结束，退出码 {0}", strconv.Itoa(int(e.A)))
	case trace.Deadlock:
		return s.lang.Say("{0} waits for ever", "{0} 永远等下去", who)
	case trace.Interrupt:
		return s.lang.Say("Ctrl-C: {0} has to raise KeyboardInterrupt as soon as it can", "Ctrl-C：{0} 要尽快抛出 KeyboardInterrupt", who)
	case trace.Interrupted:
		return s.lang.Say("{0} raises KeyboardInterrupt", "{0} 抛出 KeyboardInterrupt", who)
	case trace.Limit:
		return s.lang.Say("a limit ended the run", "到达上限，运行停止")
	case trace.Contention:
		return s.lang.Say("{0} found an object locked by {1}", "{0} 发现对象被 {1} 锁住", who, s.threadName(int(e.A)))
	case trace.StopWorld:
		return s.lang.Say("{0} asked all other threads to stop", "{0} 请求其他所有线程停下", who)
	case trace.WorldStopped:
		return s.lang.Say("all other threads have stopped", "其他所有线程都停下了")
	case trace.StartWorld:
		return s.lang.Say("{0} let all threads go on", "{0} 让所有线程继续", who)
	case trace.Finalizing:
		return s.lang.Say("{0} shuts the interpreter down", "{0} 关闭解释器", who)
	}
	return e.Kind.String()
}

func (s *Session) lostUpdate(who string, e trace.Event) string {
	other := s.threadName(int(e.A))
	if notes := s.m.Notes(); int(e.B) < len(notes) {
		return s.lang.Say("{0} lost an update of {1} to {2}", "{0} 盖掉了 {1} 对 {2} 的更新", who, other, notes[e.B].Variable)
	}
	return s.lang.Say("{0} lost an update of {1}", "{0} 盖掉了 {1} 的更新", who, other)
}

// Timeline answers what a timeline of some pixels shows.
func (s *Session) Timeline(req *TimelineRequest) *Timeline {
	if s.m == nil {
		return &Timeline{}
	}
	t := s.timelineView().answer(req)
	if req.Axis == "steps" && t.Columns == 0 {
		s.nameCells(req, &t)
	}
	if req.Vars {
		t.Vars = s.varLanes(req)
	}
	return &t
}

// mostReplayed is how many steps are executed again to tell what variables held.
const mostReplayed = 6000

// varLanes follows the watched variables through the range.
func (s *Session) varLanes(req *TimelineRequest) (lanes []VarLane) {
	from, to := req.From, req.To
	if req.Axis != "steps" {
		var tile trace.Tile
		s.m.Timeline().Query(trace.Query{From: int64(from), To: int64(to), Columns: 1}, &tile)
		from, to = get64(tile.Words[4:]), get64(tile.Words[6:])
	}
	from, to = max(from, 0), min(to, s.Latest())
	if from > to || to-from > mostReplayed {
		return nil
	}
	for _, w := range s.m.Writes(uint64(from), uint64(to)) {
		i := slices.IndexFunc(lanes, func(l VarLane) bool { return l.Name == w.Var.Name })
		if i < 0 {
			i, lanes = len(lanes), append(lanes, VarLane{Name: w.Var.Name})
		}
		lanes[i].Values = append(lanes[i].Values, Value{w.Var.Value.Repr, int(w.Var.Writer), int(w.Step), int(w.Time)})
	}
	return lanes
}

func (s *Session) timelineView() *timelineView {
	return &timelineView{log: s.m.Log(), line: s.m.Timeline(), reason: s.reason, text: s.sentence}
}

func (s *Session) reason(state trace.State, object uint32) string {
	switch state {
	case trace.BlockedSleep:
		return "sleep"
	case trace.BlockedIO:
		return "I/O"
	}
	if name := s.m.LockName(heap.Ref(object)); name != "" {
		return "lock " + name
	}
	return "lock"
}

// nameCells replaces, where a step is wide enough to be told apart, the slices
// of running and lock protocol by one slice a step, with its name.
func (s *Session) nameCells(req *TimelineRequest, t *Timeline) {
	const narrowest = 6 // px a step
	steps := t.To - t.From
	if steps <= 0 || req.Px/steps < narrowest {
		return
	}
	rows := s.m.Rows(uint64(t.From), uint64(t.To), steps)
	for i := range t.Lanes {
		kept := t.Lanes[i].Slices[:0]
		for _, slice := range t.Lanes[i].Slices {
			if slice.State != "running" && slice.State != "protocol" {
				kept = append(kept, slice)
			}
		}
		t.Lanes[i].Slices = kept
	}
	for i, r := range rows {
		if r.Thread >= len(t.Lanes) {
			continue
		}
		cell := Slice{State: "running", Thread: r.Thread, FromStep: int(r.Step) - 1, ToStep: int(r.Step), FromTime: int(r.Time), ToTime: int(r.Time), Ops: 1, Label: r.Text}
		if r.Micro != 0 {
			cell.State, cell.Ops = "protocol", 0
		}
		if i+1 < len(rows) {
			cell.ToTime = int(rows[i+1].Time)
		}
		t.Lanes[r.Thread].Slices = append(t.Lanes[r.Thread].Slices, cell)
	}
}

// Trace is the whole event log in one of its forms; ok is false if there is no
// such form.
func (s *Session) Trace(format string) (text string, ok bool) {
	if s.m == nil {
		return "", true
	}
	switch format {
	case "text":
		return string(trace.WriteText(s.m.Log().Events())), true
	case "jsonl":
		return string(jsonLines(s.m.Log())), true
	case "perfetto":
		return string(perfettoTrace(s.timelineView(), s.names)), true
	}
	return "", false
}

// Validate replays the recorded events with a model of its own and returns the
// first broken rule, as a *trace.Violation; what a run that stands or was cut off
// leaves unanswered is none. Only the command line uses it.
func (s *Session) Validate() error {
	if s.m == nil {
		return nil
	}
	v := trace.Validator{Requests: s.m.Protocol().Requests()}
	for _, e := range s.m.Log().Events() {
		if err := v.Check(e); err != nil {
			return err
		}
	}
	if s.m.State() != machine.Ended {
		return nil
	}
	return v.Finish()
}
