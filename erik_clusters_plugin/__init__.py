"""What the plugin is made of: the engine, its QGIS layers, its desktop parts."""
