package main

import (
	"net/http"
	"sync"
)

// broadcast tells every open page that the site was rebuilt, by server-sent
// events.
type broadcast struct {
	mu      sync.Mutex
	waiting map[chan struct{}]bool
}

func newBroadcast() *broadcast { return &broadcast{waiting: map[chan struct{}]bool{}} }

// send wakes every page that listens.
func (b *broadcast) send() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for c := range b.waiting {
		select {
		case c <- struct{}{}:
		default: // one is already on its way
		}
	}
}

// ServeHTTP keeps a page's connection open and writes one event a rebuild.
func (b *broadcast) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c := make(chan struct{}, 1)
	b.mu.Lock()
	b.waiting[c] = true
	b.mu.Unlock()
	defer func() {
		b.mu.Lock()
		delete(b.waiting, c)
		b.mu.Unlock()
	}()
	w.Header().Set("Content-Type", "text/event-stream")
	flush := http.NewResponseController(w)
	for flush.Flush() == nil {
		select {
		case <-c:
			w.Write([]byte("data: rebuilt\n\n"))
		case <-r.Context().Done():
			return
		}
	}
}
