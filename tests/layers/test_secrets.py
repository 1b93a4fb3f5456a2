"""Passwords and keys in texts."""

import pytest
from erik_clusters.erik_clusters_plugin.layers.provenance import Provenance
from erik_clusters.erik_clusters_plugin.layers.secrets import without_secrets

SECRET = "s3cr3t"  # pragma: allowlist secret


@pytest.mark.parametrize(
    "text",
    [
        f"https://me:{SECRET}@host.org/api",
        f"https://me:{SECRET}:/@x/{SECRET}@host.org/api",
        f"https://{SECRET}@host.org",
        f"/vsicurl/https://me:{SECRET}@host.org/roads.gpkg|layername=a",
        f"https://host.org/api?a=1&token={SECRET}&b=2",
        f"https://host.org/api?key={SECRET}",
        f"https://host.org/api?Access_Token={SECRET}#x",
        f"https://host.org/api?X-Amz-Signature={SECRET}&sig={SECRET}",
        f"url=https://host.org/api%3Fapikey%3D{SECRET}",
        f"dbname='d' host=h user='u' password='{SECRET}' key='id' table=\"a\".\"b\" (geom)",
        f"dbname='d' password='it\\'s {SECRET}' sslmode=disable",  # pragma: allowlist secret
        f"PG:dbname=d password={SECRET} user=u",
        f"postgresql://u:{SECRET}@host/d",
        f"authcfg={SECRET} crs=EPSG:4326 url=https://host.org",
        f"{{'password': '{SECRET}', \"api_key\": \"{SECRET}\"}}",
        f"Authorization: Bearer {SECRET}",
        f"header Basic {SECRET}{SECRET}=",
    ],
)
def test_no_secret_is_left(text):
    assert SECRET not in without_secrets(text)
    assert SECRET not in without_secrets(f"Settings: X = {text}; MINUTES = 5")
    run = Provenance("erik:x", "X", {"URL": text}, [f"Sites = {text}"], [text], [text])
    assert SECRET not in run.as_text()
    assert SECRET not in str(run.parameters) + str(run.inputs)


@pytest.mark.parametrize(
    "text",
    [
        "https://overpass-api.de/api",
        "Made by ERIK Clusters 0.1.0, Catchments (erik:catchments), on 2026-11-28T06:30:00+00:00.",
        "Sites = sites (offices.gpkg, code = 'A'); key = 5; MINUTES = 5,10",
        "The key of the lock: 12 firms write to me@host.org",
        "dbname='d' host=h key='id' table=\"a\".\"b\" (geom)",
    ],
)
def test_all_else_stays(text):
    assert without_secrets(text) == text
