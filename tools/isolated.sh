#!/bin/bash
# Runs a command headless in a home of its own, ./.home, so that neither QGIS nor any
# library reads or writes the user's profile, settings or caches.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
home="$root/.home"
mkdir -p "$home"/{config,cache,data,qgis} && mkdir -p -m 700 "$home/run"

export HOME="$home"
export XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" XDG_DATA_HOME="$home/data"
export XDG_RUNTIME_DIR="$home/run"
export QGIS_CUSTOM_CONFIG_PATH="$home/qgis"
export QT_QPA_PLATFORM=offscreen
export PYTHONNOUSERSITE=1
# QGIS takes the python3 that it finds first.
export PATH="/usr/bin:$PATH"
unset QGIS_PLUGINPATH PYTHONPATH PYTHONHOME QGIS_PREFIX_PATH

exec "$@"
