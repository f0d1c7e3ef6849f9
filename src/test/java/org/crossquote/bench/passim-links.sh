#!/bin/sh
# Finds reprinted passages with passim (https://github.com/dasmiq/passim, on Spark, local or a cluster) and reads them as links.
#
#   passim-links.sh ARTICLES RUN [OPTIONS OF PASSIM ...]
#
# ARTICLES is a folder of articles; RUN a folder for this run, which must not be there yet. It then holds articles.json (what passim was given), found (what it
# wrote) and links.jsonl (its clusters as links). Spark's own options go into SPARK_SUBMIT_ARGS, as passim takes them.
# CROSSQUOTE is the command of the program, java -jar target/crossquote.jar when it is not set. With WINDOW=1 the window opens on the result.
set -eu

[ $# -ge 2 ] || { sed -n '4,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
articles=$1
run=$2
shift 2
crossquote=${CROSSQUOTE:-java -jar target/crossquote.jar}

command -v passim >/dev/null || { echo "passim is not on the path. Its README says how it is installed; it needs Java 17 at most and Spark." >&2; exit 1; }
[ ! -e "$run" ] || { echo "$run is there already. Give a new name: Spark writes over nothing." >&2; exit 1; }
mkdir -p "$run"

# What could not be read is said and left out; the rest is worth a run.
$crossquote read --passim "$articles" > "$run/articles.json" || [ -s "$run/articles.json" ] || exit 1

passim "$@" "$run/articles.json" "$run/found"

$crossquote links "$articles" --passim "$run/found" --json > "$run/links.jsonl"
echo "$run/links.jsonl: $(wc -l < "$run/links.jsonl" | tr -d ' ') links"
[ -z "${WINDOW:-}" ] || exec $crossquote "$articles" --passim "$run/found"
