#!/bin/bash
# Links this folder into a QGIS profile of the user, as the plugin erik_clusters.
set -euo pipefail
profile=${1:-default}
root=$(cd "$(dirname "$0")/.." && pwd)
profiles="${XDG_DATA_HOME:-$HOME/.local/share}/QGIS/QGIS3/profiles"
link="$profiles/$profile/python/plugins/erik_clusters"

if [ ! -d "$profiles/$profile" ]; then
    echo "There is no QGIS profile $profiles/$profile. Start QGIS once, or name another: make link PROFILE=name" >&2
    exit 1
fi
if [ -e "$link" ] && [ ! -L "$link" ]; then
    echo "$link is a folder, an installed copy of the plugin. Remove it in QGIS's plugin manager, then repeat." >&2
    exit 1
fi
mkdir -p "$(dirname "$link")"
ln -sfn "$root" "$link"
echo "Linked $link -> $root. Switch the plugin on in QGIS: Plugins > Manage and Install Plugins."
