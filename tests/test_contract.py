"""What the public relies on, compared with the files of tests/contract.

Models, batches and scripts of officers name algorithms, parameters and fields: a change
breaks them. `make contract` writes the files anew after a change that is meant.
"""

from __future__ import annotations

import os
from pathlib import Path

import contract
import pytest
from erik_clusters.processing.catalogue import ALGORITHMS, MODELS
from osgeo import ogr
from overpass_server import running, town
from qgis.core import QgsProcessingContext, QgsProject, QgsVectorLayer
from usual_inputs import given

FOLDER = Path(__file__).parent / "contract"
WRITE = "ERIK_WRITE_CONTRACT" in os.environ
IDS = [one.ID for one in (*ALGORITHMS, *MODELS)]
TABLES = ("towns", "firms", "roads", "municipalities", "commuting", "jobs")
WHAT_TO_DO = (
    "{file} tells what models, batches and scripts of users rely on, and this is something else. "
    "If that is not meant, take the change back. If it is meant, run `make contract`, "
    "say in CHANGELOG.md what officers must change, and commit the file with the change."
)


@pytest.fixture(scope="module")
def known(provider, tmp_path_factory):
    """What stands for the names in braces of `usual_inputs`."""
    import processing

    folder = tmp_path_factory.mktemp("contract")
    region = folder / "region.gpkg"
    processing.run("erik:demoregion", {"SEED": 3, "SIZE": 0, "OUTPUT": str(region)})
    osm = folder / "small.osm"
    osm.write_text(_street_of_bakeries(), encoding="utf-8")
    with running(town()) as server:
        yield {
            **{name: f"{region}|layername=invented_{name}" for name in TABLES},
            "osm": str(osm),
            "overpass": server.overpass_url,
            "nominatim": server.nominatim_url,
        }


def _street_of_bakeries():
    nodes = [f'<node id="{n}" lon="{14.4 + n / 2000}" lat="35.9"/>' for n in range(1, 42)]
    shops = [
        f'<node id="{n}" lon="{14.35 + n / 2000}" lat="35.9002"><tag k="shop" v="bakery"/></node>'
        for n in range(101, 141)
    ]
    way = "".join(f'<nd ref="{n}"/>' for n in range(1, 42))
    road = f'<way id="1">{way}<tag k="highway" v="secondary"/></way>'
    return "\n".join(['<osm version="0.6">', *nodes, *shops, road, "</osm>"])


def fields_of(algorithm, known, folder):
    """Run an algorithm, and return the names of the fields of its outputs."""
    import processing

    destinations = algorithm.destinationParameterDefinitions()
    outputs = {
        one.name(): "memory:" if one.type() == "sink" else str(folder / f"{number}.{_ending(one)}")
        for number, one in enumerate(destinations)
    }
    chosen = {
        name: value.format(**known) if isinstance(value, str) else value
        for name, value in given(algorithm).items()
    }
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results = processing.run(algorithm.id(), {**chosen, **outputs}, context=context)
    found = {}
    for one in destinations:
        if one.type() == "sink":
            layer = results[one.name()]
            assert isinstance(layer, QgsVectorLayer)
            found[one.name()] = layer.fields().names()
        elif outputs[one.name()].endswith(".gpkg"):
            source = ogr.Open(outputs[one.name()])
            for table in (source.GetLayer(i) for i in range(source.GetLayerCount())):
                if table.GetName() == "layer_styles":  # QGIS's own
                    continue
                columns = table.GetLayerDefn()
                found[f"{one.name()}: {table.GetName()}"] = [
                    columns.GetFieldDefn(i).GetName() for i in range(columns.GetFieldCount())
                ]
    return found


def _ending(one):
    usual = {"vectorDestination": "gpkg", "rasterDestination": "tif"}
    return usual.get(one.type()) or one.defaultFileExtension()


@pytest.mark.parametrize("name", IDS)
def test_the_contract_is_kept(name, known, provider, tmp_path):
    algorithm = provider.algorithm(name)
    now = contract.written(contract.described(algorithm, fields_of(algorithm, known, tmp_path)))
    file = FOLDER / f"{name}.json"
    if WRITE:
        FOLDER.mkdir(exist_ok=True)
        file.write_text(now, encoding="utf-8")
    told = file.read_text(encoding="utf-8") if file.is_file() else ""
    assert now.splitlines() == told.splitlines(), WHAT_TO_DO.format(
        file=f"tests/contract/{name}.json"
    )


def test_every_contract_has_its_algorithm():
    gone = sorted({path.stem for path in FOLDER.glob("*.json")} - set(IDS))
    if WRITE:
        for name in gone:
            (FOLDER / f"{name}.json").unlink()
        gone = []
    assert not gone, WHAT_TO_DO.format(file=f"tests/contract/{gone[:1]}")
