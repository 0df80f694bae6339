#!/usr/bin/env bash
# Makes the links of the site in the folder $1 relative, so that its pages open from a disk with a double click.
# The site must have been built for the root of a server.
set -euo pipefail
cd "$1"

find . -name '*.html' | while read -r page; do
  up=$(dirname "${page#./}" | sed -e 's#^\.$##' -e 's#[^/][^/]*#..#g' -e 's#.$#&/#')
  sed -E -i -e 's#(href|src|action)="/#\1="'"./$up"'#g' -e 's#(href|action)="(\.[^"\#?]*/)([\#?][^"]*)?"#\1="\2index.html\3"#g' "$page"
done
