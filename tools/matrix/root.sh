#!/bin/bash
# Makes a root folder with a newer Debian and its QGIS, unless it is there already.
# Usage: root.sh trixie|trixie-backports; prints the folder. The folder is kept between
# runs, with the hash of this recipe as a stamp; what an unfinished run left is thrown away.
set -euo pipefail
suite=$1
matrix=${ERIK_MATRIX:-${XDG_CACHE_HOME:-$HOME/.cache}/erik-clusters/matrix}
root=$matrix/$suite
cd "$(dirname "$0")/../.."
stamp=$(sha256sum tools/matrix/root.sh | cut -d' ' -f1)

[ "$(cat "$root.stamp" 2>/dev/null)" = "$stamp" ] && echo "$root" && exit
if [ "$(id -u)" -ne 0 ]; then
    echo "Root folders need root rights. Run as root: make test-matrix" >&2
    exit 1
fi
if ! command -v mmdebstrap >/dev/null; then
    apt-get update -q >&2
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends mmdebstrap >&2
fi

QGIS=qgis,python3-qgis,qgis-providers
# What the plugin uses where the distribution has it.
LIBRARIES=python3-geopandas,python3-rasterio,python3-osmnx,python3-pyproj,python3-scipy
LIBRARIES+=,python3-numba,python3-igraph,python3-pyogrio
# What the suite and the desktop need.
TESTS=python3-pytest,python3-hypothesis,python3-pytest-xdist,python3-pytest-timeout
TESTS+=,python3-sklearn,python3-pip,python3-venv,git,make,qttools5-dev-tools,procps
TESTS+=,xvfb,xauth,openbox,xdotool,imagemagick,ca-certificates,fonts-open-sans
TESTS+=,mount,postgresql-17-postgis-3

echo "Making $root (about two minutes, 2.5 GB)" >&2
mkdir -p "$matrix"
# Nothing that is mounted in it may go with it.
rm -rf --one-file-system "$root" "$root.stamp"
# The mirror that this machine's packages come from.
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' \
    "Codename: $(. /etc/os-release && echo "$VERSION_CODENAME")" | head -n 1)
options=(--variant=apt --mode=root --aptopt='APT::Install-Recommends "false"')
sources=("deb $mirror trixie main")
if [ "$suite" = trixie-backports ]; then
    sources+=("deb $mirror trixie-backports main")
    # QGIS alone comes from the backports, which apt leaves aside unless asked.
    options+=(--setup-hook='mkdir -p "$1/etc/apt/preferences.d"
        printf "Package: src:qgis\nPin: release n=trixie-backports\nPin-Priority: 600\n" \
            >"$1/etc/apt/preferences.d/qgis"')
fi
printf '%s\n' "${sources[@]}" |
    nice -n 5 mmdebstrap "${options[@]}" --include="$QGIS,$LIBRARIES,$TESTS" trixie "$root" - >&2
# pytest-qgis is not in Debian; what it needs is. It is pure Python, so that this Debian's
# pip can bring it.
.venv/bin/python -m pip install -q --no-input --no-deps \
    --target "$root/usr/local/lib/python3.13/dist-packages" pytest-qgis==5.0.2 >&2
echo "$stamp" >"$root.stamp"
echo "$root"
