"""Commuters from a table."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.clusters.flows import (
    code_text,
    flows_from_table,
    in_order,
)
from erik_clusters.erik_clusters_plugin.engine.messages import InputError, Monitor


class Said(list):
    """A monitor's warnings, as text."""

    @property
    def monitor(self):
        return Monitor(on_warning=lambda sentence: self.append(str(sentence)))


def flows(areas, rows, **more):
    origins, destinations, people = zip(*rows) if rows else ((), (), ())
    numbers = np.array(people, dtype=float)
    return flows_from_table(areas, origins, destinations, numbers, range(len(rows)), **more)


def test_rows_of_a_pair_add_up_and_direction_counts():
    found = flows(["b", "a"], [("a", "b", 3), ("a", "b", 4), ("b", "a", 1), ("a", "a", 10)])
    assert found.codes == ("a", "b")
    assert found.people.toarray().tolist() == [[10, 7], [1, 0]]
    assert found.residents.tolist() == [17, 1]
    assert found.jobs.tolist() == [11, 7]


@pytest.mark.parametrize(
    ("value", "text"),
    [(74001, "74001"), (74001.0, "74001"), (" 74001 ", "74001"), (None, ""), (float("nan"), "")],
)
def test_codes_as_text(value, text):
    assert code_text(value) == text


def test_codes_are_ordered_as_people_count():
    assert in_order(["10", "9", "A10", "A2", "9"]) == ("9", "10", "A2", "A10")


def test_unknown_codes_are_left_out_and_counted():
    said = Said()
    found = flows(["a"], [("a", "a", 5), ("a", "x", 2), ("y", "a", 3)], monitor=said.monitor)
    assert found.residents.tolist() == [5]
    assert len(said) == 1
    assert "2 rows of the commuters (people: 5) have codes that no area has" in said[0]
    assert "x, y" in said[0]


def test_unknown_codes_can_count_as_elsewhere():
    said = Said()
    rows = [("a", "a", 5), ("a", "x", 2), ("y", "a", 3), ("x", "y", 9)]
    found = flows(["a"], rows, count_elsewhere=True, monitor=said.monitor)
    assert found.residents.tolist() == [7]
    assert found.jobs.tolist() == [8]
    assert "commuting to or from elsewhere" in said[0]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (("a", "a", -1), "number of people is below 0: 1"),
        (("a", "a", float("nan")), "empty or no number: 1"),
        (("a", "", 1), "a code is empty: 1"),
    ],
)
def test_rows_that_cannot_be_used_are_named_and_left_out(row, words):
    said = Said()
    found = flows(["a"], [("a", "a", 5), row], monitor=said.monitor)
    assert found.people.sum() == 5
    assert len(said) == 1
    assert words in said[0]


def test_areas_without_commuters_are_named():
    said = Said()
    found = flows(["a", "b"], [("a", "a", 5), ("a", "b", 0)], monitor=said.monitor)
    assert found.silent.tolist() == [False, True]
    assert said == ["1 areas have no commuters at all and belong to no basin: b."]


def test_pairs_of_one_direction_are_counted():
    found = flows(
        "abc", [("a", "b", 3), ("b", "a", 1), ("b", "c", 2), ("c", "b", 0), ("c", "c", 9)]
    )
    # Between a and b both ways, between b and c one way; who stays is no pair.
    assert found.pairs == (2, 1)


def test_nobody_works_where_they_live():
    said = Said()
    flows("ab", [("a", "b", 3), ("b", "a", 3)], monitor=said.monitor)
    assert len(said) == 1 and "nobody who works in the area they live in" in said[0]


@pytest.mark.parametrize(("back", "warned"), [(False, True), (True, False)])
def test_half_a_table_is_suspected(back, warned):
    said = Said()
    rows = [(a, b, 7) for a in "abcde" for b in "abcde" if a <= b]
    rows += [("e", "a", 1)] if back else []
    flows("abcde", rows, monitor=said.monitor)
    assert bool(said) == warned
    if warned:
        assert "Each of the 10 pairs of areas has commuters in one direction only" in said[0]


def test_empty_tables():
    with pytest.raises(InputError, match="has no rows"):
        flows(["a"], [])
    with pytest.raises(InputError, match="Nobody commutes"):
        flows(["a"], [("a", "a", 0)])
    with pytest.raises(InputError, match="two codes and a number of people"):
        flows(["a"], [("a", "", 5), ("a", "a", -1), ("a", "a", float("nan"))])
    with pytest.raises(InputError, match="No area has a code"):
        flows(["", ""], [("a", "a", 5)])


def test_codes_that_do_not_agree():
    with pytest.raises(InputError, match=r"codes such as 074001, the areas such as 74001"):
        flows(["74001"], [("074001", "074001", 5)])
