#!/bin/bash
# Runs a command in a root folder, with this repository at its own place and a home that is
# thrown away. Usage: in_root.sh ROOT COMMAND…
# Real data beside the repository, or in ERIK_SHARED, can be read there but not written.
set -euo pipefail
root=$1
shift
repository=$(cd "$(dirname "$0")/../.." && pwd)
# A linked worktree keeps its history elsewhere.
history=$(cd "$repository" && cd "$(git rev-parse --git-common-dir)" && pwd)
shared=$(realpath -m "${ERIK_SHARED:-$repository/../shared}")
export root repository history shared
# Mounts are seen by this command alone, and go with it.
exec unshare --mount --pid --fork --kill-child bash -c '
    set -euo pipefail
    mount --make-rprivate /
    mkdir -p "$root$repository" "$root$history" "$repository/.home" "$repository/.qgis-settings"
    mount --bind "$history" "$root$history"
    mount --bind "$repository" "$root$repository"
    # What the virtual environment and the home hold is of the other Debian; settings of one
    # version, such as its locale, are not for another that runs at the same time.
    mount -t tmpfs tmpfs "$root$repository/.home"
    mount -t tmpfs tmpfs "$root$repository/.qgis-settings"
    [ ! -d "$repository/.venv" ] || mount -t tmpfs tmpfs "$root$repository/.venv"
    if [ -d "$shared/data" ]; then
        mkdir -p "$root/mnt/shared"
        mount --bind "$shared" "$root/mnt/shared"
        mount -o remount,bind,ro "$root/mnt/shared"
    fi
    mount -t tmpfs tmpfs "$root/tmp"
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    exec chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root \
        ERIK_SHARED=/mnt/shared ERIK_PICTURES="${ERIK_PICTURES:-}" ERIK_ABSENT="${ERIK_ABSENT:-}" \
        PYTHONDONTWRITEBYTECODE=1 PYTEST_ADDOPTS="${PYTEST_ADDOPTS:-} -p no:cacheprovider" \
        bash -c "cd \"\$0\" && exec \"\$@\"" "$repository" "$@"' "$root" "$@"
