"""Where everything on a reportlab drawing stands, for tests that look for overlaps and cuts."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from reportlab.graphics.shapes import Circle, Group, Line, Polygon, Rect, String, mmult
from reportlab.pdfbase.pdfmetrics import stringWidth

# From the baseline of Inter to its capitals' tops and its descenders' ends, in shares of the size.
UP, DOWN = 0.73, 0.2
# A hundredth of a point is below what any printer shows.
TOLERANCE = 0.01


@dataclass(frozen=True)
class Placed:
    """One shape of a drawing, with the rectangle it takes and its text if it has one."""

    left: float
    bottom: float
    right: float
    top: float
    text: str = ""

    def overlaps(self, other: "Placed") -> bool:
        return (
            self.left < other.right - TOLERANCE
            and other.left < self.right - TOLERANCE
            and self.bottom < other.top - TOLERANCE
            and other.bottom < self.top - TOLERANCE
        )


def placed(drawing: Any) -> list[Placed]:
    """Return every shape of the drawing."""
    return list(_walk(drawing.contents, (1, 0, 0, 1, 0, 0)))


def texts(drawing: Any) -> list[Placed]:
    """Return every run of text of the drawing."""
    return [each for each in placed(drawing) if each.text.strip()]


def outside(drawing: Any) -> list[Placed]:
    """Return what leaves the drawing."""
    return [
        each
        for each in placed(drawing)
        if each.left < -TOLERANCE
        or each.bottom < -TOLERANCE
        or each.right > drawing.width + TOLERANCE
        or each.top > drawing.height + TOLERANCE
    ]


def overlapping(drawing: Any) -> list[tuple[str, str]]:
    """Return the pairs of texts that stand on each other."""
    return [(a.text, b.text) for a, b in combinations(texts(drawing), 2) if a.overlaps(b)]


def _walk(shapes: Any, transform: Any) -> Iterator[Placed]:
    for shape in shapes:
        if isinstance(shape, Group):
            yield from _walk(shape.contents, mmult(transform, shape.transform))
        else:
            left, bottom, right, top = _extent(shape)
            corners = [_moved(transform, x, y) for x in (left, right) for y in (bottom, top)]
            xs, ys = [x for x, _y in corners], [y for _x, y in corners]
            yield Placed(min(xs), min(ys), max(xs), max(ys), getattr(shape, "text", ""))


def _moved(transform: Any, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = transform
    return a * x + c * y + e, b * x + d * y + f


def _extent(shape: Any) -> tuple[float, float, float, float]:
    if isinstance(shape, String):
        width = stringWidth(shape.text, shape.fontName, shape.fontSize)
        low, high = shape.y - DOWN * shape.fontSize, shape.y + UP * shape.fontSize
        return shape.x, low, shape.x + width, high
    if isinstance(shape, Rect):
        return shape.x, shape.y, shape.x + shape.width, shape.y + shape.height
    if isinstance(shape, Circle):
        reach = shape.r
        return shape.cx - reach, shape.cy - reach, shape.cx + reach, shape.cy + reach
    if isinstance(shape, Line):
        xs, ys = sorted((shape.x1, shape.x2)), sorted((shape.y1, shape.y2))
        return xs[0], ys[0], xs[1], ys[1]
    assert isinstance(shape, Polygon), shape
    return (
        min(shape.points[0::2]),
        min(shape.points[1::2]),
        max(shape.points[0::2]),
        max(shape.points[1::2]),
    )
