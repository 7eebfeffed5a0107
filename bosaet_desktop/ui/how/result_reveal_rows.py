"""How high each row of the reveal is: the newest title is given the room to be read whole."""

from collections.abc import Sequence

# A row as in the drawing, on a wall 1366 wide, and room above and below its lines.
ROW, AIR = 84, 10


def row_heights(
    lines: Sequence[int], newest: range, room: float, line_height: float, usual: float
) -> list[float]:
    """Share `room` pixels between rows that would need so many `lines`.

    All rows are as high as usual, or alike where there is less room. A row in `newest` that needs
    more takes it from the others, which keep a line each.
    """
    count = len(lines)
    if not count:
        return []
    alike = min(usual, room / count)
    needed = [lines[at] * line_height + AIR if at in newest else 0.0 for at in range(count)]
    grown = [max(alike, each) for each in needed]
    missing = sum(grown) - max(room, alike * count)
    others = [at for at in range(count) if grown[at] <= alike]
    if missing <= 0:
        return grown
    least = min(alike, line_height + AIR / 2)
    given = min(missing / len(others), alike - least) if others else 0.0
    for at in others:
        grown[at] -= given
    too_much = sum(grown) - room
    wide = [at for at in range(count) if at not in others]
    for at in wide:
        grown[at] -= max(too_much, 0.0) / len(wide)
    return grown
