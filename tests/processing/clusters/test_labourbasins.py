"""erik:labourbasins through Processing."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from qgis.core import QgsProcessingException

FLOW_COLUMNS = "field=home:string&field=work:string&field=people:string"
FIELDS = {
    "FROM_FIELD": "home",
    "TO_FIELD": "work",
    "PEOPLE_FIELD": "people",
    "MIN_SIZE": 100,
    "TARGET_SIZE": 1000,
    "OUTPUT": "memory:",
    "BASINS": "memory:",
}
# The suburb works in the north; nobody moves between north and south.
FLOWS = [
    ("n", "n", 900),
    ("sub", "n", 70),
    ("sub", "sub", 30),
    ("s", "s", 1000),
]
ESTIMATE = {
    "RESIDENTS_FIELD": "residents",
    "JOBS_FIELD": "jobs",
    "MIN_SIZE": 100,
    "TARGET_SIZE": 1000,
    "OUTPUT": "memory:",
    "BASINS": "memory:",
}
PEOPLE = "field=code:string&field=residents:string&field=jobs:double"


@pytest.fixture
def plain(run, make_areas, make_table):
    """Run on areas n, sub, s and their flows, with changes."""

    def runner(areas=("n", "sub", "s"), flows=FLOWS, **more):
        return run(
            "labourbasins",
            AREAS=make_areas(list(areas)),
            CODE_FIELD="code",
            FLOWS=make_table(flows, FLOW_COLUMNS),
            **{**FIELDS, **more},
        )

    return runner


def test_a_suburb_joins_its_town(plain):
    layers, log = plain()
    areas = {row["code"]: row for row in layers["OUTPUT"]}
    assert areas["n"]["basin_id"] == areas["sub"]["basin_id"] != areas["s"]["basin_id"]
    assert areas["sub"]["basin_name"] == "n"
    assert areas["sub"]["map_colour"] != areas["s"]["map_colour"]
    basins = {row["basin_name"]: row for row in layers["BASINS"]}
    north = basins["n"]
    assert (north["areas"], north["residents"], north["jobs"]) == (2, 1000, 1000)
    assert north["live_and_work"] == 1000
    assert (north["supply_containment"], north["demand_containment"]) == (1.0, 1.0)
    assert north["validity"] == north["validity_before"] == pytest.approx(1.25)
    assert north["parts"] == 1
    assert not north["estimated"]
    assert north["geometry"].area() == pytest.approx(2e8)
    assert log.result["COUNT"] == 2
    assert "0 reserve units." in log.lines


def test_brindisi_from_its_files(run, shared):
    folder = shared / "validation" / "labour_basins"
    layers, log = run(
        "labourbasins",
        AREAS=str(folder / "Brindisi_municipalities.gpkg"),
        CODE_FIELD="PRO_COM",
        NAME_FIELD="NOME_COM",
        FLOWS=str(folder / "Brindisi_flows_2001.csv"),
        FROM_FIELD="community_live",
        TO_FIELD="community_work",
        PEOPLE_FIELD="amount",
        MIN_SELF_CONTAINMENT=0.6667,
        OUTPUT="memory:",
        BASINS="memory:",
    )
    with next(folder.glob("expected_brindisi_*.csv")).open() as file:
        expected = {int(r["community"]): r["cluster"] for r in csv.DictReader(file)}
    found = {row["PRO_COM"]: row["basin_id"] for row in layers["OUTPUT"]}
    assert found.keys() == expected.keys()
    pairs = {(found[code], expected[code]) for code in found}
    assert len(pairs) == len(set(found.values())) == len(set(expected.values())) == 9
    assert log.result["MODULARITY"] == pytest.approx(0.6455998, abs=5e-8)
    assert layers["BASINS"][0]["basin_name"] == "BRINDISI"
    assert sum(row["geometry"].area() for row in layers["BASINS"]) == pytest.approx(
        sum(row["geometry"].area() for row in layers["OUTPUT"])
    )


@pytest.mark.parametrize(
    ("codes", "people", "words"),
    [
        (("1001", "1002", "2001"), "{}", "the code “1001” is read as 01001"),
        (("1001.0", "1002.0", "2001.0"), "{}", "the code “1001.0” is read as 01001"),
        (("IT01001", "IT01002", "IT02001"), "{}", "the code “IT01001” is read as 01001"),
        (("01001", "01002", "02001"), "{} p", "people: “900 p” is read as 900"),
        (("01001", "01002", "02001"), "{},0", "people: “900,0” is read as 900"),
    ],
)
def test_codes_and_numbers_as_spreadsheets_write_them(plain, codes, people, words):
    spelt = dict(zip(("n", "sub", "s"), codes))
    flows = [(spelt[a], spelt[b], people.format(count)) for a, b, count in FLOWS]
    layers, log = plain(areas=("01001", "01002", "02001"), flows=flows)
    basin = {row["code"]: row["basin_id"] for row in layers["OUTPUT"]}
    assert basin["01001"] == basin["01002"] != basin["02001"]
    assert any(words in line for line in log.lines)
    assert words in log.layers["OUTPUT"].metadata().abstract()


def test_marks_for_confidential_cells_are_no_people(plain):
    layers, log = plain(flows=[*FLOWS, ("s", "n", "c"), ("n", "s", "..")])
    assert "empty or no number: 5, 6" in " ".join(log.warnings)
    assert len(layers["BASINS"]) == 2


def test_codes_of_another_year_are_named_or_refused(plain):
    areas = [f"ITC{k:02d}" for k in range(10)]
    own = [(a, a, 500) for a in areas]
    other = [(f"ITH{k:02d}", f"ITH{k:02d}", 500) for k in range(10)]
    _, log = plain(areas=areas, flows=[*own[:8], *other[:2]])
    assert "Only 80 % of the codes of" in " ".join(log.warnings)
    with pytest.raises(QgsProcessingException, match="NUTS codes of another year or level"):
        plain(areas=areas, flows=[*own[:2], *other])


def test_reserve_units_are_listed(plain):
    flows = [("n", "n", 1300), ("n", "s", 700), ("s", "s", 5000), ("sub", "n", 20)]
    layers, log = plain(flows=[*flows, ("sub", "abroad", 180)], ELSEWHERE=True)
    sub = next(row for row in layers["OUTPUT"] if row["code"] == "sub")
    assert sub["reserve"]
    assert "Reserve unit" in sub["basin_note"]
    assert "Reserve unit: sub (sub), placed in basin 2, n." in log.lines
    assert log.result["RESERVE"] == 1


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"flows": [*FLOWS, ("n", "x", 5)]}, "has codes that no area has"),
        ({"flows": [*FLOWS, ("n", "s", -5)]}, "below 0: 5"),
        ({"flows": [*FLOWS, ("n", "s", "many")]}, "empty or no number: 5"),
        ({"flows": [*FLOWS, ("n", None, 3)]}, "a code is empty: 5"),
        ({"areas": ("n", "sub", "s", "lake")}, "no commuters at all and belongs to no basin: lake"),
        ({"areas": ("n", "sub", "s", "s")}, "stands for several features"),
        ({"areas": ("n", "sub", "s", None)}, "1 area of “layer” has no code"),
    ],
)
def test_what_is_left_out_is_said(plain, change, words):
    layers, log = plain(**change)
    assert words in " ".join(log.warnings)
    assert len(layers["BASINS"]) == 2


def test_flows_of_one_direction_are_told(plain):
    _, log = plain(flows=[*FLOWS, ("n", "s", 4), ("s", "n", 2)])
    told = "1 of 2 pairs of areas has commuters in one direction only; for the other direction"
    assert any(told in line for line in log.lines)
    assert told in log.layers["OUTPUT"].metadata().abstract()
    _, log = plain(flows=[*FLOWS, ("n", "sub", 2)])
    assert not any("in one direction only" in line for line in log.lines)


def test_areas_in_no_basin_are_kept(plain):
    layers, _ = plain(areas=("n", "sub", "s", "lake", None))
    lake, nameless = layers["OUTPUT"][3:]
    assert lake["basin_id"] is None
    assert lake["basin_note"] == "Nobody commutes from, to or within it."
    assert nameless["basin_note"] == "It has no code."


def test_several_features_of_a_code_are_one_area(plain):
    layers, _ = plain(areas=("n", "sub", "s", "n"))
    north = layers["BASINS"][0]
    assert north["basin_name"] == "n"
    assert (north["areas"], north["parts"]) == (2, 2)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"flows": []}, "The table of commuters has no rows"),
        ({"flows": [("n", "s", -5)]}, "has two codes and a number of people of 0 or more"),
        ({"flows": [("n", "s", "many")]}, "has two codes and a number of people of 0 or more"),
        ({"flows": [(None, "s", 5)]}, "has two codes and a number of people of 0 or more"),
        ({"flows": [("n", "s", 0), ("s", "n", 0)]}, "Nobody commutes between or within the areas"),
        ({"flows": [("x", "y", 5)]}, "codes such as x, y, the areas such as n, s, sub"),
        ({"areas": ("n",)}, "“layer” holds one area only, so there is nothing to group"),
        ({"areas": ("n", "n")}, "“layer” holds one area only, so there is nothing to group"),
        ({"CODE_FIELD": ""}, "No field is chosen for “Code of the area”. Choose the field of"),
        ({"areas": ()}, "has no areas"),
        ({"areas": (None, None)}, "has a code in the field code"),
        ({"areas": ("0n", "0s")}, "Choose the fields whose codes agree"),
        ({"MIN_SELF_CONTAINMENT": 0.9}, "Self-containment must be above 0"),
        ({"MIN_SIZE": 5000}, "below the target size"),
        ({"MIN_SIZE": 100_000, "TARGET_SIZE": 1_000_000}, "No labour basin comes about"),
        ({"PEOPLE_FIELD": ""}, "Choose the fields of the commuters"),
        ({"PEOPLE_FIELD": "persons"}, "persons"),
    ],
)
def test_refused(refused, make_areas, make_table, change, words):
    options = {"CODE_FIELD": "code", **FIELDS, **change}
    flows = make_table(options.pop("flows", FLOWS), FLOW_COLUMNS)
    areas = make_areas(list(options.pop("areas", ("n", "sub", "s"))))
    assert words in refused("labourbasins", AREAS=areas, FLOWS=flows, **options)


def test_estimate_says_so_everywhere(run, make_areas, make_roads):
    areas = make_areas([("a", 1000, 1500), ("b", 900, 400), ("c", 2000, 2000)], PEOPLE)
    roads = make_roads([10, 10, 300])
    layers, log = run("labourbasins", AREAS=areas, CODE_FIELD="code", ROADS=roads, **ESTIMATE)
    assert all(row["estimated"] for name in layers for row in layers[name])
    by_code = {row["code"]: row["basin_id"] for row in layers["OUTPUT"]}
    assert by_code["a"] == by_code["b"] != by_code["c"]
    assert sum(row["residents"] for row in layers["BASINS"]) == pytest.approx(3900)
    assert any(line.startswith("ESTIMATE: no commuters were counted") for line in log.lines)
    for layer in log.layers.values():
        assert "ESTIMATE" in layer.metadata().abstract()
        assert "(estimated)" in layer.metadata().title()


def test_estimate_in_a_hand_made_place(run, make_areas, make_roads):
    # 20 minutes apart, 10 within; half accept 20 minutes with a spread of 5.
    areas = make_areas([("a", 1000, 1000), ("b", 1000, 1000)], PEOPLE)
    layers, _ = run(
        "labourbasins", AREAS=areas, CODE_FIELD="code", ROADS=make_roads([20, 20]), **ESTIMATE
    )
    home, away = 1 / (1 + np.exp(-2)), 0.5
    stay = home / (home + away)
    # 63.8 % stay: valid at this size, so that each is a basin of its own.
    assert [row["supply_containment"] for row in layers["BASINS"]] == pytest.approx([stay, stay])


def test_estimate_with_unusable_people_and_areas_off_the_road(run, make_areas, make_roads):
    rows = [("a", 1000, 1500), ("b", "many", 400), ("c", 2000, 2000), ("far", 300, 300)]
    areas = make_areas([*rows, *[(f"x{i}", 0, 0) for i in range(2)], ("far2", 500, 500)], PEOPLE)
    layers, log = run(
        "labourbasins", AREAS=areas, CODE_FIELD="code", ROADS=make_roads([10, 10, 10]), **ESTIMATE
    )
    warned = " ".join(log.warnings)
    assert "1 area has no usable number in residents" in warned
    assert "areas have no road nearby that gives access" in warned
    assert len(layers["OUTPUT"]) == 7


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"ROADS": None}, "Give a table of commuters; or, to have them estimated"),
        ({"JOBS_FIELD": ""}, "Give a table of commuters; or, to have them estimated"),
        ({"MINUTES": 0}, "must be above 0"),
    ],
)
def test_estimate_refused(refused, make_areas, make_roads, change, words):
    areas = make_areas([("a", 1000, 1500), ("b", 900, 400)], PEOPLE)
    options = {"ROADS": make_roads([10, 10]), **ESTIMATE, **change}
    options = {name: value for name, value in options.items() if value is not None}
    assert words in refused("labourbasins", AREAS=areas, CODE_FIELD="code", **options)


def test_estimate_refuses_codes_of_several_features(refused, make_areas, make_roads):
    areas = make_areas([("a", 1000, 1500), ("a", 900, 400), ("b", 500, 500)], PEOPLE)
    options = {"ROADS": make_roads([10, 10, 10]), **ESTIMATE}
    assert "Dissolve them" in refused("labourbasins", AREAS=areas, CODE_FIELD="code", **options)


def test_a_run_that_is_cancelled_ends_soon_and_leaves_nothing(
    cancelled, make_areas, make_table, tmp_path
):
    random = np.random.default_rng(1)
    count = 800
    areas = make_areas([str(i) for i in range(count)])
    home = random.integers(0, count, 15_000)
    work = np.clip(home + random.integers(-3, 4, len(home)), 0, count - 1)
    people = random.integers(1, 40, len(home))
    rows = [tuple(map(str, row)) for row in zip(home.tolist(), work.tolist(), people.tolist())]
    files = {name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "BASINS")}
    flows = make_table(rows, FLOW_COLUMNS)
    options = {**FIELDS, "AREAS": areas, "CODE_FIELD": "code", "FLOWS": flows, **files}
    # Reading the areas and the flows; in the middle of the engine; dissolving the basins.
    for percent in (11, 25, 55, 70, 92):
        assert cancelled("labourbasins", percent, **options) < 0.5
        assert list(tmp_path.iterdir()) == []
