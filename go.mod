module gilplay

go 1.26

require (
	github.com/andybalholm/brotli v1.2.8
	github.com/evanw/esbuild v0.28.2
	github.com/rogpeppe/go-internal v1.16.0
	github.com/syumai/workers v0.33.0
	github.com/yuin/goldmark v1.8.7
	golang.org/x/text v0.19.0
)

require (
	golang.org/x/sys v0.26.0 // indirect
	golang.org/x/tools v0.26.0 // indirect
)

tool github.com/syumai/workers/cmd/workers-assets-gen
