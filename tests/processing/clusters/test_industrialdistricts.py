"""erik:industrialdistricts through Processing."""

from __future__ import annotations

import pytest

JOB_COLUMNS = (
    "field=area:string&field=sector:string&field=size:string&field=jobs:string&field=units:double"
)
AREA_COLUMNS = "field=code:string&field=basin_id:int&field=basin_name:string"
AREAS = [("a1", 1, "Alta"), ("a2", 1, "Alta"), ("b", 2, "Bora")]
# As worked out by hand in the engine's test: Alta is a district of furniture, Bora a town.
JOBS = [
    ("a1", "31", "10-49", 300, 30),
    ("a2", "31.0", "0-9", 200, 20),
    ("a1", "C31", "50-249", 60, 1),
    ("a2", "31", "250+", 40, 1),
    ("a1", "10", "0-9", 100, 5),
    ("a1", "47", "0-9", 300, 60),
    ("b", "31", "0-9", 100, 9),
    ("b", "10", "250+", 200, 1),
    ("b", "47", "0-9", 700, 99),
]
FIELDS = {
    "CODE_FIELD": "code",
    "BASIN_FIELD": "basin_id",
    "NAME_FIELD": "basin_name",
    "AREA_FIELD": "area",
    "SECTOR_FIELD": "sector",
    "SIZE_FIELD": "size",
    "JOBS_FIELD": "jobs",
    "OUTPUT": "memory:",
}


@pytest.fixture
def find(run, make_areas, make_table):
    def runner(areas=AREAS, jobs=JOBS, columns=AREA_COLUMNS, **more):
        layers, log = run(
            "industrialdistricts",
            AREAS=make_areas(list(areas), columns),
            JOBS=make_table(jobs, JOB_COLUMNS),
            **{**FIELDS, **more},
        )
        return {row["basin_name"]: row for row in layers["OUTPUT"]}, log

    return runner


def test_a_district_and_a_town(find):
    rows, log = find(ESTABLISHMENTS_FIELD="units")
    alta, bora = rows["Alta"], rows["Bora"]
    assert (alta["district"], bora["district"]) == (True, False)
    assert alta["basin_id"] == 1
    assert (alta["jobs"], alta["manufacturing_jobs"]) == (1000, 700)
    assert alta["lq_manufacturing"] == pytest.approx(1.4)
    assert (alta["main_industry"], alta["main_industry_name"]) == ("31", "Furniture")
    assert alta["share_small_medium"] == pytest.approx(560 / 600)
    assert (alta["main_units"], alta["medium_units"]) == (52, 1)
    assert alta["geometry"].area() == pytest.approx(2e8)
    assert bora["stages_passed"] == 0
    assert bora["stopped_at"] == "Stage 1: the quotient of manufacturing, 0.60, is not above 1."
    assert log.result["DISTRICTS"] == 1
    assert any("stated from memory" in line for line in log.lines)
    assert "stated from memory" in log.layers["OUTPUT"].metadata().abstract()
    assert not alta["estimated"]


def test_report(find, tmp_path):
    path = tmp_path / "report.html"
    find(OUTPUT_HTML=str(path))
    page = path.read_text(encoding="utf-8")
    for words in ("Alta", "93.3 %", "Furniture (1.22, 600)", "stated from memory", "trade 1.40"):
        assert words in page


def test_estimated_basins_stay_marked(find, tmp_path):
    path = tmp_path / "report.html"
    areas = [(*row, True) for row in AREAS]
    columns = f"{AREA_COLUMNS}&field=estimated:bool"
    rows, log = find(areas=areas, columns=columns, OUTPUT_HTML=str(path))
    assert all(row["estimated"] for row in rows.values())
    assert "ESTIMATE" in log.layers["OUTPUT"].metadata().abstract()
    assert "ESTIMATE" in path.read_text(encoding="utf-8")


def test_areas_may_be_basins_themselves(find):
    rows, _ = find(
        areas=[("a", None, None), ("b", None, None)],
        jobs=[(row[0][0], *row[1:]) for row in JOBS],
        BASIN_FIELD="",
        NAME_FIELD="",
    )
    assert rows["a"]["district"]
    assert rows["a"]["basin_id"] == "a"


def test_sectors_may_be_grouped(find, make_table):
    groups = make_table(
        [("31", "wood and home"), ("16", "wood and home")], "field=s:string&field=g:string"
    )
    rows, log = find(SECTOR_GROUPS=groups)
    assert "1 of 2 sectors of the table “layer” occurs nowhere in the data: 16." in log.warnings[0]
    assert rows["Alta"]["main_industry"] == "wood and home"


def test_a_reference_table(find, make_table):
    country = [
        ("", "31", "10-49", 50, 1),
        ("", "10", "50-249", 150, 1),
        ("", "20", "250+", 50, 1),
        ("", "47", "0-9", 750, 1),
    ]
    rows, log = find(REFERENCE=make_table(country, JOB_COLUMNS))
    assert rows["Alta"]["lq_manufacturing"] == pytest.approx(2.8)
    assert "Compared with the table “layer”." in log.lines


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (("a1", "31", "0-9", "many", 1), "empty, no number or below 0: 10"),
        (("a1", "31", "0-9", -3, 1), "empty, no number or below 0: 10"),
        (("x", "31", "0-9", 7, 1), "(jobs: 7) is left out because no basin holds its area: x"),
        (("a1", "wood", "0-9", 7, 1), "(jobs: 7) is left out because its sector is no NACE"),
        (("a1", "31", "10-99", 100, 1), "9.1 % of the manufacturing jobs of “layer”"),
    ],
)
def test_what_is_left_out_is_said(find, row, words):
    rows, log = find(jobs=[*JOBS, row])
    assert words in " ".join(log.warnings)
    assert rows["Alta"]["share_small_medium"] == pytest.approx(560 / 600)


def test_areas_without_a_basin_are_said(find):
    rows, log = find(areas=[*AREAS, ("lake", None, None)])
    assert "1 area belongs to no basin and is left out: lake." in log.warnings
    assert len(rows) == 2


def test_one_basin_without_a_reference_is_said(find):
    rows, log = find(areas=AREAS[:2], jobs=JOBS[:6])
    assert any("There is one basin and no reference area" in text for text in log.warnings)
    assert not rows["Alta"]["district"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"jobs": []}, "has no rows"),
        ({"jobs": [("x", "31", "0-9", 7, 1)]}, "has codes such as x, the areas such as a1, a2, b"),
        ({"jobs": [(None, "31", "0-9", 7, 1)]}, "No row of “layer” has the code of one of the"),
        ({"jobs": [("a1", "31", "0-9", "many", 1)]}, "No row of “layer” has a number of jobs"),
        ({"jobs": [("a1", "31", "0-9", -3, 1)]}, "No row of “layer” has a number of jobs"),
        ({"jobs": [("a1", "wood", "0-9", 7, 1)]}, "it has sectors such as wood"),
        ({"jobs": [("a1", None, "0-9", 7, 1)]}, "No row of “layer” has a NACE Rev. 2 sector"),
        (
            {"jobs": [("a1", "wood", "0-9", 7, 1), ("x", "31", "0-9", 7, 1)]},
            "No row of “layer” can be used",
        ),
        ({"jobs": [("a1", "31", "0-9", 0, 1)]}, "to compare with in the table of jobs"),
        ({"SECTOR_FIELD": ""}, "No field is chosen for “Jobs: sector”. Choose the field of “Jobs”"),
        ({"SECTOR_FIELD": "branch"}, "The layer “layer” has no field “branch”"),
        ({"jobs": [("a1", "47", "0-9", 7, 1)]}, "no manufacturing jobs to compare with"),
        ({"areas": [("a", None, None)]}, "has a basin in the field basin_id"),
        ({"areas": [*AREAS, ("a1", 2, "Bora")]}, "The areas a1 lie in several basins at once"),
        ({"areas": []}, "has no areas"),
        ({"SIZE_FIELD": "class"}, "class"),
    ],
)
def test_refused(refused, make_areas, make_table, change, words):
    options = {**FIELDS, **change}
    areas = make_areas(list(options.pop("areas", AREAS)), AREA_COLUMNS)
    jobs = make_table(options.pop("jobs", JOBS), JOB_COLUMNS)
    assert words in refused("industrialdistricts", AREAS=areas, JOBS=jobs, **options)


def test_a_run_that_is_cancelled_ends_soon_and_leaves_nothing(
    cancelled, make_areas, make_table, tmp_path
):
    areas = make_areas([(f"a{k}", k // 5, f"B{k // 5}") for k in range(600)], AREA_COLUMNS)
    sectors, sizes = ("10", "25", "31", "47", "62"), ("0-9", "10-49", "50-249", "250+")
    rows = [(f"a{k % 600}", sectors[k % 5], sizes[k % 4], 1 + k % 90, 1.0) for k in range(20_000)]
    files = {"OUTPUT": tmp_path / "districts.gpkg", "OUTPUT_HTML": tmp_path / "report.html"}
    options = {
        "AREAS": areas,
        "JOBS": make_table(rows, JOB_COLUMNS),
        **FIELDS,
        **{name: str(path) for name, path in files.items()},
    }
    # Reading the areas and the jobs; in the middle of the engine; dissolving the basins.
    for percent in (5, 25, 51, 54, 56, 70, 90):
        assert cancelled("industrialdistricts", percent, **options) < 0.5
        assert list(tmp_path.iterdir()) == []
