#!/usr/bin/env bash
# Pins requirements/*.txt anew, with the hashes of every file of each release, so that
# one list serves every platform and Python from 3.11 on. Needs `uv` on the PATH; nothing else does.
set -eu
cd "$(dirname "$0")/../requirements"
for what in build run dev; do
  uv pip compile "$what.in" --output-file "$what.txt" --universal --python-version 3.11 --generate-hashes \
    --upgrade --quiet --no-emit-index-url --no-emit-find-links --no-annotate \
    --custom-compile-command "scripts/lock.sh"
done
