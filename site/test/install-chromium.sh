#!/bin/sh
# Makes sure that the tests have a Chromium: one that is present, else the
# distribution's (on a Debian-like system, as root), else Playwright's.
set -u
[ -n "${CHROME_PATH:-}" ] && [ -x "$CHROME_PATH" ] && exit 0
for name in chromium chromium-browser google-chrome google-chrome-stable chrome; do
	command -v "$name" >/dev/null 2>&1 && exit 0
done
cd "$(dirname "$0")/.." || exit 1
present=$(node -e 'console.log(require("playwright-core").chromium.executablePath())')
[ -x "$present" ] && exit 0

if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
	echo 'installing Chromium with apt-get …'
	apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
		chromium fonts-dejavu-core fonts-noto-core >/dev/null && exit 0
fi
echo 'installing Chromium with Playwright …'
npx playwright install chromium && exit 0
cat >&2 <<'END'
No Chromium for the browser tests, and none could be installed.
  Debian, Ubuntu: sudo apt-get install chromium
  anywhere:       set CHROME_PATH to the executable of a Chrome or Chromium
END
exit 1
