"""What QGIS knows of the way to the internet, for libraries that do not ask QGIS."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QStandardPaths


def cache_folder() -> Path:
    """Folder of the user for what was downloaded and can be downloaded again."""
    location = QStandardPaths.StandardLocation.CacheLocation
    return Path(QStandardPaths.writableLocation(location)) / "erik_clusters"


def proxies() -> dict[str, str]:
    """Return the HTTP proxy of QGIS's settings (Options, Network) by protocol.

    Empty where QGIS has none of its own, or uses the system's, which libraries find by
    themselves.
    """
    settings = QgsSettings()
    if not settings.value("proxy/proxyEnabled", False, bool):
        return {}
    host = settings.value("proxy/proxyHost", "", str)
    if not host or settings.value("proxy/proxyType", "", str) not in (
        "HttpProxy",
        "HttpCachingProxy",
    ):
        return {}
    port = settings.value("proxy/proxyPort", "", str)
    user = settings.value("proxy/proxyUser", "", str)
    password = settings.value("proxy/proxyPassword", "", str)
    login = f"{quote(user, safe='')}:{quote(password, safe='')}@" if user else ""
    address = f"http://{login}{host}" + (f":{port}" if port else "")
    return {"http": address, "https": address}
