#!/bin/bash
# Runs tests on QGIS 3.40 and 3.44, at the same time, and prints what came of it.
# TESTS chooses; otherwise the programs as installed, the desktop, the models and what
# differs between versions. Fails if a version does.
set -euo pipefail
cd "$(dirname "$0")/../.."
read -rd "" -a tests <<<"${TESTS:-tests/programs/test_installed_plugin.py tests/programs/test_chain.py
    tests/programs/test_every_algorithm.py tests/programs/test_desktop_catchments.py
    tests/processing/models tests/processing/roads tests/engine/roads tests/test_compat.py}" || true
mkdir -p output/matrix
declare -A pids
for suite in trixie trixie-backports; do
    root=$(tools/matrix/root.sh "$suite")
    PYTEST_ADDOPTS="-rsfE --color=no" nice -n 5 tools/matrix/in_root.sh "$root" tools/isolated.sh \
        python3 -m pytest "${tests[@]}" </dev/null >"output/matrix/$suite.log" 2>&1 &
    pids[$suite]=$!
done
failed=0
for suite in trixie trixie-backports; do
    wait "${pids[$suite]}" || failed=1
    printf '\n== QGIS of %s: %s\n' "$suite" "$(tail -n 1 "output/matrix/$suite.log")"
    grep -E '^(SKIPPED|FAILED|ERROR) ' "output/matrix/$suite.log" || true
done
exit "$failed"
