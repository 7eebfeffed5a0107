"""Where words stand on the pages of a paper."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

import pypdfium2

# Boxes of letters touch where lines are set close.
TOUCH = 1.0

Box = tuple[float, float, float, float]  # left, bottom, right, top in points


def boxes_of(paper: Path) -> Iterator[tuple[pypdfium2.PdfPage, list[Box]]]:
    document = pypdfium2.PdfDocument(paper)
    for page in document:
        text = page.get_textpage()
        yield page, [text.get_rect(number) for number in range(text.count_rects())]
    document.close()


def overlaps(boxes: Sequence[Box]) -> list[tuple[Box, Box]]:
    """Return the pairs that stand on each other."""
    return [pair for pair in combinations(boxes, 2) if _meet(*pair)]


def _meet(one: Box, other: Box) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    along = min(one[3], other[3]) - max(one[1], other[1])
    return across > TOUCH and along > TOUCH
