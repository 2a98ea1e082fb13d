#!/usr/bin/env bash
# What can be known in a minute: architecture, the pure logic of the backend, the pages' own logic.
set -uo pipefail
cd "$(dirname "$0")/.."
. scripts/toolchain.sh
status=0
npm --prefix frontend test || status=1
# classes without a database: everything that is not a Quarkus test
tests=$(grep -rLE '@QuarkusTest|@Inject' --include='*Test.java' --include='*Properties.java' backend/src/test/java | xargs -n 1 basename -s .java | paste -sd, -)
mvn -B -q -f backend/pom.xml test -Dtest="$tests" || status=1
[ $status = 0 ] && echo "Everything fast holds." || echo "Something fast does not hold." >&2
exit $status
