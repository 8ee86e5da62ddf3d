#!/bin/sh
# Run once by the PostgreSQL image: the application's role owns its database and is no superuser.
set -eu
psql --username "$POSTGRES_USER" --set ON_ERROR_STOP=1 --set password="$KINERJA_DB_PASSWORD" <<'EOF'
create role kinerja_app login password :'password';
create database kinerja owner kinerja_app;
EOF
