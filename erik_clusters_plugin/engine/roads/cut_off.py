"""Points on roads from which one does not get to the main network."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse.csgraph import breadth_first_order

from .access import AccessPoints
from .components import strong_parts
from .graph import TravelGraph


def cut_off(graph: TravelGraph, access: AccessPoints) -> NDArray[np.bool_]:
    """Return which points on the network cannot get to its main part, (k,).

    The main part is the one with most road within which one gets from everywhere to
    everywhere. For points that cannot be got to from there, hand over ``graph.reversed``.
    """
    network = graph.network
    if not network.node_count:
        return np.zeros(len(access), dtype=bool)
    leads = _leads_to_main(graph)
    on = access.reached
    edge, fraction = access.edge[on], access.fraction[on]
    ahead = leads[network.to_index[edge]] & (np.isfinite(graph.forward[edge]) | (fraction >= 1.0))
    back = leads[network.from_index[edge]] & (np.isfinite(graph.backward[edge]) | (fraction <= 0.0))
    found = np.zeros(len(access), dtype=bool)
    found[on] = ~(ahead | back)
    return found


def _leads_to_main(graph: TravelGraph) -> NDArray[np.bool_]:
    """Whether one gets from each junction to the main part."""
    main = int(np.argmax(strong_parts(graph.network).of_node == 0))
    leads = np.zeros(graph.network.node_count, dtype=bool)
    leads[breadth_first_order(graph.reversed.matrix, main, return_predecessors=False)] = True
    return leads
