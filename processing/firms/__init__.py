"""Firms of a run: their parameters, their places on the roads, and their jobs."""
