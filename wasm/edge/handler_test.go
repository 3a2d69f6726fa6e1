package main

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"gilplay/wasm/api"
)

func post(t *testing.T, body string) *httptest.ResponseRecorder {
	t.Helper()
	w := httptest.NewRecorder()
	newHandler().ServeHTTP(w, httptest.NewRequest("POST", "/api/run", strings.NewReader(body)))
	return w
}

func TestRun(t *testing.T) {
	w := post(t, `{"source":"print(6 * 7)"}`)
	if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), `"stdout":"42\n"`) {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

func TestWrongRequests(t *testing.T) {
	for body, want := range map[string]int{
		"":                             http.StatusBadRequest,
		"{":                            http.StatusBadRequest,
		`{"source":1}`:                 http.StatusBadRequest,
		`{} trailing`:                  http.StatusBadRequest,
		strings.Repeat(" ", maxBody+1): http.StatusRequestEntityTooLarge,
	} {
		if w := post(t, body); w.Code != want || !strings.Contains(w.Body.String(), `"failure":"`) {
			t.Errorf("%.20q: %d %s, want %d", body, w.Code, w.Body, want)
		}
	}
}

func TestMethodsAndAddresses(t *testing.T) {
	for _, c := range []struct {
		method, path string
		want         int
	}{
		{"GET", "/api/run", http.StatusMethodNotAllowed},
		{"OPTIONS", "/api/run", http.StatusNoContent},
		{"GET", "/api/other", http.StatusNotFound},
	} {
		r := httptest.NewRequest(c.method, c.path, nil)
		r.Body = nil // as the Workers runtime gives it
		w := httptest.NewRecorder()
		newHandler().ServeHTTP(w, r)
		if w.Code != c.want {
			t.Errorf("%s %s: %d, want %d", c.method, c.path, w.Code, c.want)
		}
	}
}

func TestPanicIsAnswered(t *testing.T) {
	w := httptest.NewRecorder()
	guard(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("x") })).ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
	if w.Code != http.StatusInternalServerError {
		t.Error(w.Code)
	}
}

func TestBoundsCannotBeRaised(t *testing.T) {
	m := api.Machine{MaxOpcodes: 1 << 40, MaxMemory: -1, MaxOutput: 10}
	bound(&m)
	if m.MaxOpcodes != maxOpcodes || m.MaxMemory != maxMemory || m.MaxOutput != 10 || m.MaxThreads != maxThreads {
		t.Errorf("%+v", m)
	}
}
