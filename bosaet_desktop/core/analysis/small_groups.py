"""Which groups have answers enough to be shown: what few said might show what one person said."""

from collections.abc import Mapping

FEWEST_ANSWERS = 5


def shown_homes(answers: Mapping[str | None, int]) -> frozenset[str]:
    """Return the homes with answers enough to be shown; the key None is the unsaid.

    Those that are hidden and those who did not say are together nobody or at least
    `FEWEST_ANSWERS`, for anyone can take the shown from the total (safety.md): neither a small
    village nor the one person without a village is what remains. The smallest of the others is
    hidden with them if need be.
    """
    homes = sorted((n, home) for home, n in answers.items() if home is not None and n)
    rest = answers.get(None, 0)
    for place, (n, _home) in enumerate(homes):
        if n >= FEWEST_ANSWERS and (not rest or rest >= FEWEST_ANSWERS):
            return frozenset(home for _n, home in homes[place:])
        rest += n
    return frozenset()
