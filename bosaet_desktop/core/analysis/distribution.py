"""What the shape of marks says: split opinions, clearly low, clearly high (method.md 3)."""

from bosaet_desktop.core.rows.distribution import Distribution
from bosaet_desktop.core.rows.scale import Scale

# Opinions are split when this share of the marks lies at both ends of the range.
SPLIT_SHARE = 0.25
END_OF_RANGE = 0.4
# A mean this part of the range away from the midpoint is clearly on one side of it.
CLEARLY_APART = 1 / 8

# Noise from dividing must not decide on which side of a limit a figure lies.
_DECIMALS = 9


def low_end(scale: Scale) -> float:
    """The highest point that still belongs to the lowest 40 % of the range."""
    return round(scale.lowest + END_OF_RANGE * scale.span, _DECIMALS)


def high_end(scale: Scale) -> float:
    """The lowest point that already belongs to the highest 40 % of the range."""
    return round(scale.highest - END_OF_RANGE * scale.span, _DECIMALS)


def is_split(distribution: Distribution, scale: Scale) -> bool:
    """Tell whether at least a quarter lies low and at least a quarter high.

    The middle step is in neither end, and one mark alone cannot be in both.
    """
    low = distribution.share(scale.lowest, low_end(scale))
    high = distribution.share(high_end(scale), scale.highest)
    return low >= SPLIT_SHARE and high >= SPLIT_SHARE


def is_clearly_low(distribution: Distribution, scale: Scale) -> bool:
    """Tell whether the mean lies below the midpoint by more than an eighth of the range."""
    mean = distribution.mean
    limit = scale.midpoint - CLEARLY_APART * scale.span
    return mean is not None and round(mean, _DECIMALS) < round(limit, _DECIMALS)


def is_clearly_high(distribution: Distribution, scale: Scale) -> bool:
    """Tell whether the mean lies above the midpoint by at least an eighth of the range."""
    mean = distribution.mean
    limit = scale.midpoint + CLEARLY_APART * scale.span
    return mean is not None and round(mean, _DECIMALS) >= round(limit, _DECIMALS)
