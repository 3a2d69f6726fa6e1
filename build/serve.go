package main

import (
	"errors"
	"flag"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// runServe builds the site, serves it on localhost and, when a source file
// changes, rebuilds what depends on it and reloads the open pages.
func runServe(root string, args []string) error {
	flags := flag.NewFlagSet("serve", flag.ContinueOnError)
	port := flags.String("port", "8080", "port to listen on")
	built := flags.Bool("built", false, "serve dist/site as it is; neither build nor watch")
	if err := flags.Parse(args); err != nil {
		return flag.ErrHelp
	}
	listener, err := listen(*port)
	if err != nil {
		return err
	}
	s := newSite(root, !*built)
	reload := newBroadcast()
	if !*built {
		fmt.Println("building …")
		if err := s.build(); err != nil {
			return err
		}
		go s.watch(reload)
	}
	fmt.Printf("serving http://localhost:%s\n", *port)
	server := &http.Server{Handler: siteHandler(s.out, reload, s.dev), ReadHeaderTimeout: 10 * time.Second}
	return server.Serve(listener)
}

// listen binds the port before the build, so that a taken one is told at once.
func listen(port string) (net.Listener, error) {
	l, err := net.Listen("tcp", "localhost:"+port)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("port %s is already in use; choose another: make serve PORT=8081", port)
	}
	if err != nil {
		return nil, fmt.Errorf("cannot listen on port %s: %w", port, err)
	}
	return l, nil
}

// mimeTypes are stated here because the system's own table may lack or
// misname them; streaming compilation insists on application/wasm.
var mimeTypes = map[string]string{
	".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
	".json": "application/json", ".wasm": "application/wasm", ".svg": "image/svg+xml",
	".webmanifest": "application/manifest+json", ".png": "image/png", ".txt": "text/plain; charset=utf-8",
}

const reloadPath = "/reload.js"

// reloadScript listens for rebuilds; it is only in pages that serve sends.
const reloadScript = "new EventSource('/reload').onmessage = () => location.reload();\n"

// siteHandler serves a built site. With live set, pages also get the script
// that reloads them.
func siteHandler(dir string, reload *broadcast, live bool) http.Handler {
	mux := http.NewServeMux()
	if live {
		mux.Handle("/reload", reload)
		mux.HandleFunc(reloadPath, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", mimeTypes[".js"])
			w.Write([]byte(reloadScript))
		})
	}
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		serveFile(w, r, dir, live)
	})
	return mux
}

func serveFile(w http.ResponseWriter, r *http.Request, dir string, live bool) {
	name := path.Clean(r.URL.Path)
	file := filepath.Join(dir, filepath.FromSlash(name))
	if info, err := os.Stat(file); err == nil && info.IsDir() {
		if !strings.HasSuffix(r.URL.Path, "/") {
			http.Redirect(w, r, path.Base(name)+"/", http.StatusMovedPermanently)
			return
		}
		file = filepath.Join(file, "index.html")
	}
	head := w.Header()
	head.Set("Access-Control-Allow-Origin", "*")
	head.Set("X-Content-Type-Options", "nosniff")
	head.Set("Referrer-Policy", "no-referrer")
	head.Set("Cache-Control", cachePolicy(name))
	ext := filepath.Ext(file)
	content, encoding, err := readEncoded(file, r.Header.Get("Accept-Encoding"))
	status := http.StatusOK
	if err != nil {
		status, ext, encoding = http.StatusNotFound, ".html", ""
		if content, err = os.ReadFile(filepath.Join(dir, "404.html")); err != nil {
			http.NotFound(w, r)
			return
		}
	}
	if t, ok := mimeTypes[ext]; ok {
		head.Set("Content-Type", t)
	}
	if encoding != "" {
		head.Set("Content-Encoding", encoding)
		head.Set("Vary", "Accept-Encoding")
	} else if ext == ".html" && live {
		content = []byte(strings.Replace(string(content), "</head>", `<script type="module" src="`+reloadPath+`"></script></head>`, 1))
	}
	head.Set("Content-Length", fmt.Sprint(len(content)))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		w.Write(content)
	}
}

// cachePolicy lets a browser keep for ever what carries a hash in its name.
func cachePolicy(name string) string {
	if strings.HasPrefix(name, "/assets/") {
		return "public, max-age=31536000, immutable"
	}
	return "no-cache"
}

// readEncoded prefers the brotli copy when there is one and the browser takes
// it.
func readEncoded(file, accepts string) (content []byte, encoding string, err error) {
	if strings.Contains(accepts, "br") {
		if content, err := os.ReadFile(file + ".br"); err == nil {
			return content, "br", nil
		}
	}
	content, err = os.ReadFile(file)
	return content, "", err
}

// watch polls the sources: a few hundred files, twice a second, on every
// system alike and without a library.
func (s *site) watch(reload *broadcast) {
	engine, pages := s.stamp(engineSources...), s.stamp(pageSources...)
	for {
		time.Sleep(500 * time.Millisecond)
		newEngine, newPages := s.stamp(engineSources...), s.stamp(pageSources...)
		var err error
		switch {
		case newEngine != engine:
			err = s.build()
		case newPages != pages:
			err = s.buildPages()
		default:
			continue
		}
		engine, pages = newEngine, newPages
		if err != nil {
			log.Print(err)
			continue
		}
		log.Print("rebuilt")
		reload.send()
	}
}

var (
	engineSources = []string{"vm", "gil", "wasm", "lessons/judge"}
	pageSources   = []string{"site", "lessons"}
)

// stamp sums up names, sizes and times of every source below some folders.
func (s *site) stamp(folders ...string) string {
	var b strings.Builder
	for _, folder := range folders {
		filepath.WalkDir(filepath.Join(s.root, folder), func(path string, d os.DirEntry, err error) error {
			if err != nil {
				return nil
			}
			if d.IsDir() {
				if d.Name() == "node_modules" || d.Name() == "testdata" || d.Name() == "test" {
					return filepath.SkipDir
				}
				return nil
			}
			if info, err := d.Info(); err == nil {
				fmt.Fprintln(&b, path, info.Size(), info.ModTime().UnixNano())
			}
			return nil
		})
	}
	return b.String()
}
