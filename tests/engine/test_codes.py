"""Codes that two tables spell differently."""

from __future__ import annotations

import pytest
from erik_clusters.erik_clusters_plugin.engine.codes import fit_codes, unfitting
from erik_clusters.erik_clusters_plugin.engine.messages import InputError

AREAS = ["01234", "01235", "09001", "11020"]


@pytest.mark.parametrize(
    ("written", "areas"),
    [
        (["1234", "1235", "9001", "11020"], AREAS),
        (["1234.0", "1235.0", "9001.0", "11020.0"], AREAS),
        (["DE01234", "DE01235", "DE09001", "DE11020"], AREAS),
        (["de-1234", "de-1235", "de-9001", "de-11020"], AREAS),
        (["012 34", "012\u00a035", "090 01", "110 20"], AREAS),
        (AREAS, ["1234", "1235", "9001", "11020"]),
        (["itc11", "itc12"], ["ITC11", "ITC12"]),
    ],
)
def test_most_are_found_in_another_spelling(written, areas):
    fit = fit_codes([*written, "", written[0], "99"], areas, "commuters")
    assert fit.codes == [*areas, "", areas[0], "99"]
    assert fit.share == 1.0
    changed = next(w for w, a in zip(written, areas) if w != a)
    assert f"commuters: the code “{changed}” is read as" in str(fit.reading)


@pytest.mark.parametrize(
    ("written", "areas"),
    [
        (AREAS, AREAS),
        # A zero that tells two codes from each other is none that was lost.
        (["1", "01"], ["001", "2"]),
        (["1", "2"], ["01", "1"]),
        # Few are found: they are other codes.
        (["1234", "7", "8", "9"], AREAS),
        ([], AREAS),
        (AREAS, []),
    ],
)
def test_what_fits_or_cannot_fit_stays_as_it_is(written, areas):
    fit = fit_codes(written, areas)
    assert fit.codes == written and fit.reading is None


def test_codes_of_different_years_are_named_and_joined_where_they_agree():
    areas = [f"DE{n}" for n in range(110, 120)]
    other = [*areas[:8], "DE980", "DE981"]
    fit = fit_codes(other, areas)
    said = str(unfitting(fit, other, areas, "jobs", "regions"))
    assert "Only 80 % of the codes of “jobs” and “regions” agree" in said
    assert "DE980" in said and "DE118" in said and "NUTS codes of different years" in said


def test_codes_of_another_level_are_refused():
    areas = [f"DE{n}" for n in range(110, 120)]
    other = [*areas[:2], *(f"AT{n}" for n in range(110, 120))]
    with pytest.raises(InputError, match="They seem to be NUTS codes of another year or level"):
        unfitting(fit_codes(other, areas), other, areas, "jobs", "regions")
