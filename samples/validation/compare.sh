#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# How long `footfall analyze` takes for two hours at 100 Hz, beside any other command that reads the same file:
#
#   samples/validation/compare.sh                          # footfall alone
#   samples/validation/compare.sh python3 my_script.py     # and this, with the file as its last argument
#
# Best of RUNS (5), whole command: start, reading, computing, writing. Needs awk and a built footfall, nothing else.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
runs=${RUNS:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
file=$work/run-2h-100hz.csv

# A run with pulses of both feet, a cadence that wanders by ±5 spm, and noise; the same numbers each time.
awk 'BEGIN {
    srand(1); pi = atan2(0, -1); print "t_s,ax_g,ay_g,az_g"
    for (i = 0; i < 720000; i++) {
        steps += (2.75 + 0.08 * sin(2 * pi * i / 60000)) / 100
        stance = (steps - int(steps)) / 0.7
        pulse = stance < 1 ? sin(pi * stance) : 0
        printf "%.2f,%.4f,%.4f,%.4f\n", i / 100, 0.3 * sin(pi * steps) + 0.2 * rand() - 0.1,
            0.4 * pulse * cos(pi * stance) + 0.2 * rand() - 0.1, 2.2 * pulse + 0.2 * rand() - 0.1
    }
}' > "$file"

# Wall and processor seconds of the fastest run.
measure() {
    local best='' line
    for ((run = 0; run < runs; run++)); do
        TIMEFORMAT='%R %U %S'
        if ! line=$({ time "$@" > "$work/out" 2> "$work/err"; } 2>&1); then
            echo "failed: $*" >&2
            cat "$work/err" >&2
            return 1
        fi
        best=$(printf '%s\n%s\n' "$best" "$line" | sed '/^$/d' | sort -n | head -1)
    done
    set -- $best
    awk -v wall="$1" -v own="$2" -v kernel="$3" 'BEGIN { printf "%6.2f s wall  %6.2f s processor", wall, own + kernel }'
}

"$root/footfall" --version > /dev/null # builds it where it is not built yet
printf 'file: 720000 samples, %s bytes\n' "$(wc -c < "$file" | tr -d ' ')"
seconds=$(measure "$root/footfall" analyze --placement waist --json - "$file")
printf '%s  footfall analyze\n' "$seconds"
if (($# > 0)); then
    seconds=$(measure "$@" "$file")
    printf '%s  %s\n' "$seconds" "$*"
fi
