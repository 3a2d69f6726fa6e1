package main

import (
	"errors"
	"io"
	"net/http"

	"gilplay/wasm/api"
)

// Bounds of one run. A Worker pays for processor time by the millisecond and
// has 128 MB of memory; a longer run belongs into the reader's own browser.
const (
	maxBody    = 128 << 10
	maxOpcodes = 300_000
	maxMemory  = 16 << 20
	maxOutput  = 64 << 10
	maxThreads = 64
)

// newHandler is every route of the Worker.
func newHandler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /api/run", run)
	mux.HandleFunc("OPTIONS /api/run", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Access-Control-Allow-Methods", "POST")
		w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
		w.WriteHeader(http.StatusNoContent)
	})
	mux.HandleFunc("/api/", func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/api/run" {
			w.Header().Set("Allow", "POST")
			fail(w, http.StatusMethodNotAllowed, "use POST")
			return
		}
		fail(w, http.StatusNotFound, "no such address; there is POST /api/run")
	})
	return guard(mux)
}

// guard evens out two habits of the Workers runtime: a request without a body
// has a nil Body, and a panic is not caught by a server above us.
func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("X-Content-Type-Options", "nosniff")
		defer func() {
			if recover() != nil {
				fail(w, http.StatusInternalServerError, "internal error")
			}
		}()
		if r.Body == nil {
			r.Body = http.NoBody
		}
		next.ServeHTTP(w, r)
	})
}

// run answers an api.RunRequest with an api.RunResponse.
func run(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		fail(w, http.StatusRequestEntityTooLarge, "a program may have 128 KiB")
		return
	}
	if err != nil {
		fail(w, http.StatusBadRequest, "the request could not be read")
		return
	}
	var req api.RunRequest
	reader := api.NewReader(body)
	req.ReadJSON(reader)
	reader.Done()
	if reader.Err() != "" {
		fail(w, http.StatusBadRequest, reader.Err())
		return
	}
	bound(&req.Machine)
	answer := api.Run(&req)
	answerJSON(w, http.StatusOK, answer.AppendJSON(nil))
}

// bound lowers the limits that a request asks for to the Worker's own.
func bound(m *api.Machine) {
	lower := func(limit *int, most int) {
		if *limit <= 0 || *limit > most {
			*limit = most
		}
	}
	lower(&m.MaxOpcodes, maxOpcodes)
	lower(&m.MaxMemory, maxMemory)
	lower(&m.MaxOutput, maxOutput)
	lower(&m.MaxThreads, maxThreads)
}

func fail(w http.ResponseWriter, status int, why string) {
	f := api.Failure{Failure: why}
	answerJSON(w, status, f.AppendJSON(nil))
}

func answerJSON(w http.ResponseWriter, status int, text []byte) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	w.Write(text)
}
