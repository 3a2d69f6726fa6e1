# A thin runner: what each target does is in build/ (Go) and site/ (npm).
#   make serve PORT=8080     make test     make help

PORT ?= 8080
NPM = npm --prefix site
PACKAGES = site/node_modules/.package-lock.json

.PHONY: help serve build test fuzz edge bench prerequisites go-test site-test browser browser-test

help:
	@echo 'make serve   install what is needed, build, and serve on http://localhost:$(PORT) (PORT=… changes it)'
	@echo 'make test    install what is needed and run every test'
	@echo 'make build   the static site in dist/site, for any host under any path'
	@echo 'make edge    build the edge Worker and run it locally on http://localhost:$(PORT)'
	@echo 'make bench   sizes and speed'
	@echo 'make fuzz    look for programs that break the parser, the compilers or the machine'

serve: $(PACKAGES)
	@go run ./build serve -port $(PORT)

build: $(PACKAGES)
	@go run ./build site

edge: build
	@go run ./build edge
	@node site/edge/local.mjs $(PORT)

bench: browser
	@go run ./build bench

test: go-test site-test browser-test

go-test: prerequisites
	@test -z "$$(gofmt -l build gil lessons vm wasm)" || { echo 'not formatted by gofmt:'; gofmt -l build gil lessons vm wasm; exit 1; }
	go vet ./...
	GOOS=js GOARCH=wasm go vet ./wasm/browser ./wasm/edge
	go test ./...
	@$(MAKE) --no-print-directory fuzz COUNT=3000x MUTANTS=300

# Texts that no grammar foresaw, for each stage; in the tests by count.
COUNT = 2m
MUTANTS = 20000
fuzz:
	go test ./vm/syntax -run '^$$' -fuzz FuzzScan -fuzztime $(COUNT) -fuzzminimizetime 10x
	go test ./vm/syntax -run '^$$' -fuzz FuzzParse -fuzztime $(COUNT) -fuzzminimizetime 10x
	go test ./vm/compile -run '^$$' -fuzz FuzzCompile -fuzztime $(COUNT) -fuzzminimizetime 10x
	go test ./gil/machine -run Mutants -mutants $(MUTANTS)

site-test: build
	@go run ./build edge
	@go run ./build cli
	$(NPM) run --silent types
	$(NPM) run --silent test:unit

browser-test: build browser
	@go run ./build harness
	$(NPM) run --silent test:browser

# A Chromium that is present, else Debian's, else Playwright's own.
browser: $(PACKAGES)
	@sh site/test/install-chromium.sh

$(PACKAGES): site/package.json site/package-lock.json | prerequisites
	$(NPM) ci --no-audit --no-fund
	@touch $@

# Every missing tool is named, with how to get it.
prerequisites:
	@sh build/prerequisites.sh
