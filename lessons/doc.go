// Package lessons reads the course.
//
// In goes a folder per lesson (NN-slug/): lesson.json with the facts that do
// not depend on a language, one Markdown file per language (en.md), the
// program the lesson starts with (start.py) and, for every task, a right
// answer and wrong ones. Out come Lesson values: the prose rendered to HTML,
// divided into phases (predict, run, observe, explain, task), ready to be
// written as JSON for the page.
//
// Every mistake in a lesson's files is reported with file, line and what was
// expected. The package never judges an answer: that is lessons/judge, which
// is part of the browser engine and therefore apart from the Markdown parser.
package lessons
