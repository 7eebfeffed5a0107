"""Whole numbers from measured ones: noise from dividing makes neither one more nor one less."""

from decimal import ROUND_HALF_UP, Decimal
from math import ceil

# Noise from adding and dividing ends long before this (method.md section 3).
_TRUE_DECIMALS = 9


def without_noise(value: float) -> float:
    """Return what was meant by 23.000000000000004: 23."""
    return round(value, _TRUE_DECIMALS)


def rounded_up(value: float) -> int:
    """Return the next whole number, or the one that `value` is but for noise."""
    return ceil(without_noise(value))


def half_up(value: float) -> int:
    """Return the nearest whole number, of two the one further from 0: 5062.5 is 5063."""
    return int(Decimal(str(without_noise(value))).quantize(Decimal(1), ROUND_HALF_UP))
