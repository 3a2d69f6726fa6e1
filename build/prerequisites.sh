#!/bin/sh
# Says which tools are missing, and how to get them. Changes nothing.
missing=0
say() { missing=1; echo "missing: $1" >&2; echo "  get it: $2" >&2; }

go_hint='https://go.dev/dl/ (unpack, then put go/bin on the PATH)'
if ! command -v go >/dev/null 2>&1; then
	say 'Go 1.26 or later' "$go_hint"
elif ! go version | awk '{ sub(/^go/, "", $3); split($3, v, "."); exit !(v[1] > 1 || v[2] + 0 >= 26) }'; then
	say "Go 1.26 or later (here is $(go version | cut -d' ' -f3))" "$go_hint"
fi

node_hint='https://nodejs.org/ (the LTS release; it brings npm)'
if ! command -v node >/dev/null 2>&1; then
	say 'Node 20 or later' "$node_hint"
elif [ "$(node -p 'process.versions.node.split(".")[0]')" -lt 20 ]; then
	say "Node 20 or later (here is $(node -v))" "$node_hint"
fi
command -v npm >/dev/null 2>&1 || say 'npm' "$node_hint; on Debian: apt-get install npm"
command -v git >/dev/null 2>&1 || say 'git' 'on Debian: apt-get install git; elsewhere https://git-scm.com/downloads'
exit $missing
