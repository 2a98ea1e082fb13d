#!/usr/bin/env bash
# Everything that must hold, in one command; the last line says how much of it does.
set -uo pipefail
cd "$(dirname "$0")/.."
. scripts/toolchain.sh
export NO_COLOR=1
rm -rf target/gates target/live-*.xml backend/target/surefire-reports frontend/target
mkdir -p target/gates

gate() { # name, command…
  local name=$1 started=$SECONDS
  shift
  echo "== $name"
  if "$@"; then
    echo "passed" >"target/gates/$name"
  else
    echo "failed" >"target/gates/$name"
  fi
  echo "== $name: $(cat "target/gates/$name") in $((SECONDS - started)) s"
}

gate frontend-packages npm --prefix frontend ci --no-audit --no-fund
gate frontend-static npm --prefix frontend run check
gate planted node scripts/planted.mjs
gate frontend-unit npm --prefix frontend test
gate frontend-build npm --prefix frontend run build
gate frontend-size npm --prefix frontend run size
gate documents node scripts/documents.mjs
gate demo-users node scripts/demo-users.mjs --check
gate backend mvn -B -q -f backend/pom.xml verify
gate engines node --test --test-reporter=spec --test-reporter-destination=stdout \
  --test-reporter=junit --test-reporter-destination=target/live-engines.xml scripts/engine/engine.test.mjs
gate standalone mvn -B -q -f standalone/pom.xml verify
gate product node scripts/live.mjs
node scripts/test-summary.mjs
