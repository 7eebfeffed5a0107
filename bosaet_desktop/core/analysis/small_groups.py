"""Which groups have answers enough to be shown: what few said might show what one person said."""

from collections.abc import Mapping

FEWEST_ANSWERS = 5


def shown_homes(answers: Mapping[str | None, int]) -> frozenset[str]:
    """Return the homes with answers enough to be shown; the key None is the unsaid.

    What is hidden and what is unsaid are together none or at least `FEWEST_ANSWERS`, so that the
    total does not give a small village away: the next smallest is hidden with it if need be.
    """
    homes = sorted((n, home) for home, n in answers.items() if home is not None and n)
    nameless = answers.get(None, 0)
    for place, (n, _home) in enumerate(homes):
        if n >= FEWEST_ANSWERS and (not place or nameless >= FEWEST_ANSWERS):
            return frozenset(home for _n, home in homes[place:])
        nameless += n
    return frozenset()
