"""erik:reachedroads."""

from __future__ import annotations

import pytest

ROAD = [(0, 1, 4, 4), (1, 2, 4, 4)]


def pieces(rows):
    return sorted(
        (
            r["site_id"],
            r["edge_id"],
            *(round(r[f"minutes_{name}"], 9) for name in ("from", "start", "end")),
        )
        for r in rows
    )


def test_roads_are_cut_at_the_limit(run, make_roads, make_points):
    rows, log = run(
        "reachedroads", INPUT=make_points([(0.5, 0, "a")]), ROADS=make_roads(ROAD), MINUTES="5"
    )
    assert pieces(rows) == [(1, 1, 0, 0, 2), (1, 1, 0, 2, 0), (1, 2, 0, 2, 5)]
    last = next(r for r in rows if r["edge_id"] == 2)
    assert last["wkt"].replace(" (", "(") == "LineString(501000 5500000, 501750 5500000)"
    assert (last["code"], last["road_class"], last["name"]) == ("a", "tertiary", "Road 2")
    assert (last["length_m"], last["minutes_forward"]) == pytest.approx((750, 3))
    assert (last["minutes_to"], last["from_node"], last["to_node"]) == (5, 1, 2)
    assert log.result["KILOMETRES"] == pytest.approx(1.75)


def test_bands(run, make_roads, make_points):
    rows, _ = run(
        "reachedroads", INPUT=make_points([(0, 0, "a")]), ROADS=make_roads(ROAD), MINUTES="6; 2 ,3"
    )
    assert pieces(rows) == [(1, 1, 0, 0, 2), (1, 1, 2, 2, 3), (1, 1, 3, 3, 4), (1, 2, 3, 4, 6)]


def test_to_the_sites_on_a_one_way_road(run, make_roads, make_points):
    roads = make_roads([(0, 1, 4, None)])
    options = {"INPUT": make_points([(0.5, 0, "a")]), "ROADS": roads, "MINUTES": "1"}
    assert pieces(run("reachedroads", **options)[0]) == [(1, 1, 0, 0, 1)]
    rows, _ = run("reachedroads", **options, DIRECTION=1)
    assert pieces(rows) == [(1, 1, 0, 1, 0)]
    # The fields of the road stay those of the road.
    assert rows[0]["minutes_forward"] == pytest.approx(1.0)
    assert rows[0]["minutes_backward"] is None


def test_several_sites(run, make_roads, make_points):
    options = {
        "INPUT": make_points([(0, 0, "a"), (1, 0, "b")]),
        "ROADS": make_roads([(0, 1, 4, 4)]),
        "MINUTES": "10",
    }
    each, _ = run("reachedroads", **options)
    assert pieces(each) == [(1, 1, 0, 0, 4), (2, 1, 0, 4, 0)]
    split, _ = run("reachedroads", **options, OVERLAP=2)
    assert pieces(split) == [(1, 1, 0, 0, 2), (2, 1, 0, 2, 0)]
    assert sorted(r["code"] for r in split) == ["a", "b"]
    merged, _ = run("reachedroads", **options, OVERLAP=1)
    assert [(r["site_id"], r["code"]) for r in merged] == [(None, None)] * 2
    assert sum(r["length_m"] for r in merged) == pytest.approx(1000)


def test_sites_without_roads_are_reported(run, make_roads, make_points):
    sites = make_points([(0, 0, "a"), (0, 900, "far"), (0.5, 400, "walks")])
    rows, log = run(
        "reachedroads",
        output="UNREACHED",
        INPUT=sites,
        ROADS=make_roads(ROAD),
        MINUTES="4",
        UNREACHED="memory:",
    )
    reasons = {r["code"]: r["reason"] for r in rows}
    assert set(reasons) == {"far", "walks"}
    assert "900 m away, farther than 500 m" in reasons["far"]
    assert "walk to the road takes all the time" in reasons["walks"]
    assert "not on the network: 2" in " ".join(log.warnings)


def test_a_site_layer_with_row_numbers_goes_into_a_geopackage(
    run, make_roads, make_points, tmp_path
):
    import processing

    sites = make_points([(0, 0, "a"), (1, 0, "b")])
    stored = str(tmp_path / "sites.gpkg")
    processing.run("native:savefeatures", {"INPUT": sites, "OUTPUT": stored})
    rows, _ = run(
        "reachedroads",
        INPUT=stored,
        ROADS=make_roads(ROAD),
        MINUTES="1,2,3",
        OUTPUT=str(tmp_path / "reached.gpkg"),
    )
    assert len(rows) == len(
        run("reachedroads", INPUT=sites, ROADS=make_roads(ROAD), MINUTES="1,2,3")[0]
    )
    assert {r["code"] for r in rows} == {"a", "b"}


@pytest.mark.parametrize("text", ["", "ten", "0", "-5"])
def test_wrong_minutes_are_refused_in_a_sentence(refused, make_roads, make_points, text):
    sites = make_points([(0, 0, "a")])
    sentence = refused("reachedroads", INPUT=sites, ROADS=make_roads(ROAD), MINUTES=text)
    assert "10, 20, 30" in sentence


def test_a_run_that_is_cancelled_ends_soon_and_leaves_nothing(cancelled, town, thousands, tmp_path):
    seconds = cancelled(
        "reachedroads",
        35,
        INPUT=thousands,
        ROADS=town,
        MINUTES="2,4",
        OUTPUT=str(tmp_path / "reached.gpkg"),
    )
    assert seconds < 0.5
    assert list(tmp_path.iterdir()) == []
