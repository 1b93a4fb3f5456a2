"""Processing models: several algorithms in one run."""
