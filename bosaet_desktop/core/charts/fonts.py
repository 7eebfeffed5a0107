"""The letters of paper and charts: Inter, with Noto Emoji where Inter has no sign for it.

reportlab does not fall back by itself, so text is split into runs by what each font holds.
Sizes and widths are in points.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from bosaet_desktop.core.analysis import wrapping
from bosaet_desktop.core.analysis.sheet_measures import MM_PER_POINT
from bosaet_desktop.core.analysis.wrapping import Fitted
from bosaet_desktop.core.resources import resource_path
from bosaet_desktop.core.text import paragraph_markup

REGULAR = "Inter"
BOLD = "Inter-Bold"
EMOJI = "NotoEmoji"

_FILES = {
    REGULAR: "fonts/Inter-Regular.ttf",
    BOLD: "fonts/Inter-Bold.ttf",
    EMOJI: "fonts/NotoEmoji-Regular.ttf",
}
# Joiners, variation selectors and tags hold emoji together on a screen; print has one sign each.
_INVISIBLE = {
    0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF,
    *range(0xFE00, 0xFE10), *range(0xE0000, 0xE0080),
}  # fmt: skip
_KEPT_TOGETHER = "\N{NO-BREAK SPACE}"
# Neither font has U+FFFD; a box would pass for one to tick.
UNKNOWN = "?"


_BEYOND_16_BITS = re.compile(r"<([0-9A-F]{5,6})>")


class _Font(TTFont):  # type: ignore[misc]  # reportlab ships no types
    """A font whose emoji can be searched for and copied out of the PDF.

    reportlab writes the code points of emoji in five digits where the ToUnicode map wants pairs
    of UTF-16 (ISO 32000-1, 9.10.3), which makes readers drop them.
    """

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802 - overrides reportlab
        super().addObjects(doc)
        for name, stored in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:"):
                stored.content = _BEYOND_16_BITS.sub(_as_utf16, stored.content)


def _as_utf16(code_point: re.Match[str]) -> str:
    return f"<{chr(int(code_point[1], 16)).encode('utf-16-be').hex().upper()}>"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text that one font can draw."""

    text: str
    font: str


@cache
def _font(name: str) -> TTFont:
    font = _Font(name, str(resource_path(_FILES[name])))
    pdfmetrics.registerFont(font)
    return font


@cache
def register_fonts() -> None:
    """Make REGULAR and BOLD known to reportlab, also as `<b>` in a Paragraph.

    Call before a font name is given to reportlab. EMOJI is read when first needed.
    """
    _font(REGULAR)
    _font(BOLD)
    pdfmetrics.registerFontFamily(
        REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD
    )


def _holds(font: str, character: str) -> bool:
    return ord(character) in _font(font).face.charToGlyph


@cache
def _font_of(character: str, font: str) -> str:
    if _holds(font, character):
        return font
    return EMOJI if _holds(EMOJI, character) else ""


def runs(text: str, font: str = REGULAR) -> tuple[Run, ...]:
    """Split one line of `text` into runs, `font` first, EMOJI where that has no sign.

    A character neither font holds is shown as UNKNOWN, never left out; blanks and line breaks
    of any kind become spaces, but for the one that keeps two words on a line; joiners and
    variation selectors are dropped.
    """
    shown = (
        " " if sign.isspace() and sign != _KEPT_TOGETHER else sign
        for sign in text
        if ord(sign) not in _INVISIBLE
    )
    placed = (
        (sign, chosen) if (chosen := _font_of(sign, font)) else (UNKNOWN, font) for sign in shown
    )
    return tuple(
        Run("".join(sign for sign, _font_name in group), name)
        for name, group in groupby(placed, key=lambda pair: pair[1])
    )


def text_width(text: str, font: str, size: float) -> float:
    """Return the width of one line of `text` as `draw_text` draws it, in points."""
    return float(sum(_font(run.font).stringWidth(run.text, size) for run in runs(text, font)))


def width_in_mm(text: str, bold: bool, size: float) -> float:
    """Return the width of one line in millimetres, as sheet_layout asks for it."""
    return text_width(text, BOLD if bold else REGULAR, size) * MM_PER_POINT


def _measure(font: str, size: float) -> Callable[[str], float]:
    return lambda text: text_width(text, font, size)


# The same titles stand on every sheet of a pile.
@lru_cache(maxsize=512)
def fit_text(
    text: str, font: str, sizes: tuple[float, ...], width: float, most_lines: int
) -> Fitted:
    """Return `text` in at most `most_lines` lines, in the largest of `sizes` that holds it.

    Give the sizes falling. Where none holds it, the last line ends in an ellipsis.
    """
    return wrapping.fit(text, width, most_lines, sizes, lambda size: _measure(font, size))


def draw_text(canvas: Canvas, x: float, y: float, text: str, font: str, size: float) -> float:
    """Draw one line with its baseline's left end at (x, y); return the width drawn."""
    start = x
    for run in runs(text, font):
        canvas.setFont(run.font, size)
        canvas.drawString(x, y, run.text)
        x += _font(run.font).stringWidth(run.text, size)
    return x - start


def draw_text_right(canvas: Canvas, x: float, y: float, text: str, font: str, size: float) -> None:
    """Draw one line that ends at x."""
    draw_text(canvas, x - text_width(text, font, size), y, text, font, size)


def draw_text_centred(
    canvas: Canvas, x: float, y: float, text: str, font: str, size: float
) -> None:
    """Draw one line with its middle at x."""
    draw_text(canvas, x - text_width(text, font, size) / 2, y, text, font, size)


def markup(text: str, font: str = REGULAR) -> str:
    """Return user text for a Paragraph in `font`: escaped, emoji set in their own font."""
    return "<br/>".join(_line_markup(line, font) for line in text.splitlines())


def _line_markup(line: str, font: str) -> str:
    return "".join(
        f'<font name="{EMOJI}">{_escaped(run.text)}</font>'
        if run.font == EMOJI
        else _escaped(run.text)
        for run in runs(line, font)
    )


def _escaped(text: str) -> str:
    """Escape one run through the house's one door, which trims; blanks at the ends come back."""
    core = text.strip()
    if not core:
        return text
    start = text.index(core)
    return text[:start] + paragraph_markup(core) + text[start + len(core) :]
