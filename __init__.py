"""ERIK Clusters: economic clusters bounded by travel time, a QGIS plugin."""


def classFactory(iface):  # noqa: N802 - the name QGIS calls
    """Return the plugin; called by QGIS with its interface, or None in qgis_process."""
    from .erik_clusters_plugin.plugin import ErikClustersPlugin
    from .processing.catalogue import BUTTONS
    from .processing.provider import ErikProvider

    return ErikClustersPlugin(iface, ErikProvider, BUTTONS)
