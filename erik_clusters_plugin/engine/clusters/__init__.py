"""Delineation of clusters, labour basins and districts."""
