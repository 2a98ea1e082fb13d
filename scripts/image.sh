#!/usr/bin/env bash
# Builds the image of a server and runs docker-compose.yml with it once, for real.
# No public registry is needed: the base comes from Debian's packages and the JDK of this machine; later runs find it in target/image.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/toolchain.sh
work=$PWD/target/image
log=$work/image.log
project=parindex-image
mkdir -p "$work"
: >"$log"

fail() {
  echo "$1 Log: $log" >&2
  exit 1
}

quietly() { # what, seconds at most, command…
  local what=$1 limit=$2 started=$SECONDS
  shift 2
  echo "$what …"
  timeout "$limit" "$@" >>"$log" 2>&1 </dev/null || fail "$what failed."
  echo "  $((SECONDS - started)) s"
}

until_true() { # what, seconds at most, command…
  local what=$1 limit=$((SECONDS + $2))
  shift 2
  until "$@" >>"$log" 2>&1 </dev/null; do
    [ "$SECONDS" -lt "$limit" ] || fail "Waited in vain: $what."
    sleep 1
  done
}

tools=(podman runc debootstrap podman-compose netavark aardvark-dns iptables)
missing=()
for tool in "${tools[@]}"; do
  dpkg-query --show --showformat='${Status}' "$tool" 2>/dev/null | grep -q 'install ok installed' || missing+=("$tool")
done
[ "$(id -u)" = 0 ] || { echo "debootstrap and podman need root here." >&2; exit 1; }
if [ ${#missing[@]} -gt 0 ]; then
  command -v apt-get >/dev/null || { echo "Missing: ${missing[*]}" >&2; exit 1; }
  export DEBIAN_FRONTEND=noninteractive
  quietly "Installing ${missing[*]}" 300 bash -c "apt-get update && apt-get install -y --no-install-recommends ${missing[*]}"
fi

# images, containers and networks of this check lie in target/, beside nothing else
export CONTAINERS_CONF=$PWD/scripts/image/containers.conf CONTAINERS_STORAGE_CONF=$work/storage.conf
printf '[storage]\ndriver = "overlay"\ngraphroot = "%s"\nrunroot = "%s"\n' "$work/storage" "$work/run" >"$work/storage.conf"

secret() { head -c 18 /dev/urandom | od -An -tx1 | tr -d ' \n'; }
read -r http keycloak < <(node -e '
  const servers = [0, 1].map(() => require("node:net").createServer().listen(0, "127.0.0.1"));
  setTimeout(() => { console.log(...servers.map((server) => server.address().port)); process.exit(); }, 100);')
export PARINDEX_HTTP_PORT=$http PARINDEX_KEYCLOAK_PORT=$keycloak
export PARINDEX_PUBLIC_URL=http://localhost:$http PARINDEX_KEYCLOAK_URL=http://localhost:$keycloak
export PARINDEX_IMAGE=localhost/parindex:check
export KEYCLOAK_IMAGE=localhost/parindex-keycloak:check POSTGRES_IMAGE=localhost/parindex-postgres:check
POSTGRES_PASSWORD=$(secret) PARINDEX_OWNER_PASSWORD=$(secret) PARINDEX_APP_PASSWORD=$(secret) KEYCLOAK_DB_PASSWORD=$(secret)
KEYCLOAK_ADMIN_PASSWORD=$(secret) PARINDEX_INTEGRATION_SECRET=$(secret)
export POSTGRES_PASSWORD PARINDEX_OWNER_PASSWORD PARINDEX_APP_PASSWORD KEYCLOAK_DB_PASSWORD
export KEYCLOAK_ADMIN_PASSWORD PARINDEX_INTEGRATION_SECRET

compose() {
  podman-compose --project-name "$project" "$@"
}
container() { # service
  echo "${project}_$1_1"
}
cleanup() {
  [ $? = 0 ] || echo "The image is not proven. Log: $log" >&2
  for service in postgres keycloak migrate app; do
    podman logs "$(container $service)" >"$work/$service.log" 2>&1 || true
  done
  compose down --volumes >>"$log" 2>&1 || true
  podman network rm --force "${project}_default" >>"$log" 2>&1 || true
}
trap cleanup EXIT
status() { # path, further arguments of curl…
  curl --silent --show-error --max-time 5 --output /dev/null --write-out '%{http_code} %{content_type}' "${@:2}" "http://localhost:$http$1"
}
answers() { # path, how the answer begins, further arguments of curl…
  local answer
  answer=$(status "$1" "${@:3}") || true
  [[ $answer = "$2"* ]] || { echo "$1: $answer" >>"$log"; return 1; }
}

scripts/build.sh
base=localhost/parindex-base:$(sed -nE 's/^JAVA_VERSION="(.*)"/\1/p' "$JAVA_HOME/release")
if ! podman image exists "$base"; then
  root=$work/root
  rm -rf "$root"
  quietly "Making a base from Debian's packages" 600 debootstrap --variant=minbase --include=ca-certificates bookworm "$root"
  mkdir -p "$root/opt/java"
  # what compiling needs is left out
  tar --create --directory "$JAVA_HOME" --dereference --exclude=./lib/src.zip --exclude=./lib/ct.sym \
    --exclude=./jmods --exclude=./man --exclude=./include --exclude=./demo . | tar --extract --directory "$root/opt/java"
  path=/opt/java/bin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  tar --create --directory "$root" . | podman import --change "ENV PATH=$path" - "$base" >>"$log" 2>&1
  rm -rf "$root"
fi
distribution=standalone/target/keycloak/keycloak
build() { # tag, Dockerfile, context
  podman build --format docker --build-arg BASE="$base" --file "$2" --tag "$1" "$3"
}
export -f build
export base
quietly "Building the database's image" 300 bash -c "build $POSTGRES_IMAGE scripts/image/postgres.Dockerfile scripts/image"
quietly "Building Keycloak's image" 300 bash -c "build $KEYCLOAK_IMAGE scripts/image/keycloak.Dockerfile $distribution"
quietly "Building the product's image" 300 bash -c "build $PARINDEX_IMAGE backend/Dockerfile ."

compose down --volumes >>"$log" 2>&1 || true # what an interrupted run left
started=$SECONDS
quietly "Starting the database" 60 podman-compose --project-name "$project" up -d postgres
until_true "the database" 60 podman exec "$(container postgres)" pg_isready --host=127.0.0.1 --dbname=parindex
quietly "Starting Keycloak, the migration and the server" 60 podman-compose --project-name "$project" up -d app
migrated=$(timeout 120 podman wait "$(container migrate)")
[ "$migrated" = 0 ] || fail "The command migrate ended with $migrated."
until_true "ready" 180 answers /q/health/ready 200
ready=$((SECONDS - started))
. scripts/image/checks.sh
megabytes() { echo $(($(podman image inspect --format '{{.Size}}' "$1") / 1000000)); }
sizes="$(megabytes "$PARINDEX_IMAGE") MB, of them $(megabytes "$base") MB base"
echo "The image runs: ready $ready s after the first start of database, Keycloak and migration; $sizes."
