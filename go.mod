module gilplay

go 1.26

require github.com/yuin/goldmark v1.8.7

require (
	github.com/andybalholm/brotli v1.2.8 // indirect
	github.com/evanw/esbuild v0.28.2 // indirect
	github.com/rogpeppe/go-internal v1.16.0 // indirect
	github.com/syumai/workers v0.33.0 // indirect
	golang.org/x/sys v0.26.0 // indirect
)

tool github.com/syumai/workers/cmd/workers-assets-gen
