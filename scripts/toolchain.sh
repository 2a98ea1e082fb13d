#!/usr/bin/env bash
# Sourced: finds a JDK 25, Maven 3.8 or later and Node 20 or later; says in one line what to install otherwise.
missing() {
  echo "Missing: $1" >&2
  exit 1
}

java_major() {
  "$1/bin/javac" -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p'
}

find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || true)")")")" \
    /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -x "$candidate/bin/javac" ] && [ "$(java_major "$candidate")" = 25 ]; then
      echo "$candidate"
      return
    fi
  done
}

at_least() { # version, wanted
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

JAVA_HOME=$(find_jdk)
[ -n "$JAVA_HOME" ] || missing "a JDK 25 (in JAVA_HOME, on PATH or in /usr/lib/jvm), for example the package temurin-25-jdk."
export JAVA_HOME PATH="$JAVA_HOME/bin:$PATH"
command -v mvn >/dev/null || missing "Maven 3.8 or later, for example the package maven."
maven=$(mvn -v 2>/dev/null | sed -nE 's/.*Apache Maven ([0-9.]+).*/\1/p')
at_least "${maven:-0}" 3.8 || missing "Maven 3.8 or later; found ${maven:-none}."
command -v node >/dev/null || missing "Node 20 or later with npm, for example the package nodejs."
node=$(node -p process.versions.node)
at_least "$node" 20 || missing "Node 20 or later; found $node."
command -v npm >/dev/null || missing "npm, which comes with Node."
