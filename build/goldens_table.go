package main

// goldens lists every script; they do not depend on each other.
var goldens = []golden{
	{script: "vm/opcode/testdata/dump.py", python: "2.7", output: "cpython-2.7.json"},
	{script: "vm/opcode/testdata/dump.py", python: "3.9", output: "cpython-3.9.json"},
	{script: "vm/opcode/testdata/dump.py", python: "3.13", output: "cpython-3.13.json"},
	{script: "vm/syntax/testdata/errors.py", python: "3.9", stdin: "errors.txt", output: "errors.golden"},
	{script: "vm/compile/testdata/describe.py", python: "3.9", args: []string{"corpus/*.py"}, output: "corpus-3.9.jsonl"},
	{script: "vm/compile/testdata/describe.py", python: "2.7", args: []string{"corpus27/*.py"}, output: "corpus-2.7.jsonl"},
	{script: "vm/compile/testdata/errors.py", python: "2.7", stdin: "errors27.txt", output: "errors-2.7.jsonl"},
	{script: "vm/compile/testdata/errors.py", python: "3.9", stdin: "errors.txt", output: "errors-3.9.jsonl"},
	{script: "vm/testdata/expect.py", python: "3.9"},
}
