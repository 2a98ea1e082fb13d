#!/usr/bin/env bash
# Run once by the database's container: the roles of docs/database.md and the two databases.
set -euo pipefail
# from the environment, so that no password stands in a list of processes
psql --set=ON_ERROR_STOP=1 --quiet --username=postgres --dbname=postgres <<'SQL'
\getenv owner PARINDEX_OWNER_PASSWORD
\getenv app PARINDEX_APP_PASSWORD
\getenv keycloak KEYCLOAK_DB_PASSWORD
create role parindex_owner login password :'owner';
create role parindex_app login password :'app';
create role keycloak login password :'keycloak';
create database parindex owner parindex_owner;
create database keycloak owner keycloak;
revoke all on database parindex, keycloak from public;
grant connect on database parindex to parindex_app;
SQL
