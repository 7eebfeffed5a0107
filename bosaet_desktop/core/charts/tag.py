"""Tags beside a row: what a flag says in words, on a soft ground of its kind."""

from collections.abc import Iterator
from dataclasses import dataclass

from bosaet_desktop.core.analysis.flags import flag_name
from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.colour import blend
from bosaet_desktop.core.charts.label import fitted, width_of
from bosaet_desktop.core.charts.palette import Palette
from bosaet_desktop.core.charts.spec import ChartSpec
from bosaet_desktop.core.charts.words import state_words
from bosaet_desktop.core.rows.ranking import Flag, Placing

_GOOD = frozenset({Flag.EASY_TO_BEGIN, Flag.BROAD_BACKING})
_WATCH = frozenset({Flag.SPLIT_OPINIONS, Flag.FEW_ANSWERS})

# Words on a soft ground are mixed with ink, so that small type reads at 4.5:1 (WCAG AA).
_DARKENED = 0.35
# In shares of the tag's type size.
_PADDING, _GAP, _HEIGHT, _LINE = 0.6, 0.45, 1.55, 1.9


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag's words, already short enough, with its width in points, its ground, ink and edge."""

    words: str
    width: float
    ground: str
    ink: str
    edge: str


TagLines = tuple[tuple[Tag, ...], ...]


def tag_lines(placing: Placing, spec: ChartSpec, width: float) -> TagLines:
    """Return a placing's tags in lines no wider than `width` points; none gives no line."""
    lines: list[list[Tag]] = []
    used = 0.0
    for tag in _tags(placing, spec, width):
        gap = _GAP * spec.small
        if lines and used + gap + tag.width <= width:
            lines[-1].append(tag)
            used += gap + tag.width
        else:
            lines.append([tag])
            used = tag.width
    return tuple(tuple(line) for line in lines)


def tags_height(lines: TagLines, spec: ChartSpec) -> float:
    """Return the height in points the lines take."""
    return len(lines) * _LINE * spec.small


def draw_tags(canvas: Canvas, lines: TagLines, left: float, top: float) -> None:
    """Draw the lines below `top`."""
    size = canvas.spec.small
    for number, line in enumerate(lines):
        x, middle = left, top + (number + 0.5) * _LINE * size
        for tag in line:
            height = _HEIGHT * size
            canvas.box(
                x,
                middle - height / 2,
                tag.width,
                height,
                tag.ground,
                edge=tag.edge,
                radius=height / 2,
            )
            canvas.text(x + _PADDING * size, middle, tag.words, size=size, ink=tag.ink)
            x += tag.width + _GAP * size


def _tags(placing: Placing, spec: ChartSpec, width: float) -> Iterator[Tag]:
    palette = spec.palette
    if words := state_words(placing.state):
        yield _tag(words, (palette.surface, palette.muted, palette.muted), spec, width)
    for flag in placing.flags:
        # A row that is not ranked for want of answers has said so already.
        if not (flag is Flag.FEW_ANSWERS and words):
            yield _tag(flag_name(flag), _colours(flag, palette), spec, width)


def _tag(words: str, colours: tuple[str, str, str], spec: ChartSpec, width: float) -> Tag:
    padding = 2 * _PADDING * spec.small
    words = fitted(words, width - padding, spec.small)
    return Tag(words, width_of(words, spec.small) + padding, *colours)


def _colours(flag: Flag, palette: Palette) -> tuple[str, str, str]:
    ground, tone = _tone(flag, palette)
    return ground, blend(tone, palette.ink, _DARKENED), ground


def _tone(flag: Flag, palette: Palette) -> tuple[str, str]:
    if flag in _GOOD:
        return palette.ok_soft, palette.ok
    if flag in _WATCH:
        return palette.warning_soft, palette.warning
    if flag is Flag.TIED:
        return palette.accent_soft, palette.accent
    return blend(palette.surface, palette.desire, 0.18), palette.desire
