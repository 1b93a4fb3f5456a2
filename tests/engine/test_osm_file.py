"""Files that are not what they should be."""

import gzip
import shutil
import zipfile
from pathlib import Path

import pytest
from erik_clusters.erik_clusters_plugin.engine.messages import (
    SILENT,
    Cancelled,
    InputError,
    Monitor,
)
from erik_clusters.erik_clusters_plugin.engine.osm_file import OsmFile
from osgeo import gdal


def names(path, monitor=None, prepared=SILENT):
    with OsmFile(str(path), "roads.ini", ("lines",), ("highway",), prepared) as file:
        file.layer("lines").SetAttributeFilter("highway IS NOT NULL")
        features = file.features(monitor) if monitor else file.features()
        return [feature.GetField("name") for feature in features]


@pytest.fixture
def street(write_osm):
    nodes = {1: (9.0, 47.0), 2: (9.001, 47.0)}
    return write_osm(nodes, [((1, 2), {"highway": "residential", "name": "Hof & Gasse"})])


@pytest.fixture(params=[False, True], ids=["errors returned", "errors raised"])
def gdal_mode(request):
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


def sentence(path):
    with pytest.raises(InputError) as error:
        names(path)
    return str(error.value)


def test_plain_and_packed(street, tmp_path, gdal_mode):
    content = Path(street).read_bytes()
    (tmp_path / "a.osm.gz").write_bytes(gzip.compress(content))
    with zipfile.ZipFile(tmp_path / "a.osm.zip", "w") as packed:
        packed.write(street, "a.osm")
    before = set(tmp_path.iterdir())
    for path in (street, tmp_path / "a.osm.gz", tmp_path / "a.osm.zip"):
        assert names(path) == ["Hof & Gasse"]
    assert set(tmp_path.iterdir()) == before


def test_gdal_is_left_as_it_was(street):
    gdal.SetThreadLocalConfigOption("CPL_TMPDIR", None)
    names(street)
    assert gdal.GetThreadLocalConfigOption("CPL_TMPDIR") is None


def test_missing(tmp_path):
    path = tmp_path / "none.osm.pbf"
    assert sentence(path) == (
        f"The file {path} does not exist. Check its path, and that its drive is connected."
    )


def test_empty(tmp_path):
    path = tmp_path / "none.osm.pbf"
    path.touch()
    assert sentence(path) == "The file none.osm.pbf is empty (0 bytes). Download it again."


def test_a_folder(tmp_path):
    assert sentence(tmp_path) == (
        f"{tmp_path} is a folder. Choose an OpenStreetMap file (.osm.pbf or .osm) in it."
    )


def test_a_text_file_that_is_named_pbf(tmp_path, gdal_mode):
    path = tmp_path / "region.osm.pbf"
    path.write_text("<html>Too many requests</html>")
    assert sentence(path) == (
        "region.osm.pbf is not an OpenStreetMap file, whatever its name says: it is neither "
        ".osm.pbf nor OSM XML. Download it again, and open it in a text editor to see whether "
        "it holds an error message of the server."
    )


def test_packed_in_a_way_that_is_not_read(tmp_path):
    path = tmp_path / "a.osm.7z"
    path.write_bytes(b"7z\xbc\xaf\x27\x1c" + bytes(100))
    assert sentence(path) == (
        "a.osm.7z is packed in a way that is not read here (7z). Unpack it first, or take the "
        ".osm.pbf, which is smaller. Packed files can be .gz, .bz2, .xz or .zip."
    )


def test_no_driver(street, monkeypatch):
    monkeypatch.setattr(gdal, "GetDriverByName", lambda name: None)
    assert sentence(street).startswith("OpenStreetMap files cannot be read here")


def test_pbf_cut_off_anywhere(shared, tmp_path, gdal_mode):
    whole = (shared / "data/osm/liechtenstein_2025.osm.pbf").read_bytes()
    path = tmp_path / "cut.osm.pbf"
    # 2029120 is where a block begins: what GDAL alone takes for the end.
    for size in (100, 2029121, 2029122, 2029123, 2029300, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:size])
        assert sentence(path) == (
            f"cut.osm.pbf was cut off: its last block ends beyond the {size:,} bytes that are "
            "there. Nothing was read from it. Download it again."
        )


def test_pbf_damaged_inside(shared, tmp_path, gdal_mode):
    content = bytearray((shared / "data/osm/liechtenstein_2025.osm.pbf").read_bytes())
    content[1_000_000:1_000_040] = bytes(40)
    path = tmp_path / "damaged.osm.pbf"
    path.write_bytes(content)
    assert sentence(path).startswith("damaged.osm.pbf is damaged or was cut off (")


@pytest.mark.parametrize("packed", [False, True])
def test_xml_cut_off(street, tmp_path, gdal_mode, packed):
    content = Path(street).read_bytes()[:-10]
    path = tmp_path / ("cut.osm.gz" if packed else "cut.osm")
    path.write_bytes(gzip.compress(content) if packed else content)
    assert " is damaged or was cut off (unclosed token, line 5)." in sentence(path)


def test_gzip_cut_off(shared, tmp_path, gdal_mode):
    content = (shared / "data/osm/liechtenstein_2025.osm.pbf").read_bytes()
    path = tmp_path / "cut.osm.pbf.gz"
    path.write_bytes(gzip.compress(content, 1)[:-300_000])
    assert sentence(path).startswith("cut.osm.pbf.gz is damaged or was cut off (gzip: ")


def test_progress_and_cancel(shared, gdal_mode):
    path = shared / "data/osm/malta_2016.osm.pbf"
    shares = []
    names(path, Monitor(on_progress=shares.append))
    assert shares == sorted(shares)
    assert shares[0] < 0.5 < shares[-1]
    asked = []
    with pytest.raises(Cancelled):
        names(path, Monitor(is_cancelled=lambda: asked.append(1) or len(asked) > 2))
    assert len(asked) == 3


def test_a_whole_file_through_gzip_is_the_same(shared, tmp_path):
    path = shared / "data/osm/liechtenstein_2025.osm.pbf"
    with open(path, "rb") as source, gzip.open(tmp_path / "a.osm.pbf.gz", "wb", 1) as packed:
        shutil.copyfileobj(source, packed)
    assert len(names(tmp_path / "a.osm.pbf.gz")) == len(names(path)) == 6969
