"""Numbers as the user's locale and an office's tables write them."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext
from qgis.PyQt.QtCore import QSettings


@pytest.fixture(params=["en_GB", "de_DE", "it_IT", "fr_FR"])
def locale(request, qgis_app):
    """The locale in which the user writes numbers."""
    settings = QSettings()
    kept = {name: settings.value(f"locale/{name}") for name in ("userLocale", "overrideFlag")}
    settings.setValue("locale/userLocale", request.param)
    settings.setValue("locale/overrideFlag", True)
    yield request.param
    for name, value in kept.items():
        if value is None:
            settings.remove(f"locale/{name}")
        else:
            settings.setValue(f"locale/{name}", value)


@pytest.mark.parametrize("tool", ["catchments", "reachedroads"])
def test_a_decimal_comma_in_minutes_follows_the_locale(tool, locale, run, make_roads, make_points):
    road = make_roads([(n, n + 1, 1, 1) for n in range(20)])
    rows, log = run(tool, INPUT=make_points([(8, 0, "a")]), ROADS=road, MINUTES="2,5")
    found = {row["minutes_to"] for row in rows}
    if locale == "en_GB":
        assert max(found) == 5 and any("2; 5 minutes" in line for line in log.lines)
    else:
        assert found == {2.5} and any("2,5 minutes" in line for line in log.lines)


def test_a_comma_that_may_be_either_is_asked_for(locale, provider):
    algorithm = provider.algorithm("catchments")
    _, why = algorithm.checkParameterValues({"MINUTES": "5,10"}, QgsProcessingContext())
    doubt = "“5,10” may be one number with decimals or several numbers" in why
    assert doubt == (locale != "en_GB")


def test_a_decimal_comma_in_a_number(locale, provider):
    algorithm = provider.algorithm("catchments")
    good, why = algorithm.checkParameterValues({"WALK_SPEED": "4,5"}, QgsProcessingContext())
    named = algorithm.parameterDefinition("WALK_SPEED").description() in why
    assert not good and named == (locale == "en_GB")


@pytest.mark.parametrize(
    ("texts", "jobs"),
    [
        (["1.234", "12,5", "n/a"], [1234.0, 12.5]),
        (["1 234", "12", ".."], [1234.0, 12.0]),
        (["1'234", "(3)", "c"], [1234.0]),
    ],
)
def test_jobs_kept_as_text(texts, jobs, provider, run, make_roads, make_points):
    road = make_roads([(n, n + 1, 1, 1) for n in range(20)])
    firms = make_points([(8 + k, 0, text) for k, text in enumerate(texts)], "field=jobs:string")
    sites = make_points([(8, 0, "a")])
    rows, log = run("accessibility", INPUT=sites, OPPORTUNITIES=firms, ROADS=road,
                    MINUTES=30, WEIGHT_FIELD="jobs")  # fmt: skip
    assert any("jobs: “" in line and "is read as" in line for line in log.lines)
    assert sum(jobs) in rows[0].values()
