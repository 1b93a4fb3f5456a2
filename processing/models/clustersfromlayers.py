"""erik:clustersfromlayers: from an officer's own roads and firms to clusters, in one run."""

from __future__ import annotations

from ...erik_clusters_plugin.layers.text import tr
from ..base import Help
from .model import ErikModel


class ClustersFromLayers(ErikModel):
    """Makes a road network of lines, draws catchments of sites, delineates clusters."""

    ID = "clustersfromlayers"
    TAGS = ("cluster", "catchment", "firms", "roads", "register", "lines", "chain")

    def title(self) -> str:
        return tr("Clusters from own roads and firms")

    def help(self) -> Help:
        return Help(
            what=tr(
                "One run from the lines of a road map and a register of firms to a road network, "
                "catchments of sites, and clusters with their extents and labour sheds."
            ),
            when=tr(
                "When your own data are to be used and the work is to be repeated: every year, "
                "for every region, or with another meeting bound in a batch. Look at the road "
                "network with “Check roads” once before you trust the rest."
            ),
            method=tr(
                "“Roads from a line layer” makes the road network, on which the other two travel. "
                "“Catchments” draws who reaches the sites, such as stations, towns or business "
                "parks; where catchments meet, every place belongs to the nearest site. "
                "“Meeting-time clusters” delineates clusters among the firms. Everything else is "
                "as these algorithms propose it; run them one by one, or change the model in the "
                "model designer, to have it otherwise."
            ),
            source=tr("The algorithms that are part of it name theirs."),
        )

    def texts(self) -> dict[str, tuple[str, str]]:
        return {
            "LINES": (
                tr("Road lines"),
                tr("Lines of roads, in any coordinate reference system."),
            ),
            "SITES": (
                tr("Sites"),
                tr("Points whose catchments are drawn: stations, towns, business parks."),
            ),
            "MINUTES": (
                tr("Catchments (minutes)"),
                tr("Travel times to the nearest site, separated by commas."),
            ),
            "catchments:OUTPUT": (
                tr("Catchments of the sites"),
                tr(
                    "From where each site is reached within each band. Every place belongs to the "
                    "nearest site."
                ),
            ),
        }
