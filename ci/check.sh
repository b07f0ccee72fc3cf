#!/usr/bin/env bash
# The step `Check` of action.yml: finds what to compare with, checks, and writes the reports.
#
# It ends with 0 whatever is found, so that the comment is still written; the step `Verdict` ends with
# the output `exit-code`. Reads HANDRAIL_ROOT, _SINCE, _AS_OF, _MAX_WARNINGS, _FORMATS, _MERGE_GROUP.
set -euo pipefail

output() { printf '%s=%s\n' "$1" "$2" >> "$GITHUB_OUTPUT"; }

# A line for GitHub to show with the run. Workflow commands end with their line.
trouble() {
  local text=${1//'%'/%25}
  text=${text//$'\r'/%0D}
  printf '::error title=Handrail::%s\n' "${text//$'\n'/%0A}"
}

commit() {
  # Files of the change that look like a repository must not be taken for one, with its configuration.
  git -C "${HANDRAIL_ROOT:-.}" -c safe.bareRepository=explicit rev-parse --verify --quiet --end-of-options "$1^{commit}" 2> /dev/null
}

if [ "$GITHUB_EVENT_NAME" = pull_request_target ]; then
  # Such a run has the base checked out, with which nothing is wrong, and a token that can write.
  trouble 'On pull_request_target the change is not there to be checked; use pull_request'
  output exit-code 2
  exit 0
fi

since=$HANDRAIL_SINCE
if [ -z "$since" ]; then
  case $GITHUB_EVENT_NAME in
    pull_request)
      since=origin/$GITHUB_BASE_REF
      # A checkout of two commits holds the merge that GitHub made, and the base as its first parent.
      if ! commit "$since" > /dev/null && [ "$(commit HEAD)" = "$GITHUB_SHA" ] &&
        commit 'HEAD^2' > /dev/null && commit 'HEAD^1' > /dev/null; then
        since='HEAD^1'
      fi
      ;;
    merge_group) since=$HANDRAIL_MERGE_GROUP ;;
  esac
fi
if [ -z "$since" ]; then output scope all; else output scope change; fi

reports=$(mktemp -d "$RUNNER_TEMP/handrail.XXXXXX")
output reports "$reports"

words=(--format github "--format=json=$reports/handrail.json" "--format=markdown=$reports/handrail.md"
  "--format=overdue=$reports/handrail-overdue.md")
set -f
for format in $HANDRAIL_FORMATS; do
  case $format in
    json | markdown | overdue) continue ;;
    junit | checkstyle) file=handrail-$format.xml ;;
    gitlab | rdjson) file=handrail-$format.json ;;
    # The program says which formats there are.
    *[!a-z]*) file=handrail ;;
    *) file=handrail.$format ;;
  esac
  words+=("--format=$format=$reports/$file")
done
if [ -n "$HANDRAIL_ROOT" ]; then words+=("--root=$HANDRAIL_ROOT"); fi
if [ -n "$since" ]; then words+=("--since=$since"); fi
if [ -n "$HANDRAIL_AS_OF" ]; then words+=("--as-of=$HANDRAIL_AS_OF"); fi
if [ -n "$HANDRAIL_MAX_WARNINGS" ]; then words+=("--max-warnings=$HANDRAIL_MAX_WARNINGS"); fi

code=0
node "$GITHUB_ACTION_PATH/src/bin.js" check "${words[@]}" 2> "$reports/trouble" || code=$?
cat "$reports/trouble" >&2
output exit-code "$code"
if [ "$code" -gt 1 ]; then
  trouble "$(cat "$reports/trouble")"
  exit 0
fi
node -e '
  const { counts } = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"));
  for (const name of ["errors", "warnings"]) console.log(name + "=" + counts[name]);
' "$reports/handrail.json" >> "$GITHUB_OUTPUT"
