"""Road networks: reading, checking, and travelling on them."""
