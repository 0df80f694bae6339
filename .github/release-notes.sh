#!/usr/bin/env bash
# Writes the section of CHANGELOG.md for the tag $1. Fails unless the tag is the version of the source and the section is there and says something.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

version=$(sed -n 's#.*<Version>\(.*\)</Version>.*#\1#p' Directory.Build.props)
if [ "$1" != "v$version" ]; then
  echo "::error::The tag is $1, but Directory.Build.props says $version; set the version, then tag again." >&2
  exit 1
fi

notes=$(awk -v heading="## [$version] - " '/^## /{ wanted = index($0, heading) == 1 } wanted && !/^## /' CHANGELOG.md)
if ! grep -q '[^[:space:]]' <<<"$notes"; then
  echo "::error::CHANGELOG.md has no section “## [$version] - DATE”, or nothing stands in it; write it, then tag again." >&2
  exit 1
fi

printf '%s\n' "$notes"
