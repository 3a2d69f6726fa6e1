package main

import (
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"gilplay/lessons"
)

func filled(t *testing.T, p page, text string) (string, error) {
	t.Helper()
	s := &site{engine: engine{name: "assets/engine-1.wasm"}, pythons: []python{{dialect: usualPython, name: "assets/python-1.bin"}}, bundle: bundle{entry: map[string]string{"main.ts": "assets/main-1.js"}, style: "assets/site-1.css"}}
	course := []*lessons.Lesson{{Slug: "a", Number: 1, Chapter: "c", ChapterTitle: "C & D", Title: "<T>", Minutes: 5}}
	return s.fill(&edition{languages[0], words{"lessons.minutes": "{n} min"}, course, nil}, p, text)
}

func TestPagesLinkRelatively(t *testing.T) {
	text := "<head>{{early}}</head>{{base}} {{script}} {{lessons}}"
	for path, base := range map[string]string{"": "./", "play/": "../", "learn/a/": "../../"} {
		got, err := filled(t, page{path: path, entry: "main.ts", engine: true}, text)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(got, "<head>\n<meta http-equiv") {
			t.Errorf("the policy is not the first thing in the head:\n%s", got)
		}
		for _, want := range []string{base + "assets/main-1.js", base + "assets/engine-1.wasm", base + "assets/python-1.bin", base + "learn/a/", "C &amp; D", "&lt;T&gt;", "Content-Security-Policy"} {
			if !strings.Contains(got, want) {
				t.Errorf("%q: no %s in\n%s", path, want, got)
			}
		}
	}
}

// A link to a lesson that is gone leads to its chapter, where a note says so.
func TestRemovedLessonsLeadToTheirChapter(t *testing.T) {
	s := newSite("..", true)
	s.pythons = []python{{dialect: usualPython}}
	e, err := s.edition(languages[0])
	if err != nil {
		t.Fatal(err)
	}
	e.removed = []lessons.Removed{{Slug: "old", Chapter: "lock"}, {Slug: "older", Chapter: "lock", Now: "locks"}}
	all := pages(e.course, e.removed)
	p := all[len(all)-2]
	got, err := s.fill(e, p, "<head>{{early}}</head>{{lesson}}")
	if err != nil || p.path != "learn/old/" || !strings.Contains(got, `<meta http-equiv="refresh" content="0; url=../../#gone-old">`) {
		t.Errorf("%s: %v\n%s", p.path, err, got)
	}
	chapter := regexp.MustCompile(`(?s)<section class="chapter" data-chapter="lock">.*?</section>`).FindString(lessonList(e, "./"))
	for _, want := range []string{`id="gone-old"`, "“old” is no longer part", `id="gone-older"`, `“older” is now called <a href="./learn/locks/">`} {
		if !strings.Contains(chapter, want) {
			t.Errorf("no %s in %s", want, chapter)
		}
	}
}

func TestPlaceholdersAreChecked(t *testing.T) {
	for text, want := range map[string]string{
		"<head></head>{{scirpt}}": "{{scirpt}}",
		"<body>":                  "<head>",
	} {
		if _, err := filled(t, page{entry: "main.ts"}, text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want one that names %s", text, err, want)
		}
	}
}

func TestTakenPort(t *testing.T) {
	l, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	_, port, _ := net.SplitHostPort(l.Addr().String())
	_, err = listen(port)
	if err == nil || !strings.Contains(err.Error(), "port "+port+" is already in use") {
		t.Errorf("error %v", err)
	}
}

func TestServedFiles(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"index.html": "<head></head>home", "404.html": "not here", "play/index.html": "play", "assets/e.wasm": "wasm", "assets/e.wasm.br": "small",
	} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	plain, live := siteHandler(dir, newBroadcast(), false), siteHandler(dir, newBroadcast(), true)
	for _, c := range []struct {
		handler      http.Handler
		path, accept string
		status       int
		kind, body   string
	}{
		{plain, "/", "", 200, "text/html", "home"},
		{plain, "/play/", "", 200, "text/html", "play"},
		{plain, "/play", "", 301, "", ""},
		{plain, "/assets/e.wasm", "gzip", 200, "application/wasm", "wasm"},
		{plain, "/assets/e.wasm", "gzip, br", 200, "application/wasm", "small"},
		{plain, "/assets/", "", 404, "text/html", "not here"},
		{plain, "/../main.go", "", 307, "", ""}, // to the cleaned path, which is none
		{plain, "/reload.js", "", 404, "", ""},
		{live, "/", "", 200, "text/html", reloadPath},
		{live, "/reload.js", "", 200, "text/javascript", "EventSource"},
	} {
		r := httptest.NewRequest("GET", "/", nil)
		r.URL.Path = c.path
		r.Header.Set("Accept-Encoding", c.accept)
		w := httptest.NewRecorder()
		c.handler.ServeHTTP(w, r)
		if w.Code != c.status || !strings.HasPrefix(w.Header().Get("Content-Type"), c.kind) || !strings.Contains(w.Body.String(), c.body) {
			t.Errorf("%s: %d %s %q", c.path, w.Code, w.Header().Get("Content-Type"), w.Body)
		}
	}
}

func TestGoldenScriptsExist(t *testing.T) {
	for _, g := range goldens {
		if _, err := os.Stat(filepath.Join("..", filepath.FromSlash(g.script))); err != nil {
			t.Error(err)
		}
	}
}
