#!/usr/bin/env bash
# Builds SPA, production jar and launcher; each only when its sources are newer than what was built.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/toolchain.sh
mkdir -p target
log=$PWD/target/build.log

quietly() { # what, command…
  local what=$1
  shift
  echo "Building $what …"
  if ! "$@" >"$log" 2>&1; then
    if grep -qiE 'UnknownHost|Could not transfer|ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT' "$log"; then
      echo "Cannot reach the package registry while building $what; check the network or proxy. Log: $log" >&2
    else
      echo "Building $what failed. Log: $log" >&2
      grep -aE '\[ERROR\]|error' "$log" | head -n 5 >&2
    fi
    exit 1
  fi
}

fresh() { # built file, sources…
  local built=$1
  shift
  [ -e "$built" ] && [ -z "$(find "$@" -type f -newer "$built" -not -path '*/node_modules/*' -print -quit)" ]
}

if [ ! -e frontend/node_modules/.parindex ] || [ frontend/package-lock.json -nt frontend/node_modules/.parindex ]; then
  quietly "the SPA's packages" npm --prefix frontend ci --no-audit --no-fund
  touch frontend/node_modules/.parindex
fi
fresh frontend/dist/index.html frontend/src frontend/public frontend/index.html frontend/vite.config.ts frontend/package-lock.json ||
  quietly "the SPA" npm --prefix frontend run build
jar=backend/target/quarkus-app/quarkus-run.jar
fresh "$jar" backend/src/main backend/pom.xml frontend/dist ||
  { quietly "the server" mvn -B -q -f backend/pom.xml package -DskipTests && touch "$jar"; }
launcher=standalone/target/standalone.jar
fresh "$launcher" standalone/src/main standalone/pom.xml ||
  { quietly "the launcher" mvn -B -q -f standalone/pom.xml package -DskipTests && touch "$launcher"; }
