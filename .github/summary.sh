#!/usr/bin/env bash
# Writes the summary of a pull request as Markdown: what changes from the revision $1, and every problem.
# $ROADMAP is the tool; it speaks the language of the site. Content is quoted in code blocks, so that nothing in it is read as Markdown or HTML.
set -uo pipefail

code() { printf '~~~~~~text\n%s\n~~~~~~\n' "$(sed 's/^~~~/ ~~~/')"; }

# With an error in some file the others are compared all the same.
changes=$("$ROADMAP" diff "$1" --format markdown 2>/dev/null)
if [ -n "$changes" ]; then
  printf '%s\n' "$changes"
else
  echo "## Dəyişikliklər · What changes"
  echo
  head -c 20000 <<<"$("$ROADMAP" diff "$1" --format markdown 2>&1)" | code
fi

# Of a report that is being filled in, who has answered.
if progress=$("$ROADMAP" progress --format markdown 2>/dev/null); then
  printf '\n%s\n' "$progress"
fi

echo
echo "## Problemlər · Problems"
echo
problems=$("$ROADMAP" check --verbosity quiet 2>&1)
if [ -z "$problems" ]; then
  echo "Yoxdur · None"
else
  # A summary holds at most 1 MB.
  head -c 500000 <<<"$problems" | code
  echo
  page="$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/blob/HEAD"
  echo "[Hər kodun izahı]($page/.github/PROBLEMS.az.md), [görüləcək işlər]($page/CONTRIBUTING.md#az) · [What each code means]($page/.github/PROBLEMS.md), [what to do step by step]($page/CONTRIBUTING.md#en)"
fi
