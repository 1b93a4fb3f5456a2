"""Algorithms that make or check a road network."""
