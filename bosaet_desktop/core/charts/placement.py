"""Finds room for numbers among bubbles, so that each can be read however close they lie."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

_RINGS = 400
_DIRECTIONS = 16


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, y counted downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Tell whether the two share more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def has(self, x: float, y: float) -> bool:
        """Tell whether the point lies inside."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def holds(self, other: "Box") -> bool:
        """Tell whether `other` lies wholly inside."""
        return (
            self.left <= other.left
            and other.right <= self.right
            and self.top <= other.top
            and other.bottom <= self.bottom
        )


@dataclass(frozen=True, slots=True)
class Bubble:
    """A circle that wants its number in the middle; sizes in points."""

    x: float
    y: float
    radius: float
    label_width: float
    label_height: float

    def label_at(self, x: float, y: float) -> Box:
        """The box its number takes when it stands round the point."""
        half_width, half_height = self.label_width / 2, self.label_height / 2
        return Box(x - half_width, y - half_height, x + half_width, y + half_height)


def place_labels(bubbles: Sequence[Bubble], frame: Box) -> tuple[tuple[float, float], ...]:
    """Return where the middle of each number goes: in its bubble or, if that is taken, near by.

    No two boxes meet and none leaves `frame` as long as the frame has room. The small bubbles
    choose first, since a large one has more room around it. The same bubbles always give the
    same places.
    """
    taken: list[Box] = []
    places: dict[int, tuple[float, float]] = {}
    for at in sorted(range(len(bubbles)), key=lambda at: (bubbles[at].radius, at)):
        bubble = bubbles[at]
        places[at] = next(
            (spot for spot in _spots(bubble) if _is_free(bubble.label_at(*spot), taken, frame)),
            (bubble.x, bubble.y),
        )
        taken.append(bubble.label_at(*places[at]))
    return tuple(places[at] for at in range(len(bubbles)))


def _is_free(box: Box, taken: Sequence[Box], frame: Box) -> bool:
    return frame.holds(box) and not any(box.meets(other) for other in taken)


def _spots(bubble: Bubble) -> Iterator[tuple[float, float]]:
    """The middle first, then rings of places ever further out."""
    yield bubble.x, bubble.y
    step = min(bubble.label_width, bubble.label_height) / 2
    for ring in range(1, _RINGS):
        reach = bubble.radius * 0.5 + ring * step
        for direction in range(_DIRECTIONS):
            angle = (direction - 3) * 2 * pi / _DIRECTIONS
            yield bubble.x + reach * cos(angle), bubble.y + reach * sin(angle)
