#!/usr/bin/env bash
# The first start as in the public image: create, run what is mounted, then serve.
set -euo pipefail
if [ ! -e "$PGDATA/PG_VERSION" ]; then
  # shellcheck disable=SC2086 # several arguments
  initdb $POSTGRES_INITDB_ARGS --username=postgres --auth-local=trust --auth-host=scram-sha-256 --pwfile=<(echo "$POSTGRES_PASSWORD")
  echo 'host all all all scram-sha-256' >>"$PGDATA/pg_hba.conf"
  pg_ctl --wait --options='-c listen_addresses=' start
  for script in /docker-entrypoint-initdb.d/*.sh; do
    bash "$script"
  done
  pg_ctl --wait --mode=fast stop
fi
exec postgres -c 'listen_addresses=*'
