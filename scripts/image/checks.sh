# shellcheck shell=bash disable=SC2154
# Sourced by scripts/image.sh: what a running installation must do, with the commands of docs/deployment.md.
check() { # what, command…
  "${@:2}" >>"$log" 2>&1 </dev/null || fail "Does not hold: $1."
}
inside() { # service, command…
  podman exec "$(container "$1")" "${@:2}"
}
sql() { # database, query
  inside postgres psql --username=postgres --dbname="$1" --tuples-only --no-align --command="$2"
}
not() {
  ! "$@"
}

check "the settings of the pages are for everybody" answers /api/v1/client-settings "200 application/json"
check "nothing else is without a token" answers /api/v1/me "401 application/problem+json"
check "deep links answer the pages" answers /assessments/deep-link "200 text/html"
token=$(curl --silent --max-time 10 --user "integration:$PARINDEX_INTEGRATION_SECRET" --data grant_type=client_credentials \
  "$PARINDEX_KEYCLOAK_URL/realms/parindex/protocol/openid-connect/token" | sed -nE 's/.*"access_token":"([^"]+)".*/\1/p')
check "a token of this Keycloak is accepted" answers /q/metrics 200 --header "Authorization: Bearer $token"
check "the image says that it is alive" podman healthcheck run "$(container app)"
check "it is not root" test "$(inside app id -u)" = 1001
check "its file system is read-only" not inside app touch /opt/parindex/planted
check "files may be written where they belong" inside app touch /var/lib/parindex/planted
environment=$(inside app env)
check "the server does not know the owner's password" test "${environment/$PARINDEX_OWNER_PASSWORD/}" = "$environment"
users="select count(*) from user_entity u join realm r on r.id = u.realm_id
  where r.name = 'parindex' and u.service_account_client_link is null"
check "there are no demonstration users" test "$(sql keycloak "$users")" = 0
check "a second migration changes nothing" grep -q 'Migrations applied: 0\.' <(timeout 60 podman start --attach "$(container migrate)" 2>&1)

inside app tar --create --directory=/var/lib/parindex . >"$work/files.tar"
check "a file is lost" inside app rm /var/lib/parindex/planted
podman exec --interactive "$(container app)" tar --extract --directory=/var/lib/parindex <"$work/files.tar" ||
  fail "The files were not restored."
check "the backup holds the files" inside app test -e /var/lib/parindex/planted

sql parindex "insert into idempotency_keys (username, operation, key, request_hash) values ('backup', 'a', 'b', 'c')" >>"$log"
inside postgres pg_dump --username=postgres --format=custom parindex >"$work/parindex.dump"
sql parindex "delete from idempotency_keys" >>"$log"
podman stop --time 20 "$(container app)" >>"$log" 2>&1
check "the server ended by itself" test "$(podman inspect --format '{{.State.ExitCode}}' "$(container app)")" = 143
podman exec --interactive "$(container postgres)" pg_restore --username=postgres --dbname=postgres --clean --create --exit-on-error \
  <"$work/parindex.dump" >>"$log" 2>&1 || fail "The backup was not restored."
check "the backup holds the data" test "$(sql parindex "select count(*) from idempotency_keys where username = 'backup'")" = 1
check "the server starts on the restored database" podman start "$(container app)"
until_true "ready after the backup was restored" 60 answers /q/health/ready 200
