"""erik:clustersfromosm: from an OpenStreetMap extract to clusters, in one run."""

from __future__ import annotations

from ...erik_clusters_plugin.layers.text import tr
from ..base import Help
from .model import ErikModel


class ClustersFromOsm(ErikModel):
    """Reads roads and businesses of an OSM file, delineates clusters, draws catchments."""

    ID = "clustersfromosm"
    TAGS = ("openstreetmap", "osm", "pbf", "cluster", "catchment", "firms", "roads", "chain")

    def title(self) -> str:
        return tr("Clusters from an OpenStreetMap extract")

    def help(self) -> Help:
        return Help(
            what=tr(
                "One run from an OpenStreetMap file to clusters of its businesses: roads, firms, "
                "clusters with their extents and labour sheds, and who is how near to a cluster."
            ),
            when=tr(
                "For a first picture of a region for which no data are at hand, or to compare "
                "regions in a batch. OpenStreetMap knows shops and restaurants far better than "
                "offices and factories, and knows no jobs: use a register of firms for measuring "
                "clusters."
            ),
            method=tr(
                "“Roads from an OSM file” makes the road network for cars, and “Firms from an OSM "
                "file” the businesses. “Meeting-time clusters” looks at every NACE division by "
                "itself, or at the sectors that you choose. The firm in the middle of each "
                "cluster is taken, and “Catchments” draws from where it is reached, each place "
                "with the middle that is nearest to it. Everything else is as these algorithms "
                "propose it; run them one by one, or change the model in the model designer, to "
                "have it otherwise."
            ),
            source=tr("The algorithms that are part of it name theirs."),
        )

    def texts(self) -> dict[str, tuple[str, str]]:
        return {
            "EXTENT": (
                tr("Extent"),
                tr(
                    "Only roads and firms in this box are read. Empty: the whole file. Without a "
                    "coordinate system it is in degrees of longitude and latitude."
                ),
            ),
            "SECTORS": (
                tr("Which sectors"),
                tr(
                    "NACE divisions, separated by commas, such as 55, 56. Left empty: each by "
                    "itself. Firms whose tags tell no division are in no cluster."
                ),
            ),
            "MINIMUM": (
                tr("Least number of firms"),
                tr(
                    "As many firms must be near a firm that is dense, and in a core together with "
                    "the firms around its middle."
                ),
            ),
            "MINUTES": (
                tr("Catchments (minutes)"),
                tr("Travel times to the middle of the nearest cluster, separated by commas."),
            ),
            "catchments:OUTPUT": (
                tr("Catchments of the clusters"),
                tr(
                    "From where the firm in the middle of each cluster is reached within each "
                    "band. Every place belongs to the nearest cluster."
                ),
            ),
        }

    def steps(self) -> dict[str, str]:
        return {"middles": tr("The firm in the middle of each cluster")}
