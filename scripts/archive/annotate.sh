#!/usr/bin/env bash
# Annotates a folder of JSONL files, plain or gzipped, several at a time; see docs/scale.md.
#
#   scripts/archive/annotate.sh INPUT-FOLDER OUTPUT-FOLDER [PROCESSES]
#
# Each INPUT-FOLDER/NAME.jsonl[.gz] gives OUTPUT-FOLDER/NAME.jsonl. The same command again goes on where it was stopped.
# PRESSMARK names the program (default: dist/cli.js of this checkout). Ends with 0, or 1 when some articles failed (their
# lines say why), or 2 when a file could not be processed at all.
set -euo pipefail

if (($# < 2 || $# > 3)); then
  echo "Usage: $0 INPUT-FOLDER OUTPUT-FOLDER [PROCESSES]" >&2
  exit 2
fi
input=$1 output=$2 processes=${3:-$(nproc)}
PRESSMARK=${PRESSMARK:-$(cd "$(dirname "$0")/../.." && pwd)/dist/cli.js}
export PRESSMARK output
[[ -f $PRESSMARK ]] || { echo "$PRESSMARK is missing: npm run build makes it." >&2; exit 2; }
mkdir -p "$output"

# One file. Statuses over 1 make xargs stop; 1 is left in a note, since xargs would tell it as 123.
one() {
  local file=$1 name status statuses
  name=$(basename "$file" .gz)
  set +e
  if [[ $file == *.gz ]]; then
    gzip -dc -- "$file" | node "$PRESSMARK" --input jsonl --resume "$output/$name" -
    statuses=("${PIPESTATUS[@]}")
    status=${statuses[1]}
    # What could not be unpacked is missing in the output.
    if ((statuses[0] != 0)); then status=2; fi
  else
    node "$PRESSMARK" --input jsonl --resume "$output/$name" "$file"
    status=$?
  fi
  set -e
  if ((status > 1)); then exit 255; fi
  if ((status == 1)); then touch "$output/.failures"; fi
}
export -f one

files() { find "$input" -maxdepth 1 -type f \( -name '*.jsonl' -o -name '*.jsonl.gz' \) -print0 | sort -z; }
twice=$(files | xargs -0 -r -n 1 basename -s .gz | sort | uniq -d)
[[ -z $twice ]] || { echo "These are there plain and gzipped, and would be one file of output:" $twice >&2; exit 2; }

rm -f "$output/.failures"
files |
  xargs -0 -r -n 1 -P "$processes" bash -euo pipefail -c 'one "$1"' one || exit 2
if [[ -e $output/.failures ]]; then
  rm "$output/.failures"
  exit 1
fi
