#!/usr/bin/env bash
# Starts the built product as `make run` does, on free ports with a fresh home, logs in at the real Keycloak and saves a score.
set -uo pipefail
cd "$(dirname "$0")/.."
. scripts/toolchain.sh
home=$(mktemp -d)
export PARINDEX_HOME=$home PARINDEX_HTTP_PORT=0 PARINDEX_KEYCLOAK_PORT=0
java -jar standalone/target/standalone.jar >"$home/launcher.log" 2>&1 &
launcher=$!
stop() {
  kill -TERM "$launcher" 2>/dev/null
  wait "$launcher" 2>/dev/null
  [ -z "${PARINDEX_KEEP:-}" ] && rm -rf "$home"
}
trap stop EXIT
for _ in $(seq 1 240); do
  [ -e "$home/run/ready.env" ] && break
  if ! kill -0 "$launcher" 2>/dev/null; then
    cat "$home/launcher.log" >&2
    exit 1
  fi
  sleep 1
done
[ -e "$home/run/ready.env" ] || { cat "$home/launcher.log" >&2; exit 1; }
cat "$home/launcher.log"
set -a
. "$home/run/ready.env"
set +a
node scripts/smoke.mjs
