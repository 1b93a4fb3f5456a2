"""The one door for writing: every output of a run is tried first and put in place whole."""
