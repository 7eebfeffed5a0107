"""The words for the place, the most frequent first, each with a bar that shows how it was meant."""

from collections.abc import Sequence

from bosaet_desktop.core.analysis.survey_words import TONE_NAMES
from bosaet_desktop.core.charts.canvas import Canvas
from bosaet_desktop.core.charts.label import fitted, width_of
from bosaet_desktop.core.charts.message import message_picture
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.core.charts.tone import TONES, draw_tone, draw_tone_legend
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.survey import KnownWord

# In letter heights: a row, and the bar in it. The words take this share of the width at most.
_ROW, _BAR = 1.9, 1.05
_MOST_WORDS = 0.45


def word_bars(
    words: Sequence[KnownWord],
    spec: ChartSpec,
    *,
    among: Sequence[KnownWord] = (),
    legend: bool = True,
) -> ChartPicture:
    """Draw a row for each word, in the order given; areas carry the word.

    `among` are the words to share columns and axis with, where these are one page of several. No
    words give a sentence.
    """
    if not words:
        return message_picture(spec, _("No words have been typed yet."))
    canvas = Canvas(spec)
    top = draw_tone_legend(canvas) if legend else 0.0
    body, gap = spec.body, spec.body * 0.8
    most = max(each.n for each in among or words)
    widest = max(width_of(each.text, body) for each in among or words)
    names = min(widest, canvas.width * _MOST_WORDS)
    room = canvas.width - names - 2 * gap - width_of(str(most), body, bold=True)
    for word in words:
        middle = top + _ROW * body / 2
        canvas.text(names, middle, fitted(word.text, names, body), align="right")
        end = _draw_bar(canvas, word, names + gap, middle, room / most)
        canvas.text(end + gap / 2, middle, str(word.n), bold=True)
        canvas.area(0, top, canvas.width, _ROW * body, word.text, word_told(word))
        top += _ROW * body
    return canvas.picture(top, "\n".join(map(word_told, words)))


def word_told(word: KnownWord) -> str:
    """Return a word with how often it was meant how, to be read aloud."""
    meant = [f"{_(TONE_NAMES[tone])} {word.tones.get(tone, 0)}" for tone in TONES]
    return f"{word.text}: {', '.join(meant)}"


def _draw_bar(canvas: Canvas, word: KnownWord, x: float, middle: float, step: float) -> float:
    height = _BAR * canvas.spec.body
    for tone in TONES:
        width = step * word.tones.get(tone, 0)
        draw_tone(canvas, tone, x, middle - height / 2, width, height)
        x += width
    return x
