"""Fits the words of a chart into the room there is: one size, shortened or wrapped."""

from bosaet_desktop.core.charts import fonts


def font_name(bold: bool) -> str:
    """Return the house font in its plain or bold cut."""
    return fonts.BOLD if bold else fonts.REGULAR


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of one line in points."""
    return fonts.text_width(text, font_name(bold), size)


def fitted(text: str, width: float, size: float, *, bold: bool = False) -> str:
    """Return the text as one line no wider than `width` points, shortened where it must be."""
    return wrapped(text, width, size, most=1, bold=bold)[0]


def wrapped(
    text: str, width: float, size: float, *, most: int = 2, bold: bool = False
) -> tuple[str, ...]:
    """Return at most `most` lines no wider than `width` points; no text gives one empty line."""
    line = " ".join(text.split())
    return fonts.fit_text(line, font_name(bold), (size,), width, most).lines
