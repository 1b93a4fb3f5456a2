#!/bin/bash
# Brings a bare Debian 12 to the point where the plugin can be run and tested.
# Repeats are instant; nothing of the user's QGIS profile is read or written.
set -euo pipefail
cd "$(dirname "$0")/.."

LOCK=requirements/development.txt
QT6=requirements/qt6.txt
STAMP=.venv/.locked

# What must be there | the Debian package that brings it | what it is for
NEEDS="\
/usr/bin/qgis_process|qgis|the QGIS programs, qgis_process among them
/usr/lib/python3/dist-packages/qgis/core|python3-qgis|QGIS for Python
/usr/lib/qgis/plugins/*wfs*|qgis-providers|the data providers of QGIS
/usr/lib/python3*/ensurepip|python3-venv|the virtual environment in .venv
/usr/bin/lrelease|qttools5-dev-tools|building the translations
/usr/bin/git|git|the list of files in the zip
/usr/bin/Xvfb|xvfb|a screen for the tests of the desktop
/usr/bin/xauth|xauth|access to that screen
/usr/bin/openbox|openbox|a window manager for that screen
/usr/bin/xdotool|xdotool|clicks on that screen
/usr/bin/import|imagemagick|pictures of that screen"

say() { printf '\033[1m%s\033[0m\n' "== $*"; }

install_missing_packages() {
    local path package purpose missing=()
    while IFS='|' read -r path package purpose; do
        compgen -G "$path" >/dev/null || missing+=("$package|$purpose")
    done <<<"$NEEDS"
    [ ${#missing[@]} -eq 0 ] && return

    if ! command -v apt-get >/dev/null; then
        echo "This system has no apt-get. Install what these Debian packages bring, then repeat:" >&2
        printf '    %s\n' "${missing[@]/|/: }" >&2
        exit 1
    fi
    say "Missing on this system; installing with apt-get:"
    printf '    %s\n' "${missing[@]/|/: }"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "Installing needs root rights. Run as root: apt-get install ${missing[*]%%|*}" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    mkdir -p .home
    "${as_root[@]}" apt-get update -q
    # Hundreds of packages: every fiftieth says how far it is, the log has them all.
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends "${missing[@]%%|*}" </dev/null 2>&1 |
        tee .home/apt.log |
        awk '/newly installed|Need to get|^E:/ { print "    " $0 }
             /^Unpacking / && ++unpacked % 50 == 0 { print "    " unpacked " unpacked" }
             /^Setting up / && ++ready % 50 == 0 { print "    " ready " set up" }
             { fflush() }' || {
        tail -20 .home/apt.log >&2
        echo "apt-get could not install the packages; .home/apt.log says more." >&2
        exit 1
    }
}

# The interpreter's version and the folder are part of the stamp: a virtual environment
# works for one interpreter, in one place.
state() {
    { cat "$LOCK" "$QT6"; /usr/bin/python3 --version; pwd; } | sha256sum
}

install() {
    .venv/bin/uv pip install -q --python "$1/bin/python" -r "$2" ||
        "$1/bin/python" -m pip install --no-input -r "$2"
}

make_environment() {
    [ -x .venv/bin/python ] && [ "$(cat "$STAMP" 2>/dev/null)" = "$(state)" ] && return

    if ! /usr/bin/python3 -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))'; then
        echo "The locked packages are for Debian 12 and its Python 3.11; /usr/bin/python3 here is" \
            "$(/usr/bin/python3 --version). Use a Debian 12 machine or container." >&2
        exit 1
    fi
    say "Making the virtual environment .venv"
    /usr/bin/python3 -m venv --clear --system-site-packages .venv
    say "Installing the locked packages of $LOCK"
    .venv/bin/python -m pip install -q --no-input "$(grep -E '^uv==' "$LOCK" || echo uv)" || true
    install .venv "$LOCK"
    # Qt 6 beside the system's own libraries, but in no process with its Qt 5.
    /usr/bin/python3 -m venv --clear --system-site-packages .venv/qt6
    install .venv/qt6 "$QT6"
    state >"$STAMP"
    say "Ready"
}

install_missing_packages
make_environment
