"""Algorithms that bring data to work with."""
