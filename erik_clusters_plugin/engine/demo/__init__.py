"""A plausible region that does not exist, to try the plugin on."""
