"""Every algorithm of the catalogue on the demo region, as users have them."""

from __future__ import annotations

import pytest
from erik_clusters.processing.catalogue import ALGORITHMS, MODELS
from osgeo import ogr
from overpass_server import running, town
from usual_inputs import GIVEN, given

pytestmark = [pytest.mark.programs, pytest.mark.timeout(300)]

# Which libraries an algorithm cannot do without; it names the first of those that would do.
CATALOGUE = {one.ID: one for one in (*ALGORITHMS, *MODELS)}
NEEDS: dict[str, list[tuple[str, ...]]] = {name: [("scipy",)] for name in CATALOGUE}
NEEDS["firmsfromosm"] = []
NEEDS["downloadroads"].append(("osmnx",))
ENDINGS = {"sink": "gpkg", "vectorDestination": "gpkg", "rasterDestination": "tif"}


def test_only_algorithms_of_the_catalogue_are_given_something():
    assert set(GIVEN) <= set(CATALOGUE)


@pytest.mark.parametrize("name", CATALOGUE)
def test_names_of_parameters_are_known(name, provider):
    # qgis_process passes over names that it does not know without a word.
    algorithm = provider.algorithm(name)
    assert set(given(algorithm)) <= {one.name() for one in algorithm.parameterDefinitions()}


@pytest.fixture(scope="module")
def inputs(installed_process, absent, tmp_path_factory):
    """What stands for the names in braces."""
    folder = tmp_path_factory.mktemp("inputs")
    region = folder / "region.gpkg"
    if "scipy" not in absent:
        code, _, said = installed_process.run("erik:demoregion", SEED=3, SIZE=0, OUTPUT=region)
        assert code == 0, said
    tables = ("towns", "firms", "roads", "municipalities", "commuting", "jobs")
    with running(town()) as server:
        yield {
            **{name: f"{region}|layername=invented_{name}" for name in tables},
            "overpass": server.overpass_url,
            "nominatim": server.nominatim_url,
        }


@pytest.fixture
def osm(write_osm):
    """A street with forty bakeries."""
    nodes = {n: (14.40 + 0.0005 * n, 35.90) for n in range(1, 42)}
    shops = {100 + n: (14.40 + 0.0005 * n, 35.9002, {"shop": "bakery"}) for n in range(1, 41)}
    return write_osm({**nodes, **shops}, [(list(nodes), {"highway": "secondary"})])


@pytest.mark.parametrize("name", CATALOGUE)
def test_runs_as_installed(name, installed_process, absent, inputs, osm, provider, tmp_path):
    chosen = {
        key: str(value).format(osm=osm, **inputs) if isinstance(value, str) else value
        for key, value in given(provider.algorithm(name)).items()
    }
    outputs, vectors = {}, []
    for one in provider.algorithm(name).destinationParameterDefinitions():
        ending = ENDINGS.get(one.type()) or one.defaultFileExtension()
        file = tmp_path / f"{one.name().replace(':', '_')}.{ending}"
        outputs[one.name()] = file
        if one.type() in ("sink", "vectorDestination"):
            vectors.append(file)
    code, _, said = installed_process.run(f"erik:{name}", **chosen, **outputs)
    assert "Traceback" not in said, said
    # QGIS itself causes one when it starts Python.
    raw = [line for line in said.splitlines() if "Warning: " in line and "setapi()" not in line]
    assert not raw, raw
    if missing := [first for first, *others in NEEDS[name] if absent.issuperset([first, *others])]:
        assert code == 1, said
        assert any(f"The Python library {library} is missing" in said for library in missing), said
        assert not any(file.exists() for file in outputs.values())
        return
    assert code == 0, said
    assert any(file.is_file() for file in outputs.values()), said
    assert all(ogr.Open(str(file)) is not None for file in vectors if file.is_file())
