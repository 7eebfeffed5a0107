"""All words as one bar: how large a share was meant well, badly or neither."""

from bosaet_desktop.core.analysis.survey_words import basis_words, tone_words
from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.label import fitted, width_of
from bosaet_desktop.core.charts.message import message_picture
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.charts.tone import TONES, draw_sign, draw_tone
from bosaet_desktop.core.formatting import percent
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.survey import ToneShares

_BAR, _LINE = 2.2, 1.6


def tone_shares_chart(shares: ToneShares, spec: ChartSpec) -> ChartPicture:
    """Draw one bar as wide as the chart, its shares below and what they are shares of."""
    if not shares.words:
        return message_picture(spec, _("No words have been typed yet."))
    canvas, x = Canvas(spec), 0.0
    height = _BAR * spec.body
    for tone in TONES:
        share = shares.share(tone) or 0.0
        width = share * canvas.width
        draw_tone(canvas, tone, x, 0, width, height)
        told = percent(share)
        if width_of(told, spec.body) + spec.body <= width:
            draw_sign(canvas, tone, told, x + width / 2, height / 2, size=spec.body)
        canvas.area(x, 0, width, height, tone.value, tone_words(shares, tone))
        x += width
    bottom = _draw_words(canvas, shares, height + 0.4 * spec.body)
    lines = [*(tone_words(shares, tone) for tone in TONES), basis_words(shares)]
    return canvas.picture(bottom, "\n".join(lines))


def _draw_words(canvas: Canvas, shares: ToneShares, top: float) -> float:
    """Set swatch, words and figure of each tone, and the denominator, wrapped where they end."""
    size = canvas.spec.small
    swatch, gap, line = size, size * 0.5, _LINE * size
    x = 0.0
    for tone in TONES:
        words = fitted(tone_words(shares, tone), canvas.width - swatch - gap, size)
        width = swatch + gap + width_of(words, size)
        if x > 0 and x + width > canvas.width:
            x, top = 0.0, top + line
        draw_tone(canvas, tone, x, top + (line - swatch) / 2, swatch, swatch)
        canvas.text(x + swatch + gap, top + line / 2, words, size=size)
        x += width + 3 * gap
    top += line
    basis = fitted(basis_words(shares), canvas.width, size)
    canvas.text(0, top + line / 2, basis, size=size, ink=canvas.spec.palette.muted)
    return top + line
