"""What these tests share."""

from road_layers import (  # noqa: F401
    cancelled,
    make_layer,
    make_points,
    make_roads,
    refused,
    run,
    thousands,
    town,
)
