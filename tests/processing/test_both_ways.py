"""What the time between two firms is, in every algorithm that asks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from road_layers import make_layer, make_points, make_roads, run  # noqa: F401

MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
# One road of 60 kilometres, one minute a kilometre, and back in three.
ROAD = [(0, 60, 60, 180)]
ASKED = {
    "clusterdistance": {"SECTOR_FIELD": "sector", "RELABELLINGS": 19, "MINIMUM_FIRMS": 3},
    "hotspots": {"WEIGHT_FIELD": "jobs"},
    "meetingtimeclusters": {"MINIMUM": 3},
    "relationshipclusters": {"SECTOR_FIELD": "sector", "RUNS": 2},
    "consensusclusters": {"MINIMUM": 3, "BOOTSTRAPS": 0, "BOUNDS": "100"},
}
TOLD = {
    0: "Times between two firms are the mean of there and back: one of the two ways can take "
    "longer.",
    1: "Times between two firms are those of the slower direction: they hold each way.",
}


def definitions():
    for algorithm in QgsApplication.processingRegistry().providerById("erik").algorithms():
        found = algorithm.parameterDefinition("BOTH_WAYS")
        if found is not None:
            yield algorithm.name(), found


@pytest.mark.usefixtures("provider")
def test_the_slower_direction_is_the_default_and_saved_choices_keep_their_meaning():
    found = dict(definitions())
    assert set(found) == set(ASKED)
    for definition in found.values():
        assert definition.defaultValue() == 1
        assert definition.options() == ["Mean of the two directions", "The slower direction"]


@pytest.mark.parametrize("model", sorted(path.name for path in MODELS.glob("*.model3")))
def test_models_take_the_slower_direction(model):
    text = (MODELS / model).read_text(encoding="utf-8")
    (chosen,) = re.findall(
        r'name="BOTH_WAYS".*?name="static_value" type="int" value="(\d)"', text, re.S
    )
    assert chosen == "1"


@pytest.mark.parametrize("name", sorted(ASKED))
def test_the_log_and_every_output_say_which_it_is(name, run, make_roads, make_points):  # noqa: F811
    places = [(10 + n, 0, sector, 1 + n) for n in range(4) for sector in ("16", "46")]
    firms = make_points(places, "field=sector:string&field=jobs:int")
    options = {"INPUT": firms, "ROADS": make_roads(ROAD), **ASKED[name]}
    if name == "clusterdistance":
        options["SUMMARY"] = "memory:"
    for chosen, said in ((None, TOLD[1]), (1, TOLD[1]), (0, TOLD[0])):
        given = {} if chosen is None else {"BOTH_WAYS": chosen}
        _, log = run(name, **options, **given)
        assert log.lines.count(said) == 1
        assert said in log.layer.metadata().abstract()
