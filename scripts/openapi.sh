#!/usr/bin/env bash
# Writes the contract from the code, and the pages' types from the contract.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/toolchain.sh
mvn -B -q -f backend/pom.xml test -Dtest=OpenApiTest -Dopenapi.update=true
npm --prefix frontend run gen
