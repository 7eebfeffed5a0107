"""The numbers that stand on paper, and those that second versions of a sheet are kept under.

Papers are numbered from 1 to 9999. A second version of sheet 7 is kept as 10007, a third as 20007,
so that the numbers on paper stay free, and two laptops that type the same paper mean the same.
"""

from collections.abc import Collection

HIGHEST_PAPER = 9_999
_STEP = HIGHEST_PAPER + 1
MOST_VERSIONS = 9


def is_paper(number: int) -> bool:
    """Tell whether `number` may stand on a paper, or is the joint sheet (0)."""
    return number <= HIGHEST_PAPER


def paper_number(number: int) -> int:
    """Return what stands on the paper of a sheet that is kept under `number`."""
    return number % _STEP


def second_version_number(first: int, taken: Collection[int]) -> int | None:
    """Return the lowest free number for another version of `first`, None when nine are kept."""
    numbers = (version * _STEP + first for version in range(1, MOST_VERSIONS + 1))
    return next((number for number in numbers if number not in taken), None)


def free_paper_number(taken: Collection[int]) -> int | None:
    """Return the number after the highest on paper, else the highest that is left, else None."""
    following = max(filter(is_paper, taken), default=0) + 1
    if following <= HIGHEST_PAPER:
        return following
    # Somebody typed 9999 by mistake, say: then the highest number that is left will do.
    return next((each for each in range(HIGHEST_PAPER, 0, -1) if each not in taken), None)
