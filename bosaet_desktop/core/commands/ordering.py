"""Places in a list that people arrange: numbers with gaps, so that one move touches one row."""

from collections.abc import Mapping, Sequence

STEP = 1024


def places_between(before: int | None, after: int | None, count: int) -> list[int] | None:
    """Return `count` rising numbers strictly between two neighbours, None if there is no room.

    A neighbour that is None is the open end of the list.
    """
    if before is None:
        start = STEP if after is None else after - STEP * (count + 1)
        return [start + STEP * step for step in range(1, count + 1)]
    if after is None:
        return [before + STEP * step for step in range(1, count + 1)]
    if after - before <= count:
        return None
    return [before + (after - before) * step // (count + 1) for step in range(1, count + 1)]


def rearranged(
    places: Mapping[str, int], moved: Sequence[str], before: str | None
) -> dict[str, int]:
    """Return the new numbers of a list after `moved` were put before `before` (None: last).

    `places` holds the number of every key that stays in the list; ties stand in key order. Only
    keys whose number changes are returned.
    """
    lifted = set(moved)
    staying = sorted((number, key) for key, number in places.items() if key not in lifted)
    keys = [key for _number, key in staying]
    at = keys.index(before) if before in keys else len(keys)
    former = staying[at - 1][0] if at > 0 else None
    following = staying[at][0] if at < len(staying) else None
    room = places_between(former, following, len(moved))
    if room is not None:
        return dict(zip(moved, room, strict=True))
    order = [*keys[:at], *moved, *keys[at:]]
    fresh = {key: STEP * number for number, key in enumerate(order, start=1)}
    return {key: number for key, number in fresh.items() if places.get(key) != number}
