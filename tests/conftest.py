"""What every test shares."""

from __future__ import annotations

import gc
import os
import sys
import warnings
from pathlib import Path
from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import HealthCheck, settings

# How long a test takes says more about the machine than about the code.
settings.register_profile("erik", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("erik")

REPOSITORY = Path(__file__).resolve().parent.parent

# A top-level module called `processing` at the repository root would hide QGIS's own.
sys.path[:] = [p for p in sys.path if Path(p or os.curdir).resolve() != REPOSITORY]


@pytest.fixture(scope="session")
def shared() -> Path:
    """Folder with real data and published results; tests that need it skip without it."""
    folder = Path(os.environ.get("ERIK_SHARED", REPOSITORY.parent / "shared"))
    if not (folder / "data").is_dir():
        pytest.skip(f"real data is not here ({folder}); set ERIK_SHARED to its folder")
    return folder


@pytest.fixture
def write_osm(tmp_path):
    """Return a function that writes nodes, ways and relations into a small .osm file."""

    def write(nodes, ways=(), relations=(), name="small.osm"):
        """`nodes`: id -> (lon, lat, tags); `ways`: (node ids, tags), numbered from 1."""

        def tagged(tags):
            return "".join(f"<tag k={quoteattr(k)} v={quoteattr(v)}/>" for k, v in tags.items())

        lines = ["<?xml version='1.0' encoding='UTF-8'?>", '<osm version="0.6">']
        for number, (lon, lat, *tags) in nodes.items():
            inner = tagged(tags[0] if tags else {})
            lines.append(f'<node id="{number}" lon="{lon}" lat="{lat}" version="1">{inner}</node>')
        for number, (refs, tags) in enumerate(ways, start=1):
            inner = "".join(f'<nd ref="{ref}"/>' for ref in refs) + tagged(tags)
            lines.append(f'<way id="{number}" version="1">{inner}</way>')
        for number, (members, tags) in enumerate(relations, start=1):
            inner = "".join(
                f'<member type="way" ref="{ref}" role="{role}"/>' for ref, role in members
            )
            lines.append(f'<relation id="{number}" version="1">{inner}{tagged(tags)}</relation>')
        lines.append("</osm>")
        path = tmp_path / name
        path.write_text("\n".join(lines), encoding="utf-8")
        return str(path)

    return write


@pytest.fixture(scope="session", autouse=True)
def english(request, tmp_path_factory):
    """English with its singular forms, as the plugin installs it first of all."""
    try:
        import translations
        from qgis.PyQt.QtCore import QCoreApplication, QTranslator
    except ImportError:
        yield None
        return
    request.getfixturevalue("qgis_app")
    folder = translations.I18N
    if translations.lrelease() is not None:
        folder = tmp_path_factory.mktemp("i18n")
        translations.build(folder)
    translator = QTranslator()
    if translator.load(str(folder / "erik_clusters_en.qm")):
        QCoreApplication.installTranslator(translator)
    else:
        why = "lrelease is not installed: sentences about one thing read “1 things”"
        warnings.warn(why, stacklevel=1)
    yield translator
    QCoreApplication.removeTranslator(translator)


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    """The provider, registered once for all tests of a process."""
    from erik_clusters.processing.provider import ErikProvider
    from qgis.core import QgsApplication

    provider = ErikProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    # Layers that a traceback still holds must go before QGIS does.
    gc.collect()
    QgsApplication.processingRegistry().removeProvider(provider)
