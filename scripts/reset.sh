#!/usr/bin/env bash
# Deletes the data of `make run`.
set -euo pipefail
cd "$(dirname "$0")/.."
home=${PARINDEX_HOME:-$PWD/.parindex}
if [ "${CONFIRM:-}" != yes ]; then
  read -r -p "Delete all data in $home? Type yes: " answer
  [ "$answer" = yes ] || { echo "Nothing was deleted."; exit 1; }
fi
make --no-print-directory stop
rm -rf "$home"
echo "Deleted $home."
