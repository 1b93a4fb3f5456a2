"""OpenStreetMap files as they come: unpacked, looked through, and settled where they need it."""
