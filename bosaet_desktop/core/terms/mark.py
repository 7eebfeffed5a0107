"""One cross on a sheet as the number that is stored for it."""

BLANK = -1
DONT_KNOW = -2


def is_answer(value: int) -> bool:
    """Tell whether `value` is a point; a blank and a "don't know" both leave the denominator."""
    return value >= 0
