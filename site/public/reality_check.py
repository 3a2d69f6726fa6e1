"""Runs a program on this Python, many times, and writes down what Python
itself can see of its threads: reality_check.json, for the GIL Playground.

    python3 reality_check.py                  the program that came along
    python3 reality_check.py program.py       another one
    options: --runs N (20)   --out FILE (reality_check.json)   --limit SECONDS (20)

It needs nothing but Python 2.7 or 3.6 and later, and sends nothing anywhere.

Each run is a process of its own. Of a plain run nothing is observed but its
output, how long it took, the processor's time, and how often the operating
system took a thread off its processor. One more run is watched: a trace
function notes which thread executes which line, and when. That makes the
program many times slower, and its threads switch at other moments; so the
outcomes are those of the plain runs only.

A Python inside a browser or another sandbox (Pyodide) has no processes: there
one run is made, and one watched, inside this one. Such a Python usually cannot
start threads either, which the result then says.
"""

from __future__ import print_function

import io
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import threading
import time

PROGRAM = None  # the playground puts the program's text here

FORMAT = "gil-playground reality check"
VERSION = 1
MOST_EVENTS = 200000  # of the watched run; what comes after is not noted
MOST_SLICES = 2000
MOST_TEXT = 4000  # characters kept of what one run printed

clock = getattr(time, "perf_counter", time.time)


def python_facts():
    facts = {
        "version": platform.python_version(),
        "implementation": platform.python_implementation(),
        "free_threaded": False,
        "switch_interval": None,
        "check_interval": None,
    }
    if hasattr(sys, "getswitchinterval"):
        facts["switch_interval"] = sys.getswitchinterval()
    elif hasattr(sys, "getcheckinterval"):
        facts["check_interval"] = sys.getcheckinterval()
    if hasattr(sys, "_is_gil_enabled"):
        facts["free_threaded"] = not sys._is_gil_enabled()
    return facts


def computer_facts():
    try:
        usable = len(os.sched_getaffinity(0))
    except AttributeError:
        import multiprocessing

        usable = multiprocessing.cpu_count()
    return {"system": platform.system(), "machine": platform.machine(), "cores": usable}


# ---- one run, in a process of its own ---------------------------------------


def os_switches():
    """Voluntary and involuntary context switches of this process so far; None
    where the system does not tell."""
    try:
        import resource
    except ImportError:
        return None
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_nvcsw, usage.ru_nivcsw


def processor_time():
    if hasattr(time, "process_time"):
        return time.process_time()
    used = os.times()
    return used[0] + used[1]


class Watch(object):
    """Notes the thread and the line of everything that runs in one file."""

    def __init__(self, filename):
        self.filename = filename
        self.events = []
        self.full = False

    def call(self, frame, event, arg):
        return self.line if frame.f_code.co_filename == self.filename else None

    def line(self, frame, event, arg):
        if event == "line" and not self.full:
            self.events.append((clock(), threading.current_thread(), frame.f_lineno))
            self.full = len(self.events) >= MOST_EVENTS
        return self.line

    def start(self):
        threading.settrace(self.call)
        sys.settrace(self.call)

    def stop(self):
        sys.settrace(None)
        threading.settrace(None)

    def report(self, begin):
        """Who ran from when to when: [thread, from, to, lines], in microseconds."""
        threads, numbers, slices, lines = [], {}, [], 0
        for when, thread, _ in sorted(self.events, key=lambda e: e[0]):
            if thread not in numbers:
                numbers[thread] = len(threads)
                threads.append(thread.name)
            number, at = numbers[thread], int(round((when - begin) * 1e6))
            lines += 1
            if slices and slices[-1][0] == number:
                slices[-1][2] = at
                slices[-1][3] += 1
            else:
                slices.append([number, at, at, 1])
        cut = self.full or len(slices) > MOST_SLICES
        return {"threads": threads, "lines": lines, "switches": max(0, len(slices) - 1), "slices": slices[:MOST_SLICES], "cut": cut}


def wait_for_threads():
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join()


def child(program, answer, watched):
    with io.open(program, "rb") as f:
        source = f.read()
    name = os.path.basename(program)
    sys.argv[:] = [name]
    # Whether there is a GIL can depend on options that only this process has,
    # and on what the program imports: it is noted here, and again at the end.
    result = {"ended": "normally", "python": python_facts()}
    try:
        code = compile(source, name, "exec", 0, True)
    except SyntaxError as error:
        result["ended"] = "SyntaxError: %s (line %s)" % (error.msg, error.lineno)
        write(answer, result)
        return
    space = {"__name__": "__main__", "__file__": name, "__builtins__": __builtins__}
    watch = Watch(name) if watched else None
    before, used, begin = os_switches(), processor_time(), clock()
    if watch:
        watch.start()
    try:
        exec(code, space)
    except SystemExit:
        result["ended"] = "SystemExit"
    except BaseException as error:
        result["ended"] = type(error).__name__
        sys.excepthook(*sys.exc_info())
    wait_for_threads()
    end, after = clock(), os_switches()
    if watch:
        watch.stop()
        result["watched"] = watch.report(begin)
    result["seconds"] = end - begin
    result["cpu"] = processor_time() - used
    result["python"]["free_threaded"] = python_facts()["free_threaded"]
    if before is not None:
        result["voluntary"], result["involuntary"] = after[0] - before[0], after[1] - before[1]
    sys.stdout.flush()
    write(answer, result)


def write(path, value):
    with io.open(path, "w", encoding="ascii") as f:
        f.write(u"%s" % json.dumps(value, sort_keys=True))


# ---- all runs ----------------------------------------------------------------


def run(folder, limit, watched):
    """One run of the program in folder; what it wrote down about itself."""
    answer, printed = os.path.join(folder, "answer.json"), os.path.join(folder, "printed")
    if os.path.exists(answer):
        os.remove(answer)
    command = [sys.executable, os.path.abspath(__file__), "--child", "watched" if watched else "plain", os.path.join(folder, "snippet.py"), answer]
    with open(os.devnull) as nothing, open(printed, "wb") as out:
        process = subprocess.Popen(command, stdin=nothing, stdout=out, stderr=subprocess.STDOUT, cwd=folder)
        deadline = clock() + limit
        while process.poll() is None and clock() < deadline:
            time.sleep(0.005)
        late = process.poll() is None
        if late:
            process.kill()
            process.wait()
    result = {"ended": "stopped after %g s" % limit if late else "exit status %s" % process.returncode}
    if os.path.exists(answer):
        with io.open(answer, encoding="ascii") as f:
            result = json.load(f)
    with io.open(printed, encoding="utf-8", errors="replace", newline=None) as f:
        result["printed"] = f.read(MOST_TEXT)
    return result


def run_here(folder, _, watched):
    """The same where there are no other processes: nothing stops a run that does
    not end, and what one run changes, the next one finds changed."""
    answer, streams, printed = os.path.join(folder, "answer.json"), (sys.stdout, sys.stderr), io.StringIO()
    sys.stdout = sys.stderr = printed
    try:
        child(os.path.join(folder, "snippet.py"), answer, watched)
    finally:
        sys.stdout, sys.stderr = streams
    with io.open(answer, encoding="ascii") as f:
        result = json.load(f)
    result["printed"] = printed.getvalue()[:MOST_TEXT]
    return result


def say_of_threads():
    try:
        thread = threading.Thread(target=int)
        thread.start()
        thread.join()
    except RuntimeError as error:
        print("This Python cannot start threads: %s. A program that starts one ends there." % error)


def options(words):
    chosen = {"runs": 20, "out": "reality_check.json", "limit": 20.0, "program": None}
    words = list(words)
    while words:
        word = words.pop(0)
        if word in ("--runs", "--out", "--limit") and words:
            kind = {"--runs": int, "--out": str, "--limit": float}[word]
            try:
                chosen[word[2:]] = kind(words.pop(0))
            except ValueError:
                sys.exit("reality_check.py: %s needs a number" % word)
        elif word.startswith("-") or chosen["program"]:
            sys.exit(__doc__)
        else:
            chosen["program"] = word
    chosen["runs"] = min(max(chosen["runs"], 1), 1000)
    return chosen


# Where Python runs inside a browser or another sandbox.
SANDBOXED = sys.platform in ("emscripten", "wasi")


def main():
    chosen = options(sys.argv[1:])
    once = run
    if SANDBOXED:
        print("This Python runs inside a browser or a sandbox and cannot start processes: one run is made here.")
        say_of_threads()
        once, chosen["runs"] = run_here, 1
    elif not sys.executable:
        sys.exit("reality_check.py: this Python does not know its own program, sys.executable is empty: start it from a command line")
    text = PROGRAM
    if chosen["program"]:
        try:
            with io.open(chosen["program"], encoding="utf-8") as f:
                text = f.read()
        except (IOError, OSError, UnicodeDecodeError) as error:
            sys.exit("reality_check.py: %s" % error)
    if text is None:
        sys.exit("reality_check.py: which program? python3 reality_check.py program.py")
    folder = tempfile.mkdtemp()
    try:
        with io.open(os.path.join(folder, "snippet.py"), "w", encoding="utf-8", newline="\n") as f:
            f.write(text)
        runs = []
        for i in range(chosen["runs"]):
            runs.append(once(folder, chosen["limit"], False))
            print("run %d of %d: %s" % (i + 1, chosen["runs"], runs[-1]["ended"]))
        print("one run watched")
        watched = once(folder, chosen["limit"], True)
        told = [r.pop("python") for r in runs + [watched] if "python" in r]
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    write(chosen["out"], {
        "format": FORMAT, "version": VERSION, "program": text, "python": told[0] if told else python_facts(),
        "computer": computer_facts(), "runs": runs, "watched": watched,
    })
    print("Written: %s. Drop it into the page." % os.path.abspath(chosen["out"]))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        child(sys.argv[3], sys.argv[4], sys.argv[2] == "watched")
    else:
        main()
