"""Whether the plugin runs on QGIS 4, which is built on Qt 6 and cannot be had on Debian."""
