"""Communities inside the real qgis_process, with igraph and without."""

from __future__ import annotations

import pytest

pytestmark = [pytest.mark.programs, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def region(qgis_process, tmp_path_factory):
    path = tmp_path_factory.mktemp("region") / "region.gpkg"
    code, _, said = qgis_process.run("erik:demoregion", SIZE=0, OUTPUT=path)
    assert code == 0, said
    return f"{path}|layername=invented_"


@pytest.fixture
def related(qgis_process, region, tmp_path):
    def run(*absent):
        folder = tmp_path / "absent"
        folder.mkdir()
        for library in absent:
            (folder / f"{library}.py").write_text(f"raise ModuleNotFoundError(name={library!r})")
        return qgis_process.run(
            "erik:relationshipclusters",
            {"PYTHONPATH": f"{folder}:{qgis_process.environment['PYTHONPATH']}"},
            INPUT=f"{region}firms",
            ID_FIELD="firm_id",
            ROADS=f"{region}roads",
            SECTOR_FIELD="sector",
            LEAST_RELATEDNESS=0.5,
            RUNS=5,
            OUTPUT=tmp_path / "firms.gpkg",
            OUTPUT_LINKS=tmp_path / "links.gpkg",
            OUTPUT_HTML=tmp_path / "report.html",
        )

    return run


def test_leiden(related, tmp_path):
    pytest.importorskip("igraph")
    code, results, said = related()
    assert code == 0, said
    assert results["COMMUNITIES"] > 5
    assert "; Leiden)" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_local_moving_where_igraph_is_missing(related, tmp_path):
    code, results, said = related("igraph", "networkx")
    assert code == 0, said
    assert results["COMMUNITIES"] > 5
    assert "Method of finding communities: Local moving with refinement" in said
    assert "pip" not in said
    assert "; Local moving with refinement)" in (tmp_path / "report.html").read_text("utf-8")
