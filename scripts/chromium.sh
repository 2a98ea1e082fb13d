#!/usr/bin/env bash
# Prints the path of a Chromium; installs it where the system's package manager may.
set -uo pipefail

find_chromium() {
  local candidate
  for candidate in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    if [ -n "$candidate" ] && command -v "$candidate"; then
      return 0
    fi
  done
  return 1
}

find_chromium && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installing Chromium …" >&2
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium; } >target/chromium.log 2>&1
  find_chromium && exit 0
fi
echo "Missing: Chromium for the browser tests; install the package chromium, or put its path into CHROMIUM." >&2
exit 1
