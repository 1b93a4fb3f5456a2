"""Algorithms that travel on a road network."""
