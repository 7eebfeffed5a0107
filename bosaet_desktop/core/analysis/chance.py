"""Could a difference between two piles of forms be chance? The forms are dealt out anew to see.

A permutation test (Fisher; two-sided, with the observed dealing counted in, so that it is never
0). It asks nothing of the shape of the marks and keeps what stands on one form together.
"""

from collections.abc import Sequence
from typing import TypeAlias

# What one form adds to the sum and to what is divided by: a mark and 1, or its positive words
# and all its words.
Part: TypeAlias = tuple[float, float]

DEALINGS = 4_000
# The same forms give the same words every time.
SEED = 20_150_923
_TINY = 1e-9


def share_of(parts: Sequence[Part]) -> float | None:
    """Return the sum of the first over the sum of the second; None where there is nothing."""
    below = sum(weight for _value, weight in parts)
    return sum(value for value, _weight in parts) / below if below else None


def chance_of(before: Sequence[Part], after: Sequence[Part], dealings: int = DEALINGS) -> float:
    """Return how often (0-1) dealing all forms into two such piles parts them at least as far.

    Every part must weigh something, and neither pile may be empty.
    """
    import numpy as np

    parts = np.array([*before, *after], dtype=float)
    generator = np.random.default_rng(SEED)
    order = np.tile(np.arange(len(parts)), (dealings, 1))
    dealt = generator.permuted(order, axis=1)[:, : len(before)]
    first, total = parts[dealt].sum(axis=1), parts.sum(axis=0)
    second = total - first
    parted = np.abs(second[:, 0] / second[:, 1] - first[:, 0] / first[:, 1])
    there, here = share_of(before) or 0.0, share_of(after) or 0.0
    hits = int(np.count_nonzero(parted >= abs(here - there) - _TINY))
    return (hits + 1) / (dealings + 1)
