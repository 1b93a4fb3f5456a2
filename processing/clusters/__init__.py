"""Algorithms that delineate clusters."""
