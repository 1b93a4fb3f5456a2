"""erik:downloadroads, against a server on loopback."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from erik_clusters.erik_clusters_plugin.engine.roads import download
from erik_clusters.erik_clusters_plugin.layers import internet
from overpass_server import running, town
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsSettings,
    QgsVectorLayer,
)

pytest.importorskip("osmnx")
PASSWORD = "s3cr3t"  # pragma: allowlist secret
EXTENT = "8.99,9.02,44.99,45.02 [EPSG:4326]"


@pytest.fixture
def server():
    with running(town()) as started:
        yield started


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch):
    monkeypatch.setattr(download, "RETRY_PAUSES_S", (0.01, 0.01))


class Log(QgsProcessingFeedback):
    """Keeps what is said."""

    def __init__(self):
        super().__init__(False)
        self.lines = []
        self.progress = []
        self.progressChanged.connect(self.progress.append)

    def pushInfo(self, text):  # noqa: N802
        self.lines.append(text)

    def pushWarning(self, text):  # noqa: N802
        self.lines.append(text)


@pytest.fixture
def run(server, tmp_path):
    def run(log=None, **parameters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("erik:downloadroads")
        parameters = {
            "OVERPASS_URL": server.overpass_url,
            "NOMINATIM_URL": server.nominatim_url,
            "CACHE_FOLDER": str(tmp_path / "cache"),
            "TIMEOUT": 5,
            "KEEP_MAIN": False,
            "OUTPUT": str(tmp_path / "roads.gpkg"),
            **parameters,
        }
        context = QgsProcessingContext()
        fine, problem = algorithm.checkParameterValues(parameters, context)
        if not fine:
            raise QgsProcessingException(problem)
        results, finished = algorithm.run(parameters, context, log or Log(), catchExceptions=False)
        assert finished
        return results

    return run


def test_extent(run, tmp_path):
    log = Log()
    results = run(log, EXTENT=EXTENT)

    layer = QgsVectorLayer(results["OUTPUT"].split("|")[0])
    classes = sorted(f["road_class"] for f in layer.getFeatures())
    assert classes == ["ferry", "primary", "primary", "residential", "secondary"]
    assert results["JUNCTIONS"] == 5
    assert layer.crs().authid() == "EPSG:4326"
    assert log.progress == sorted(log.progress)
    said = "\n".join(log.lines)
    assert "OpenStreetMap data as of 2025-02-03T04:05:06Z" in said
    assert "© OpenStreetMap contributors" in said


def test_extent_in_metres(run):
    # The same box in UTM zone 32 north, a little larger.
    assert run(EXTENT="498000,502500,4981000,4985500 [EPSG:32632]")["JUNCTIONS"] == 5


def test_place_and_mode(run):
    assert run(PLACE="Testville", MODE=0)["ARCS"] == 9  # the secondary road is one-way
    assert run(PLACE="Testville", MODE=2)["ARCS"] == 12  # on foot both ways, and the footway


def test_main_network_only(run):
    # Way 11 is one-way from 4 to 3: everything still hangs together.
    assert run(EXTENT=EXTENT, KEEP_MAIN=True)["DROPPED_KM"] == 0


def test_second_run_says_that_the_data_were_kept(run):
    run(EXTENT=EXTENT)
    log = Log()
    run(log, EXTENT=EXTENT)
    assert any("Nothing had to be downloaded" in line for line in log.lines)


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({}, "Choose an extent, or name a place: one of them is needed."),
        ({"EXTENT": EXTENT, "PLACE": "Testville"}, "not both: leave one of them empty."),
        ({"EXTENT": EXTENT, "OVERPASS_URL": "overpass-api.de"}, "must begin with https://"),
        ({"EXTENT": "9,10,45,46 [EPSG:4326]"}, "at most 5,000 km² are asked"),
        ({"EXTENT": "9,10,45,46 [EPSG:4326]", "MAX_AREA": 100}, "at most 100 km² are asked"),
        ({"PLACE": "Nowhere"}, "knows no place called “Nowhere”"),
        ({"EXTENT": "30,30.01,30,30.01 [EPSG:4326]"}, "no roads of the wanted kind"),
    ],
)
def test_sentences(run, tmp_path, parameters, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run(**parameters)
    assert not (tmp_path / "roads.gpkg").exists()


def test_busy_server(run, server, tmp_path):
    server.always = 504
    with pytest.raises(QgsProcessingException, match="did not take the question in 3 tries"):
        run(EXTENT=EXTENT)
    assert not (tmp_path / "roads.gpkg").exists()


def test_cancel(run, server, tmp_path):
    server.faults = [2.0]
    log = Log()
    end = time.monotonic() + 0.4
    log.isCanceled = lambda: time.monotonic() > end
    run(log, EXTENT=EXTENT)
    assert time.monotonic() < end + 0.5
    assert not (tmp_path / "roads.gpkg").exists()


def test_cache_folder_is_the_users():
    folder = internet.cache_folder()
    assert folder.name == "erik_clusters"
    assert Path.home() in folder.parents or "cache" in str(folder).lower()


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"proxyEnabled": False, "proxyHost": "proxy"}, None),
        ({"proxyEnabled": True, "proxyType": "DefaultProxy"}, None),
        (
            {"proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "proxy"},
            "http://proxy",
        ),
        (
            {
                "proxyEnabled": True,
                "proxyType": "HttpProxy",
                "proxyHost": "proxy",
                "proxyPort": "8080",
                "proxyUser": "me",
                "proxyPassword": "a@b",  # pragma: allowlist secret
            },
            "http://me:a%40b@proxy:8080",  # pragma: allowlist secret
        ),
    ],
)
def test_proxy_of_qgis(qgis_app, settings, expected):
    stored = QgsSettings()
    stored.remove("proxy")
    for name, value in settings.items():
        stored.setValue(f"proxy/{name}", value)
    try:
        assert internet.proxies() == ({"http": expected, "https": expected} if expected else {})
    finally:
        stored.remove("proxy")


def test_a_password_in_an_address_is_written_nowhere(server, run, tmp_path):
    log = Log()
    secret = server.overpass_url.replace("//", f"//me:{PASSWORD}@")
    run(log, EXTENT=EXTENT, OVERPASS_URL=secret)
    said = "\n".join(log.lines)
    with pytest.raises(QgsProcessingException) as error:
        run(log, EXTENT=EXTENT, OVERPASS_URL=f"ftp://me:{PASSWORD}@host")
    said += str(error.value)
    server.always = 404
    with pytest.raises(QgsProcessingException) as error:
        run(log, EXTENT=EXTENT, OVERPASS_URL=secret, REFRESH=True)
    said += str(error.value)
    metadata = QgsVectorLayer(str(tmp_path / "roads.gpkg"), "roads").metadata()
    assert "***@127.0.0.1" in metadata.abstract()
    assert PASSWORD not in said + metadata.abstract() + "".join(metadata.history())
    for file in tmp_path.rglob("*"):
        assert file.is_dir() or PASSWORD.encode() not in file.read_bytes(), file
