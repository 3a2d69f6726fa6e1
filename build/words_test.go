package main

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"gilplay/gil/kernel"
	"gilplay/vm/opcode"
	"gilplay/wasm/api"

	"gilplay/lessons"
)

// untranslated are the Latin words that a Chinese text may have: names, terms
// of art that readers know in English, units. What is in <code>, has an
// underscore or a dot inside, or is all capitals, is code and not listed.
var untranslated = strings.Fields(`
	Python CPython PyPy WebAssembly JavaScript TypeScript Linux Mac macOS Perfetto JSON JUnit https localhost cookie KB MB KiB MiB ms ns
	Thread thread MainThread main Ctrl Esc Home End Tab Enter Shift GIL Playground Lock
	Beazley tick eval breaker nan sleep join print futex English KeyboardInterrupt nohup
	threading queue stdout exception deadlock if while release pthread pyc marshal`)

var catalogues = []string{"", "pages."}

func TestWordsAreTheSameInEveryLanguage(t *testing.T) {
	for _, prefix := range catalogues {
		en, zh := readBoth(t, prefix)
		for _, key := range slices.Sorted(maps.Keys(en)) {
			text, ok := zh[key]
			if base, one := strings.CutSuffix(key, ".one"); one && en[base+".other"] != "" {
				if ok {
					t.Errorf("%szh.json has %s: Chinese has the plural form other only", prefix, key)
				}
				continue
			}
			if !ok {
				t.Errorf("%szh.json lacks %s: %q", prefix, key, en[key])
			} else if want, got := places(en[key]), places(text); !slices.Equal(want, got) {
				t.Errorf("%s: places %v in English, %v in Chinese", key, want, got)
			}
		}
		for key := range zh {
			if _, ok := en[key]; !ok {
				t.Errorf("%szh.json has %s, en.json does not", prefix, key)
			}
		}
	}
}

func readBoth(t *testing.T, prefix string) (en, zh words) {
	t.Helper()
	var both [2]words
	for i, lang := range []string{"en", "zh"} {
		w, err := readWords("..", prefix+lang)
		if err != nil {
			t.Fatal(err)
		}
		both[i] = w
	}
	return both[0], both[1]
}

var place = regexp.MustCompile(`\{\w+\}`)

func places(text string) []string {
	all := place.FindAllString(text, -1)
	slices.Sort(all)
	return slices.Compact(all)
}

// wordPath is how code names a text or a group of texts.
var wordPath = regexp.MustCompile(`\bwords((?:\.\w+)+)`)

func TestWordsAreUsed(t *testing.T) {
	en, _ := readBoth(t, "")
	var named []string
	for _, source := range siteSources(t, ".ts") {
		for _, m := range wordPath.FindAllStringSubmatch(source, -1) {
			named = append(named, strings.TrimPrefix(m[1], "."))
		}
	}
	for key := range en {
		if !slices.ContainsFunc(named, func(path string) bool {
			return path == key || strings.HasPrefix(key, path+".") || strings.HasPrefix(path, key+".")
		}) {
			t.Errorf("en.json: nothing uses %s", key)
		}
	}
	made := strings.Join(siteSources(t, ".html"), "")
	makers, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range makers {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		made += string(text)
	}
	for _, p := range pages(nil, []lessons.Removed{{}}) {
		made += `"` + p.name + `.title" "` + p.name + `.about"`
	}
	en, _ = readBoth(t, "pages.")
	for key := range en {
		if !strings.Contains(made, "{{"+key+"}}") && !strings.Contains(made, strconv.Quote(key)) {
			t.Errorf("pages.en.json: nothing uses %s", key)
		}
	}
}

// filling is a call that names a text and the values of its places at once.
var filling = regexp.MustCompile(`\b(fill|woven|counted)\((?:[^;{}]*?,\s*)?words\.([\w.]+)(?:,\s*\{([^{}]*)\})?\)`)

func TestWordsGetTheirValues(t *testing.T) {
	en, _ := readBoth(t, "")
	seen := 0
	for _, source := range siteSources(t, ".ts") {
		for _, m := range filling.FindAllStringSubmatch(source, -1) {
			if strings.Contains(m[0], "form(") {
				continue // its values stand behind another bracket
			}
			text, ok := en[m[2]]
			if !ok {
				text = en[m[2]+".other"]
			}
			seen++
			for _, p := range places(text) {
				name := strings.Trim(p, "{}")
				if m[1] == "counted" && name == "n" {
					continue
				}
				if !regexp.MustCompile(`\b` + name + `\b`).MatchString(m[3]) {
					t.Errorf("%s: no value for %s in %s", m[2], p, m[0])
				}
			}
		}
	}
	if seen == 0 {
		t.Error("no call was found")
	}
}

// siteSources are the texts of the site's own files with an extension.
func siteSources(t *testing.T, ext string) []string {
	t.Helper()
	var all []string
	err := filepath.WalkDir(filepath.Join("..", "site"), func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "node_modules" || d.Name() == "test") {
			return filepath.SkipDir
		}
		if filepath.Ext(path) != ext {
			return nil
		}
		text, err := os.ReadFile(path)
		all = append(all, string(text))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

var (
	codeInText = regexp.MustCompile(`<code>.*?</code>|<a [^>]*>|</?\w+>|\{\{\w+\}\}|&\w+;`)
	latin      = regexp.MustCompile(`[A-Za-z][A-Za-z0-9_.()]*`)
	isCode     = regexp.MustCompile(`^[A-Z0-9_]+$|_|\w\.\w|\(\)`)
	halfWidth  = regexp.MustCompile(`\p{Han}\s*[,;:?!()]|[,;:?!()]\s*\p{Han}|\p{Han}\s*\.(\s|$)`)
	noSpace    = regexp.MustCompile(`\p{Han}[A-Za-z0-9{]|[A-Za-z0-9%}]\p{Han}`)
)

func TestWordsInChinese(t *testing.T) {
	for _, prefix := range catalogues {
		_, zh := readBoth(t, prefix)
		for key, text := range zh {
			if strings.HasPrefix(key, "header.other.") {
				continue // what leads to the other language is in that one
			}
			for _, problem := range inChinese(text) {
				t.Errorf("%szh.json: %s: %s in %q", prefix, key, problem, text)
			}
		}
	}
}

// inChinese tells what is not as Chinese is set here.
func inChinese(text string) (problems []string) {
	text = strings.ReplaceAll(text, "{why}", "。") // a whole sentence
	plain := codeInText.ReplaceAllStringFunc(text, func(s string) string {
		if strings.HasPrefix(s, "<code>") {
			return "C"
		}
		return ""
	})
	for _, word := range latin.FindAllString(place.ReplaceAllString(plain, "0"), -1) {
		word = strings.TrimRight(word, ".")
		if len(word) > 1 && !isCode.MatchString(word) && !slices.Contains(untranslated, word) {
			problems = append(problems, "the English word "+word)
		}
	}
	if at := halfWidth.FindString(plain); at != "" {
		problems = append(problems, "half-width punctuation at "+at)
	}
	if at := noSpace.FindString(plain); at != "" {
		problems = append(problems, "no space at "+at)
	}
	return problems
}

func TestChineseThatIsWrongIsSeen(t *testing.T) {
	for text, want := range map[string]string{
		"等待 GIL，已 {n} µs": "", "第 {n} 步": "", "回到开头（Home）": "", "读 <code>len(s)</code> 时": "", "<code>n</code>，再来": "",
		"按 Button": "the English word Button",
		"等待GIL":    "no space at 待G",
		"{n}步":     "no space at }步",
		"停了.":      "half-width punctuation at 了.",
		"停了, 再来":   "half-width punctuation at 了,",
		"停了 (再来)":  "half-width punctuation at 了 (",
	} {
		if got := strings.Join(inChinese(text), "; "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// Every text of the engine's tables that pages show has a translation, and no
// translation is left over.
func TestEngineTextsInChinese(t *testing.T) {
	zh, err := readWords("..", "engine.zh")
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]bool{}
	for op := range opcode.NumOps {
		texts[op.Doc()] = true
	}
	for b := range opcode.Breaker(32) {
		texts[api.SwitchText(b)] = true
	}
	for _, f := range kernel.Fields {
		texts[f.Name], texts[f.Meaning], texts[f.Source] = true, true, true
		for _, c := range f.Choices {
			texts[c] = true
		}
	}
	for _, p := range kernel.Profiles {
		texts[p.Title], texts[p.About] = true, true
	}
	delete(texts, "")
	for text := range texts {
		if zh[text] == "" {
			t.Errorf("engine.zh.json lacks %q", text)
		}
	}
	for text := range zh {
		if !texts[text] {
			t.Errorf("engine.zh.json has %q, which the engine does not say", text)
		}
	}
}
