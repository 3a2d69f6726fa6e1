package lessons

import (
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"strings"
	"unicode"
)

// How fast one reads, with the code beside it, and what a run and a task take.
const (
	wordsPerMinute      = 120
	charactersPerMinute = 220 // Chinese
	minutesToRun        = 2
	minutesPerTask      = 2.5
	longSentence        = 30 // words
	longSentenceZH      = 60 // characters
)

// Guide says of each lesson of fsys how long it is and how long it may take,
// and where its sentences are long. It is a guide: nothing fails by it.
func Guide(fsys fs.FS) (string, error) {
	var b strings.Builder
	fmt.Fprintf(&b, "%-20s %5s %11s %9s %9s   long sentences\n", "lesson", "words", "characters", "says", "may take")
	course, err := All(fsys, "en")
	if err != nil {
		return "", err
	}
	for _, l := range course {
		words, long, err := length(fsys, l, "en")
		if err != nil {
			return "", err
		}
		chars, longZH, err := length(fsys, l, "zh")
		if err != nil {
			return "", err
		}
		rest := minutesToRun + minutesPerTask*float64(len(l.Tasks))
		fmt.Fprintf(&b, "%-20s %5d %11d %5d min  %2.0f-%2.0f min   %s\n", l.Dir, words, chars, l.Minutes,
			min(float64(words)/wordsPerMinute, float64(chars)/charactersPerMinute)+rest,
			max(float64(words)/wordsPerMinute, float64(chars)/charactersPerMinute)+rest, strings.Join(append(long, longZH...), ", "))
	}
	return b.String(), nil
}

var (
	marks    = regexp.MustCompile(`^(#+ |- \[[a-z0-9-]+\] |- |[0-9]+\. |(Reveal|Hint|Source|English|Why): (\[[a-z0-9-]+\] )?)`)
	sentence = regexp.MustCompile(`[.?!:;]["”)*]* |[。？！：；]`)
	inCode   = regexp.MustCompile("`[^`]*`")
)

// length counts the words of a text, of Chinese the characters, and lists the
// lines with long sentences. Exhibits, code and quotations do not count.
func length(fsys fs.FS, l *Lesson, lang string) (n int, long []string, err error) {
	text, err := fs.ReadFile(fsys, path.Join(l.Dir, lang+".md"))
	if err != nil {
		return 0, nil, err
	}
	fenced, limit := false, longSentence
	if lang == "zh" {
		limit = longSentenceZH
	}
	for i, line := range strings.Split(string(text), "\n") {
		if strings.HasPrefix(line, "```") {
			fenced = !fenced
		}
		if fenced || strings.HasPrefix(line, "Exhibit: ") || strings.HasPrefix(line, "Source: ") || strings.HasPrefix(line, "|") {
			continue
		}
		line = number.ReplaceAllString(marks.ReplaceAllString(line, ""), "0")
		line = inCode.ReplaceAllString(line, "x")
		for _, s := range sentence.Split(line, -1) {
			size := measure(s, lang)
			n += size
			if size > limit {
				long = append(long, fmt.Sprintf("%s.md:%d (%d)", lang, i+1, size))
			}
		}
	}
	return n, long, nil
}

func measure(s, lang string) int {
	if lang != "zh" {
		return len(strings.Fields(s))
	}
	n := 0
	for _, r := range s {
		if unicode.Is(unicode.Han, r) {
			n++
		}
	}
	return n + len(strings.FieldsFunc(s, func(r rune) bool { return r > unicode.MaxASCII || r == ' ' }))
}
