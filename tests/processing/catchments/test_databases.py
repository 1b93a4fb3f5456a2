"""Results in a table of a database, which QGIS itself writes."""

from __future__ import annotations

import postgis
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

import processing


@pytest.fixture
def towns(make_roads, make_points):
    roads = make_roads([(0, 20, 20, 20)])
    sites = make_points([(0.05 * n, 0, str(n)) for n in range(10)])
    return {"INPUT": sites, "ROADS": roads, "MINUTES": "0.4,0.8"}


def test_a_table_of_postgis_is_made_and_made_anew(towns):
    with postgis.server() as connection:
        table = connection.replace("dbname=", "dbname='") + '\' table="public"."reached" (geom)'
        for minutes, rows in (("0.4,0.8", 20), ("0.4", 10)):
            wanted = {**towns, "MINUTES": minutes, "OUTPUT": f"postgres://{table}"}
            assert processing.run("erik:catchments", wanted)["OUTPUT"] == f"postgres://{table}"
            layer = QgsVectorLayer(table.replace(" table=", " key='id' table="), "t", "postgres")
            assert layer.isValid() and layer.featureCount() == rows
            del layer


@pytest.mark.parametrize(
    "address",
    [
        'postgres://host=/nowhere dbname=\'none\' table="public"."reached" (geom)',
        "spatialite://dbname='{folder}/none.sqlite' table=\"reached\" (geom)",
    ],
)
def test_a_database_that_is_not_there_is_said(towns, tmp_path, address):
    wanted = {**towns, "OUTPUT": address.replace("{folder}", str(tmp_path))}
    with pytest.raises(QgsProcessingException, match="cannot be created"):
        processing.run("erik:catchments", wanted)
    assert list(tmp_path.iterdir()) == []
