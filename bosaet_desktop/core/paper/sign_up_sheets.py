"""A sheet to sign up on beside each poster: what it is about, and lines for those who join."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, PageBreak

from bosaet_desktop.core.charts.fonts import BOLD, fit_text
from bosaet_desktop.core.charts.palette import LIGHT
from bosaet_desktop.core.formatting import date_long
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT, Foot, build_paper
from bosaet_desktop.core.paper.style import (
    BODY,
    CAPTION,
    LEAD,
    Column,
    space,
    table,
    text,
)
from bosaet_desktop.core.rows.sign_up import SignUpSheet
from bosaet_desktop.core.text import shortened

_WIDTH, _HEIGHT = (side - 2 * MARGIN for side in PORTRAIT)
_ABOUT = ParagraphStyle("sign_up_about", BODY, fontSize=13, leading=17)
_TITLE_SIZES = (34.0, 30.0, 26.0, 22.0)
_LINE_HEIGHT, _FEWEST_LINES = 34.0, 6
# What the head of the table and the line below it take.
_REST = 84.0
_MOST_WORDS = 300


@dataclass(frozen=True, slots=True)
class SignUpHeading:
    """What stands on every sheet; `kept_until` is when names are erased at the latest."""

    project: str
    day: date | None = None
    kept_until: date | None = None


def sign_up_paper(
    target: Path | BinaryIO, sheets: Sequence[SignUpSheet], heading: SignUpHeading
) -> None:
    """Write a page for each sheet in the language in use; none gives one to fill in by hand."""
    story: list[Flowable] = []
    for sheet in sheets or (SignUpSheet("", ""),):
        if story:
            story.append(PageBreak())
        story += _page(sheet, heading)
    foot = Foot(heading.project, heading.day)
    build_paper(target, story, foot, title=_("Sign up here"))


def _page(sheet: SignUpSheet, heading: SignUpHeading) -> list[Flowable]:
    top = [text(_("I want to join"), LEAD), *_title(sheet.title), *_about(sheet)]
    taken = sum(each.wrap(_WIDTH, _HEIGHT)[1] + each.getSpaceAfter() for each in top)
    lines = max(int((_HEIGHT - taken - _REST) // _LINE_HEIGHT), _FEWEST_LINES)
    columns = [
        Column(_("Name"), _WIDTH * 0.32),
        Column(_("Phone or e-mail"), _WIDTH * 0.3),
        Column(_("What I want to do"), _WIDTH * 0.38),
    ]
    rows = [("", "", "")] * lines
    return [
        *top,
        space(),
        table(columns, rows, least_height=_LINE_HEIGHT),
        space(),
        text(_privacy(heading), CAPTION),
    ]


def _title(words: str) -> list[Flowable]:
    """Set the title as large as three lines allow; without one there is room to write it."""
    shown = words or "\N{NO-BREAK SPACE}"
    fitted = fit_text(shown, BOLD, _TITLE_SIZES, _WIDTH, 3)
    style = ParagraphStyle(
        "sign_up",
        fontName=BOLD,
        fontSize=fitted.size,
        leading=fitted.size * 1.2,
        textColor=HexColor(LIGHT.ink),
        spaceAfter=8,
    )
    return [text("\n".join(fitted.lines), style)]


def _about(sheet: SignUpSheet) -> Iterator[Flowable]:
    when = "" if sheet.first_step_date is None else date_long(sheet.first_step_date)
    step = ", ".join(part for part in (sheet.first_step, when) if part)
    for label, words in ((_("Goal"), sheet.goal), (_("First step"), step)):
        if words or not sheet.title:
            yield text(f"{label}: {shortened(words, _MOST_WORDS)}", _ABOUT)


def _privacy(heading: SignUpHeading) -> str:
    """Say what the names are used for and how long, as whoever collects them must."""
    told = _("We use this only to call those who join, and show it to nobody else.")
    if heading.kept_until is not None:
        gone = _("It is erased on {date} at the latest.")
        told = f"{told} {gone.format(date=date_long(heading.kept_until))}"
    ask = _("Ask if you want to see what is kept on you, or have it erased.")
    return f"{told} {ask}"
