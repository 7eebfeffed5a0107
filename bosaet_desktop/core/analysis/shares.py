"""Weights as shares of a whole."""

from collections.abc import Iterable


def normalised(weights: Iterable[float]) -> tuple[float, ...]:
    """Return the weights (0 or more) scaled so that they sum to how many there are.

    Equal weights are exactly 1, and so are those that are all 0: nothing can be told from them.
    """
    given = tuple(weights)
    if are_equal(given):
        return (1.0,) * len(given)
    whole = sum(given)
    return tuple(len(given) * each / whole for each in given)


def are_equal(weights: Iterable[float]) -> bool:
    """Tell whether every question counts as much as any other."""
    return len(set(weights)) <= 1
