"""How words sound, drawn: filled, outlined and hatched, so that grey-scale tells them apart."""

from collections.abc import Sequence

from bosaet_desktop.core.analysis.survey_words import TONE_NAMES, TONE_SIGNS
from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.hatching import hatch
from bosaet_desktop.core.charts.label import fitted, width_of
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.terms.survey import Tone

# Good words to the left, bad ones to the right, as on the form.
TONES = (Tone.POSITIVE, Tone.NEUTRAL, Tone.NEGATIVE)


def draw_tone(
    canvas: Canvas, tone: Tone, x: float, top: float, width: float, height: float
) -> None:
    """Draw a stretch of one tone; none where the width is nothing."""
    if width <= 0:
        return
    palette = canvas.spec.palette
    if tone is Tone.POSITIVE:
        canvas.box(x, top, width, height, palette.impact)
        return
    if tone is Tone.NEGATIVE:
        canvas.box(x, top, width, height, palette.warning_soft)
        hatch(canvas, x, top, width, height, ink=palette.warning)
    edge = palette.warning if tone is Tone.NEGATIVE else palette.muted
    canvas.box(x, top, width, height, None, edge=edge)


def draw_sign(
    canvas: Canvas, tone: Tone, words: str, middle: float, y: float, *, size: float
) -> None:
    """Write a few words on a stretch of a tone, on a ground of their own where it is hatched."""
    palette = canvas.spec.palette
    ink = canvas.ink_on(palette.impact) if tone is Tone.POSITIVE else palette.ink
    if tone is Tone.NEGATIVE:
        width = width_of(words, size) + 0.4 * size
        canvas.box(middle - width / 2, y - 0.6 * size, width, 1.2 * size, palette.warning_soft)
    canvas.text(middle, y, words, size=size, ink=ink, align="middle")


def draw_tone_legend(canvas: Canvas, tones: Sequence[Tone] = TONES) -> float:
    """Say at the top which look is which tone; return the y below it, in points."""
    size = canvas.spec.small
    swatch, gap, line = size, size * 0.5, size * 1.9
    x, y = 0.0, 0.0
    for tone in tones:
        told = f"{TONE_SIGNS[tone]} {_(TONE_NAMES[tone])}"
        words = fitted(told, canvas.width - swatch - gap, size)
        width = swatch + gap + width_of(words, size)
        if x > 0 and x + width > canvas.width:
            x, y = 0.0, y + line
        middle = y + line / 2
        draw_tone(canvas, tone, x, middle - swatch / 2, swatch, swatch)
        canvas.text(x + swatch + gap, middle, words, size=size, ink=canvas.spec.palette.muted)
        x += width + 3 * gap
    return y + line
