#!/usr/bin/env bash
# Writes what the tool is made of as a CycloneDX bill of materials: the packages of its lock file with their checksums. The same lock file gives the same bytes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

version=$(sed -n 's#.*<Version>\(.*\)</Version>.*#\1#p' Directory.Build.props)
hex() { base64 --decode | od -An -v -tx1 | tr -d ' \n'; }

jq -r '.dependencies[] | to_entries[] | select(.value.type != "Project") | [.key, .value.resolved, .value.contentHash] | @tsv' src/Roadmap.Site/packages.lock.json | sort -u |
  while IFS=$'\t' read -r name resolved hash; do
    printf '%s\t%s\t%s\n' "$name" "$resolved" "$(printf %s "$hash" | hex)"
  done |
  jq -Rn --arg version "$version" '{
    bomFormat: "CycloneDX", specVersion: "1.6", version: 1,
    metadata: { component: { type: "application", name: "roadmap", version: $version, licenses: [{ license: { id: "MIT" } }] } },
    components: [inputs | split("\t") | { type: "library", name: .[0], version: .[1], purl: "pkg:nuget/\(.[0])@\(.[1])", hashes: [{ alg: "SHA-512", content: .[2] }] }]
  }'
