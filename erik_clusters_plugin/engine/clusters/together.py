"""How often firms are in one cluster, over many runs, without a table of all pairs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components

from ..attended import attended
from ..messages import SILENT, Monitor
from .consensus_runs import Partitions

# Sums over the runs that are made at once, some 80 MB.
AT_ONCE = 10_000_000


@dataclass(frozen=True, eq=False)
class Shares:
    """Of each firm and each set of firms in one cluster with it at least once (e,).

    Attributes
    ----------
    firm, of
        The firm, and the set, int64 (e,), by firm, then set.
    together, both
        Over the firms of the set other than this one: in how many runs both are in the
        same cluster, and in how many both took part, float64 (e,).
    """

    firm: NDArray[np.int64]
    of: NDArray[np.int64]
    together: NDArray[np.float64]
    both: NDArray[np.float64]

    @property
    def share(self) -> NDArray[np.float64]:
        """Mean share of the runs in which they are together, (e,); 0 where never both."""
        return np.divide(
            self.together, self.both, out=np.zeros(len(self.firm)), where=self.both > 0.0
        )

    @property
    def gain(self) -> NDArray[np.float64]:
        """How much the firm agrees with being in the set, (e,): see `Together.agreement`."""
        return np.asarray(self.together - 0.5 * self.both)


class Together:
    """The clusters of all runs as columns, and what sets of firms have in common there.

    Attributes
    ----------
    inside
        Whether each firm is in each cluster of each run, sparse (k, clusters).
    run
        Run of each of these clusters, int64 (clusters,), ascending.
    present
        Whether each firm took part in each run, float32 (k, runs).
    """

    def __init__(self, partitions: Partitions) -> None:
        labels = partitions.labels
        firms = labels.shape[1]
        run, firm = np.nonzero(labels >= 0)
        width = int(labels.max(initial=0)) + 1
        found, column = np.unique(
            run * width + labels[run, firm].astype(np.int64), return_inverse=True
        )
        self.run: NDArray[np.int64] = found // width
        self.inside = coo_matrix(
            (np.ones(len(firm)), (firm, column.reshape(-1))),
            shape=(firms, len(found)),
        ).tocsr()
        self.present = partitions.present.T.astype(np.float32)
        self.times_inside = np.asarray(self.inside.sum(axis=1)).ravel()
        self.times_present = self.present.sum(axis=1, dtype=np.float64)

    @property
    def firms(self) -> int:
        """How many firms there are, k."""
        return int(self.inside.shape[0])

    def parts(self) -> NDArray[np.int64]:
        """Number the sets of firms that no cluster of any run joins with others, (k,)."""
        across = self.inside.shape[1]
        rows = self.inside.tocoo()
        links = coo_matrix(
            (rows.data, (rows.row, rows.col + self.firms)), (self.firms + across,) * 2
        )
        _, label = connected_components(links, directed=False)
        return np.asarray(label[: self.firms], dtype=np.int64)

    def agreement(
        self, firm: NDArray[np.int64], of: NDArray[np.int64], monitor: Monitor = SILENT
    ) -> NDArray[np.float64]:
        """Return of sets of firms how much the runs agree with each being one cluster, (s,).

        `firm` (e,) belongs to the set `of` (e,), 0 to s − 1. Over all pairs of a set: runs
        that put both together, less half of the runs in which both took part.
        """
        sets = self._sets(firm, of)
        common = attended(lambda: (sets.T @ self.inside).power(2).sum(axis=1), monitor)
        runs = sets.T @ self.present
        alone = np.bincount(of, self.times_inside[firm], sets.shape[1])
        alone_present = np.bincount(of, self.times_present[firm], sets.shape[1])
        together = np.asarray(common, dtype=np.float64).ravel() - alone
        both = np.square(runs).sum(axis=1) - alone_present
        return np.asarray(0.5 * (together - 0.5 * both))

    def shares(self, label: NDArray[np.int64], monitor: Monitor = SILENT) -> Shares:
        """Compare every firm with the sets `label` (k,), -1 for firms of none."""
        members = np.flatnonzero(label >= 0)
        sets = self._sets(members, label[members])
        common = attended(lambda: (self.inside @ (self.inside.T @ sets)).tocsr(), monitor)
        common.sort_indices()
        firm = np.repeat(np.arange(self.firms), np.diff(common.indptr))
        of = common.indices.astype(np.int64)
        runs = np.asarray(sets.T @ self.present)
        both = np.empty(len(firm))
        step = max(1, AT_ONCE // max(self.present.shape[1], 1))
        for begin in range(0, len(firm), step):
            monitor.check()
            rows = slice(begin, begin + step)
            both[rows] = np.einsum(
                "er,er->e", self.present[firm[rows]], runs[of[rows]], dtype=np.float64
            )
        own = label[firm] == of
        together = common.data.astype(np.float64) - np.where(own, self.times_inside[firm], 0.0)
        both -= np.where(own, self.times_present[firm], 0.0)
        return Shares(firm.astype(np.int64), of, together, both)

    def _sets(self, firm: NDArray[np.int64], of: NDArray[np.int64]) -> csr_matrix:
        count = int(of.max(initial=-1)) + 1
        return coo_matrix((np.ones(len(firm)), (firm, of)), shape=(self.firms, count)).tocsr()
