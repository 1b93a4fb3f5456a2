"""Clusters of firms, labour basins and districts, and where they end in travel time."""
