"""erik:traveltimematrix."""

from __future__ import annotations

import pytest
from qgis.core import NULL

# 0 --10--> 1 and back in 6; then 1 --4-- 2 both ways.
ONE_WAY = [(0, 1, 10, 6), (1, 2, 4, 4)]


def minutes(rows):
    return {(r["from_id"], r["to_id"]): r["minutes"] for r in rows}


def test_points_are_paired_with_each_other_both_ways(run, make_roads, make_points):
    firms = make_points([(0, 0, "a"), (1.5, 0, "b")])
    rows, log = run(
        "traveltimematrix", INPUT=firms, ROADS=make_roads(ONE_WAY), INPUT_ID_FIELD="code"
    )
    assert minutes(rows) == pytest.approx({("a", "b"): 12.0, ("b", "a"): 8.0})
    assert log.layer.wkbType() == 100  # a table without geometry
    assert log.result["PAIRS"] == 2
    assert "2 pairs" in log.layer.metadata().abstract()


def test_ids_are_feature_numbers_unless_a_field_is_named(run, make_roads, make_points):
    rows, log = run(
        "traveltimematrix",
        INPUT=make_points([(0, 0, "a")]),
        TARGETS=make_points([(1, 0, "x"), (2, 0, "y")]),
        ROADS=make_roads(ONE_WAY),
        TARGET_ID_FIELD="code",
    )
    assert minutes(rows) == pytest.approx({(1, "x"): 10.0, (1, "y"): 14.0})
    assert log.layer.fields().at(0).isNumeric()


def test_the_same_layer_as_targets_gives_a_point_itself_too(run, make_roads, make_points):
    firms = make_points([(0.5, 50, "a")])
    rows, _ = run("traveltimematrix", INPUT=firms, TARGETS=firms, ROADS=make_roads(ONE_WAY))
    # It walks to no road to get where it is.
    assert minutes(rows) == {(1, 1): 0.0}


def test_limit_and_nearest(run, make_roads, make_points):
    options = {
        "INPUT": make_points([(1, 0, "a")]),
        "TARGETS": make_points([(2, 0, "z"), (1.5, 0, "y"), (0.5, 0, "x")]),
        "TARGET_ID_FIELD": "code",
        "ROADS": make_roads(ONE_WAY),
    }
    assert minutes(run("traveltimematrix", **options, MINUTES=3.5)[0]) == pytest.approx(
        {(1, "x"): 3.0, (1, "y"): 2.0}
    )
    assert minutes(run("traveltimematrix", **options, NEAREST=1)[0]) == {(1, "y"): 2.0}


def test_an_empty_number_of_nearest_keeps_all(run, make_roads, make_points):
    firms = make_points([(0, 0, "a"), (1, 0, "b")])
    rows, _ = run("traveltimematrix", INPUT=firms, ROADS=make_roads(ONE_WAY), NEAREST=NULL)
    assert len(rows) == 2


def test_of_equally_near_targets_the_lower_id_is_kept(run, make_roads, make_points):
    rows, _ = run(
        "traveltimematrix",
        INPUT=make_points([(1, 0, "a")]),
        TARGETS=make_points([(1.5, 0, "z"), (0.5, 0, "b")]),
        TARGET_ID_FIELD="code",
        ROADS=make_roads([(0, 1, 4, 4), (1, 2, 4, 4)]),
        NEAREST=1,
    )
    assert [r["to_id"] for r in rows] == ["b"]


def test_lines_join_the_points(run, make_roads, make_points):
    rows, _ = run(
        "traveltimematrix",
        INPUT=make_points([(0, 0, "a")]),
        TARGETS=make_points([(1, 20, "b")]),
        ROADS=make_roads(ONE_WAY),
        FORMAT=1,
    )
    assert rows[0]["wkt"].replace(" (", "(") == "LineString(500000 5500000, 501000 5500020)"


def test_points_off_the_network_and_without_a_target_are_named(run, make_roads, make_points):
    roads = make_roads([(0, 1, 4, 4), (5, 6, 4, 4)])
    firms = make_points([(0, 0, "a"), (1, 0, "b"), (0.5, 900, "c"), (5.5, 0, "d")])
    rows, log = run("traveltimematrix", INPUT=firms, ROADS=roads)
    assert set(minutes(rows)) == {(1, 2), (2, 1)}
    text = " ".join(log.warnings)
    assert "1 of 4 points" in text and "not on the network: 3" in text
    assert "1 point reaches no target within the limit: 4" in text


def test_empty_and_repeated_ids_are_said(run, make_roads, make_points):
    firms = make_points([(0, 0, "a"), (1, 0, "a"), (0.5, 0, None)])
    rows, log = run(
        "traveltimematrix", INPUT=firms, ROADS=make_roads(ONE_WAY), INPUT_ID_FIELD="code"
    )
    assert len(rows) == 6
    text = " ".join(log.warnings)
    assert "1 point of “layer” has no value in code" in text
    assert "1 value of code in “layer” stands for several points" in text


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"MINUTES": 0}, "above 0 minutes. Write for example 30"),
        ({"NEAREST": 0}, "Write 1 or more, or leave it empty"),
        ({"INPUT_ID_FIELD": "nobody"}, "has no field “nobody”"),
    ],
)
def test_wrong_parameters_are_refused_in_a_sentence(
    refused, make_roads, make_points, wrong, sentence
):
    firms = make_points([(0, 0, "a")])
    text = refused("traveltimematrix", INPUT=firms, ROADS=make_roads(ONE_WAY), **wrong)
    assert sentence in text


def test_an_empty_layer_is_refused(refused, make_roads, make_points):
    text = refused("traveltimematrix", INPUT=make_points([]), ROADS=make_roads(ONE_WAY))
    assert "has no features" in text


def test_no_pairs_make_an_empty_table(run, make_roads, make_points):
    rows, _ = run("traveltimematrix", INPUT=make_points([(0, 0, "a")]), ROADS=make_roads(ONE_WAY))
    assert rows == []


def test_a_run_that_is_cancelled_ends_soon_and_leaves_nothing(cancelled, town, thousands, tmp_path):
    output = tmp_path / "times.gpkg"
    seconds = cancelled(
        "traveltimematrix",
        35,
        INPUT=thousands,
        ROADS=town,
        MINUTES=100.0,
        FORMAT=1,
        OUTPUT=str(output),
    )
    assert seconds < 0.5
    assert list(tmp_path.iterdir()) == []
