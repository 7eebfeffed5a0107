"""The action plan on A4: a block for every start, then what is due when and who is in what."""

import textwrap
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, KeepTogether, LongTable

from bosaet_desktop.core.analysis.start_gate import gap_name, gaps, too_many_starts
from bosaet_desktop.core.charts.palette import LIGHT
from bosaet_desktop.core.charts.words import UNKNOWN
from bosaet_desktop.core.formatting import date_long, date_short
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT, Foot, build_paper
from bosaet_desktop.core.paper.style import (
    BODY,
    CAPTION,
    CELL,
    HEAD_CELL,
    HEADING,
    LEAD,
    TITLE,
    Column,
    column_width,
    section,
    space,
    table,
    text,
)
from bosaet_desktop.core.rows.plan import Plan
from bosaet_desktop.core.text import danish_key

BLANK_BLOCKS = 2
_WRITING_HEIGHT = 30.0
_LABEL_WIDTH = 128.0
_WIDTH, _HEIGHT = (side - 2 * MARGIN for side in PORTRAIT)
# A row is never split, so a text too long for a page is set as several rows.
_LONGEST_CELL, _MOST_LINES = 600, 10

Field = tuple[str, str]


def action_plan(
    target: Path | BinaryIO, plans: Sequence[Plan], project: str, day: date | None = None
) -> None:
    """Write the plan in the language in use; no plans give a form to fill in by hand."""
    foot = Foot(project, date_long(day) if day else "")
    title = _("Action plan")
    story = [text(title, TITLE), text(_lead(plans), LEAD)]
    if plans:
        story += [flowable for plan in plans for flowable in _block(plan)]
        story += [*_by_date(plans), *_by_person(plans)]
    else:
        story += [flowable for _each in range(BLANK_BLOCKS) for flowable in _block(None)]
    build_paper(target, story, foot, title=title)


def _lead(plans: Sequence[Plan]) -> str:
    if not plans:
        return _("Fill in a block for everything you start.")
    starts = ngettext("We start {n} initiative.", "We start {n} initiatives.", len(plans))
    return " ".join((starts.format(n=len(plans)), too_many_starts(plans))).strip()


def _block(plan: Plan | None) -> list[Flowable]:
    title = _("Initiative:") if plan is None else plan.title
    parts: list[Flowable] = [text(title, HEADING), _fields(_labelled(plan))]
    if plan is not None:
        parts += [text(remark, CAPTION) for remark in _remarks(plan)]
    # Kept together, a block longer than a page would leave the page before it empty.
    if sum(part.wrap(_WIDTH, _HEIGHT)[1] for part in parts) < _HEIGHT:
        return [KeepTogether(parts), space()]
    return [*parts, space()]


def _labelled(plan: Plan | None) -> list[Field]:
    told = plan or Plan("", "")
    step = told.first_step_date
    return [
        (_("Goal"), told.goal),
        (_("How we see that it works"), told.success_sign),
        (_("Coordinator"), told.anchor),
        (_("First step"), told.first_step),
        (_("Date of the first step"), "" if step is None else date_long(step)),
        (_("Helpers"), ", ".join(told.helpers)),
        (_("Partners"), told.partners),
        (_("The municipality contributes"), told.contribution),
        (_("Contact in the municipality"), told.contact),
    ]


def _remarks(plan: Plan) -> Iterator[str]:
    missing = gaps(plan)
    if missing:
        names = ", ".join(gap_name(gap) for gap in missing)
        yield _("Still missing: {gaps}.").format(gaps=names)
    if plan.exception_reason:
        yield _("Why we start anyway: {reason}").format(reason=plan.exception_reason)


def _fields(fields: Sequence[Field]) -> LongTable:
    """Set labels beside values; an empty value leaves room to write by hand."""
    rows = [
        (label if first else "", part) for label, value in fields for first, part in _parts(value)
    ]
    return LongTable(
        [[text(label, HEAD_CELL), text(value, CELL)] for label, value in rows],
        colWidths=[_LABEL_WIDTH, _WIDTH - _LABEL_WIDTH],
        rowHeights=[None if value else _WRITING_HEIGHT for _label, value in rows],
        splitByRow=1,
        hAlign="LEFT",
        style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, HexColor(LIGHT.line)),
            ("LEFTPADDING", (0, 0), (0, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        ],
    )


def _parts(value: str) -> Iterator[tuple[bool, str]]:
    """Cut a long value into pieces that fit a row each; the first says so."""
    lines = [
        piece
        for line in value.split("\n")
        for piece in textwrap.wrap(line, _LONGEST_CELL, break_on_hyphens=False) or [""]
    ]
    taken: list[str] = []
    first = True
    for line in lines:
        too_long = sum(map(len, taken)) + len(line) > _LONGEST_CELL
        if taken and (too_long or len(taken) >= _MOST_LINES):
            yield first, "\n".join(taken)
            taken, first = [], False
        taken.append(line)
    yield first, "\n".join(taken)


def _by_date(plans: Sequence[Plan]) -> list[Flowable]:
    steps = [plan for plan in plans if plan.first_step]
    if not steps:
        return []
    steps.sort(key=lambda plan: (plan.first_step_date or date.max, plan.title))
    when = Column(_("No later than"), column_width(_("No later than"), 66))
    who = Column(_("Coordinator"), column_width(_("Coordinator"), 110))
    room = _WIDTH - when.width - who.width
    columns = [
        when,
        Column(_("First step"), room * 0.55, bold=True),
        Column(_("Initiative"), room * 0.45),
        who,
    ]
    rows = [
        [
            UNKNOWN if plan.first_step_date is None else date_short(plan.first_step_date),
            _short(plan.first_step),
            plan.title,
            plan.anchor or UNKNOWN,
        ]
        for plan in steps
    ]
    return [*section(_("The first steps by date")), table(columns, rows)]


def _by_person(plans: Sequence[Plan]) -> list[Flowable]:
    parts = sorted(_people(plans), key=lambda each: (danish_key(each[0]), each[1:]))
    if not parts:
        return []
    columns = [
        Column(_("Name"), 150, bold=True),
        Column(_("Part in it"), 130),
        Column(_("Initiative"), _WIDTH - 280),
    ]
    note = text(_("This list has names on it: hand it out only to those who are on it."), BODY)
    return [*section(_("Who is in what")), note, table(columns, parts)]


def _people(plans: Sequence[Plan]) -> Iterator[tuple[str, str, str]]:
    for plan in plans:
        if plan.anchor:
            yield plan.anchor, _("coordinator"), plan.title
        if plan.contact:
            yield plan.contact, _("contact in the municipality"), plan.title
        for name in plan.helpers:
            yield name, _("helper"), plan.title


def _short(value: str) -> str:
    return textwrap.shorten(value, _LONGEST_CELL // 2, placeholder=" …")
