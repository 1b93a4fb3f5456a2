"""The algorithms in the Processing toolbox, one to a file."""
