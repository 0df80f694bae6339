#!/usr/bin/env bash
# Writes the summary of a pull request as Markdown: what changes from the revision $1, and every problem.
# $ROADMAP is the tool. Content is quoted in code blocks, so that nothing in it is read as Markdown or HTML.
set -uo pipefail

code() { printf '~~~~~~text\n%s\n~~~~~~\n' "$(sed 's/^~~~/ ~~~/')"; }

echo "## What changes"
echo
if changes=$("$ROADMAP" diff "$1" --format markdown 2>&1); then
  printf '%s\n' "$changes"
else
  echo "The two versions cannot be compared:"
  echo
  head -c 20000 <<<"$changes" | code
fi

# Of a report that is being filled in, who has answered.
if progress=$("$ROADMAP" progress --format markdown 2>/dev/null); then
  printf '\n%s\n' "$progress"
fi

echo
echo "## Problems"
echo
problems=$("$ROADMAP" check --verbosity quiet 2>&1)
if [ -z "$problems" ]; then
  echo "None."
else
  # A summary holds at most 1 MB.
  head -c 500000 <<<"$problems" | code
  echo
  echo "[Each code is explained here]($GITHUB_SERVER_URL/$GITHUB_REPOSITORY/blob/HEAD/.github/PROBLEMS.md); what to do step by step stands in [CONTRIBUTING]($GITHUB_SERVER_URL/$GITHUB_REPOSITORY/blob/HEAD/CONTRIBUTING.md)."
fi
