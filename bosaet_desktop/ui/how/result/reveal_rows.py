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
    alike = min(usual, room / max(count, 1))
    more = [
        max(lines[at] * line_height + AIR - alike, 0.0) if at in newest else 0.0
        for at in range(count)
    ]
    givers = [at for at in range(count) if at not in newest]
    spare = room - alike * count
    # What a row can give and still hold a line.
    each_gives = max(alike - line_height - AIR / 2, 0.0)
    taken = min(max(sum(more) - spare, 0.0), each_gives * len(givers))
    share = min((spare + taken) / sum(more), 1.0) if sum(more) else 0.0
    return [
        alike - taken / len(givers) if at in givers else alike + more[at] * share
        for at in range(count)
    ]
