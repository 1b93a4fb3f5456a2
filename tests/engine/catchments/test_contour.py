"""The area of a field on a grid: known shapes, and what holds for any field."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from erik_clusters.erik_clusters_plugin.engine.catchments.contour import (
    area_inside,
    area_not_above_zero,
)
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from shapely.geometry import Point, box

CELL = 10.0


def area(values, cell=CELL, row=0, column=0):
    polygon = shapely.from_wkb(
        area_not_above_zero(np.array(values, dtype=float), cell, row, column)
    )
    assert polygon.geom_type == "MultiPolygon"
    return polygon


def test_a_single_cell_becomes_a_diamond():
    # Middle at 15, 15; the boundary a quarter of the way to neighbours of 3, half to NaN.
    found = area([[3, 3, 3], [3, -1, np.nan], [3, 3, 3]])
    expected = shapely.Polygon([(15, 12.5), (20, 15), (15, 17.5), (12.5, 15)])
    assert found.equals(shapely.MultiPolygon([expected]))


def test_the_edge_of_the_grid_is_half_a_cell_beyond_the_middles():
    found = area([[-1, -1], [-1, -1]])
    # A square of two cells, its corners cut off: 4 x 1/2 x 5 x 5 square metres.
    assert found.bounds == (0, 0, 20, 20)
    assert found.area == 400 - 50


def test_nothing_inside_is_an_empty_area():
    assert area([[1, 2], [np.nan, 3]]).is_empty
    assert area(np.zeros((0, 0))).is_empty


def test_the_place_in_the_grid_moves_the_area():
    moved = area([[-1]], row=3, column=-2)
    assert moved.centroid.equals_exact(Point(-1.5 * CELL, 3.5 * CELL), 1e-9)


def test_a_hole_and_an_island_in_it():
    field = np.full((7, 7), -1.0)
    field[1:6, 1:6] = 1.0
    field[3, 3] = -1.0
    found = area(field)
    assert len(found.geoms) == 2
    ring, island = sorted(found.geoms, key=lambda p: -p.area)
    assert len(ring.interiors) == 1 and not island.interiors
    assert island.area == pytest.approx(CELL**2 / 2)
    assert shapely.Polygon(ring.interiors[0]).contains(island)
    assert ring.exterior.is_ccw and not ring.interiors[0].is_ccw


def test_diagonal_neighbours_are_not_joined():
    found = area([[-1, 1], [1, -1]])
    assert len(found.geoms) == 2
    assert len(area([[1, -1], [-1, 1]]).geoms) == 2
    assert found.is_valid


def test_zero_is_inside_and_leaves_a_sliver_of_area():
    assert 0 < area([[1, 1, 1], [1, 0, 1], [1, 1, 1]]).area < 1e-8


def test_circles_have_their_area():
    y, x = (np.mgrid[0:81, 0:81] + 0.5) * CELL
    radius = np.hypot(x - 400, y - 400)
    disc = area(radius - 300)
    assert disc.area == pytest.approx(np.pi * 300**2, rel=2e-3)
    assert disc.symmetric_difference(Point(400, 400).buffer(300, 64)).area < 0.003 * disc.area
    annulus = area(np.abs(radius - 200) - 100)
    assert annulus.area == pytest.approx(np.pi * (300**2 - 100**2), rel=3e-3)
    assert len(annulus.geoms[0].interiors) == 1


def test_a_straight_edge_lies_where_the_field_is_zero():
    _, x = (np.mgrid[0:30, 0:30] + 0.5) * CELL
    found = area(x - 123.4).intersection(box(0, 50, 300, 250))
    assert found.bounds[2] == pytest.approx(123.4)


def test_walls_hold_the_area_back_half_way():
    inside = np.array([[False, True, False]])
    values = np.array([0.1, -0.9, 0.1])
    walls = np.array([[False, False, True]])
    made = shapely.from_wkb(area_inside(inside, lambda i: values[i], CELL, walls=walls))
    # 0.9 of a cell to the west, half to the wall in the east.
    assert made.bounds[0] == pytest.approx(15 - 9)
    assert made.bounds[2] == pytest.approx(20)
    near = np.array([0.9, -0.1, 0.9])
    made = shapely.from_wkb(area_inside(inside, lambda i: near[i], CELL, walls=walls))
    assert made.bounds[0::2] == pytest.approx((14, 16))


numbers = st.floats(-2, 2, width=32) | st.sampled_from([0.0, -1.0, 1.0, np.nan, 1e-300, -1e-12])
fields = arrays(np.float64, array_shapes(min_dims=2, max_dims=2, max_side=8), elements=numbers)


@given(fields)
def test_polygons_of_any_field_are_valid_and_hold_the_cells_inside(field):
    found = area(field)
    assert found.is_valid
    row, column = np.nonzero(field <= 0)
    assert shapely.contains_xy(found, (column + 0.5) * CELL, (row + 0.5) * CELL).all()
    row, column = np.nonzero(~(field <= 0))
    assert not shapely.contains_xy(found, (column + 0.5) * CELL, (row + 0.5) * CELL).any()
    parts = sum(1 for _ in found.geoms)
    assert parts == count_parts(field <= 0)


def count_parts(inside):
    seen, parts = set(), 0
    cells = set(zip(*np.nonzero(inside)))
    for cell in cells:
        parts += cell not in seen
        todo = [cell]
        while todo:
            r, c = todo.pop()
            if (r, c) in cells and (r, c) not in seen:
                seen.add((r, c))
                todo += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
    return parts


@given(fields, st.data(), st.sampled_from([10.0, 15.0, 33.3, 0.7]), st.integers(-9999, 9999))
def test_areas_of_smaller_fields_hold_those_of_larger_ones(field, data, cell, place):
    less = data.draw(arrays(np.float64, field.shape, elements=st.floats(0, 2)))
    larger = area(field, cell, place, -place)
    smaller_field = field - less
    holds = area(smaller_field, cell, place, -place)
    assert larger.is_empty or holds.covers(larger)
    assert holds.area >= larger.area


@given(fields, st.integers(0, 3), st.integers(0, 3))
def test_a_window_of_the_grid_has_the_very_same_area(field, rows, columns):
    wider = np.pad(field, ((rows, 1), (columns, 2)), constant_values=np.nan)
    whole = area(field, 33.3, 1000, 77)
    assert area(wider, 33.3, 1000 - rows, 77 - columns).equals_exact(whole, 0.0) or whole.equals(
        area(wider, 33.3, 1000 - rows, 77 - columns)
    )
    vertices = {tuple(p) for p in shapely.get_coordinates(whole)}
    assert vertices == {
        tuple(p) for p in shapely.get_coordinates(area(wider, 33.3, 1000 - rows, 77 - columns))
    }
