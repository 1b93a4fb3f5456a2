#!/bin/bash
# Tests every version of QGIS that officers have; prints a table of what came of it, and
# writes it into the README. Fails if a version does.
#   TESTS="tests/…"   these tests alone, on each version with all its libraries
# Two rows run at the same time, each on one processor; the last, that of this system's
# QGIS, on all of them. Reports, logs and pictures of the desktop
# are left in output/matrix.
set -uo pipefail
cd "$(dirname "$0")/../.."
OPTIONAL=geopandas,pandas,shapely,pyogrio,fiona,rasterio,osmnx,numba,networkx,igraph,sklearn
INSTALLED=(tests/programs/test_installed_plugin.py tests/programs/test_every_algorithm.py)
read -rd "" -a tests <<<"${TESTS:-}"
out=output/matrix
rm -rf "$out" && mkdir -p "$out"

say() { printf '\n== %s (%d:%02d)\n' "$1" $((SECONDS / 60)) $((SECONDS % 60)); }

# row NAME SUITE|here ABSENT ARGUMENTS…: runs pytest there; what it says is in NAME.log.
row() {
    local name=$1 where=$2 absent=$3 command=(tools/isolated.sh) python=.venv/bin/python root title
    shift 3
    if [ "$where" != here ]; then
        root=$(tools/matrix/root.sh "$where") || return 1
        command=(tools/matrix/in_root.sh "$root" tools/isolated.sh)
        python=python3
    fi
    title=$("${command[@]}" "$python" -c 'import platform; from qgis.core import Qgis
print(f"QGIS {Qgis.QGIS_VERSION.partition(chr(45))[0]}, Python {platform.python_version()}")') || return 1
    ERIK_ABSENT=$absent ERIK_PICTURES=$PWD/$out/pictures/$name \
        PYTEST_ADDOPTS="${PYTEST_ADDOPTS:-} -vv -rsfE --color=no" nice -n 5 "${command[@]}" \
        "$python" -m pytest --junitxml="$out/$name.xml" -o junit_suite_name="$title" "$@" \
        </dev/null >"$out/$name.log" 2>&1
}

told() {
    printf '%s: %s\n' "$1" "$(tail -n 1 "$out/$1.log")"
    sed -nE '/^=+ (ERRORS|FAILURES) =+$/,$p' "$out/$1.log" | grep -v '^SKIPPED' | head -n 400
}

# Both need the package manager: one after the other.
say "Root folders"
for suite in trixie trixie-backports; do tools/matrix/root.sh "$suite"; done

say "QGIS 3.40 and 3.44"
row 3.40 trixie "" "${tests[@]}" & row 3.44 trixie-backports "" "${tests[@]}" & wait
told 3.40; told 3.44

if [ ${#tests[@]} -eq 0 ]; then
    say "QGIS 3.22 without libraries"
    row 3.22-stock here "$OPTIONAL" "${INSTALLED[@]}" tests/programs/test_chain.py &
    row 3.22-bare here "$OPTIONAL,scipy" "${INSTALLED[@]}" & wait
    told 3.22-stock; told 3.22-bare
    tests=(--numprocesses auto --dist loadfile)
    result=write
fi

say "QGIS of this system"
row 3.22 here "" "${tests[@]}"
told 3.22

say "What came of it"
python3 tools/matrix/table.py "${result:-print}" "$out"
failed=$?
# As every run of the tests does, this ends with the closing line of pytest.
tail -n 1 "$out/3.22.log"
exit "$failed"
