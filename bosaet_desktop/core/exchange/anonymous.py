"""What an export leaves out so that it names nobody and shows no small village's opinion."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Table, exists, or_, select, true

from bosaet_desktop.core.analysis.known_names import naming
from bosaet_desktop.core.analysis.small_groups import shown_homes
from bosaet_desktop.core.model.agreement import handover_note, open_question
from bosaet_desktop.core.model.base import AnyColumn
from bosaet_desktop.core.model.cooperation import commitment
from bosaet_desktop.core.model.dots import dot_mark, dot_sheet
from bosaet_desktop.core.model.follow_up import quote
from bosaet_desktop.core.model.history import correction
from bosaet_desktop.core.model.idea import idea
from bosaet_desktop.core.model.involvement import activity
from bosaet_desktop.core.model.meeting import agenda_item
from bosaet_desktop.core.model.person import contact, person
from bosaet_desktop.core.model.plan import action_plan
from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.model.scoring import mark, sheet
from bosaet_desktop.core.model.segment import assumption
from bosaet_desktop.core.model.stakeholder import stakeholder
from bosaet_desktop.core.model.survey import survey_form, survey_mark, survey_word
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.terms.handover import HandoverKind
from bosaet_desktop.core.terms.scoring import UNCOUNTED

LEFT_OUT = "…"
# Stands for the homes of those who crossed "another place".
ELSEWHERE = ""
# What is not a name but leads to one: "chairman of the village hall" is one person, and who saw
# when a sheet was typed, how long it took or at which table it lay knows whose it is.
_TELLING = frozenset(
    {
        # With it, whoever has the exported marks finds the numbers of their sheets again.
        project_table.c.identity,
        person.c.name,
        person.c.organisation,
        person.c.role,
        idea.c.proposer_id,
        idea.c.note,
        sheet.c.typist,
        stakeholder.c.name,
        stakeholder.c.person_id,
        sheet.c.typed_at,
        sheet.c.seconds,
        sheet.c.table_number,
        correction.c.made_at,
        activity.c.content_owner,
        activity.c.trouble_call,
        assumption.c.raised_by,
        quote.c.said_by,
        open_question.c.asked_by,
        open_question.c.asked_of,
        idea.c.table_number,
        agenda_item.c.lead,
        action_plan.c.trouble_call,
        commitment.c.party,
        commitment.c.person_id,
    }
)
# Papers that say where somebody lives, each with the column that tells one collection from another.
_WITH_HOMES: Mapping[Table, AnyColumn] = {
    sheet: sheet.c.round_number,
    survey_form: survey_form.c.survey_number,
    dot_sheet: dot_sheet.c.round_number,
}
# Whom to call, and what a successor should know of those who are here.
_NAMING = frozenset({contact, handover_note})
_EMAIL = re.compile(r"[^\s@<>(),;:]+@[^\s@<>(),;:]+\.\w+")


@dataclass(frozen=True, slots=True)
class Veil:
    """Decides column by column and text by text.

    `shown` are, for each table of papers, (number of its round, home) pairs that so many share that
    nobody can be told by them. A home is the id of a village, or `ELSEWHERE`.
    """

    drawn: bool
    names: re.Pattern[str] | None
    shown: Mapping[Table, frozenset[tuple[int, str]]] = field(default_factory=dict)

    def shows(self, table: Table) -> bool:
        """Whether the table may be written at all."""
        return not (self.drawn and table in _NAMING)

    def shows_rows(self, table: Table) -> ColumnElement[bool]:
        """Return which rows may be written: what is sensitive may not, whatever is asked for."""
        if table is handover_note:
            return handover_note.c.kind != HandoverKind.SENSITIVE
        return true()

    def shows_column(self, table: Table, name: str) -> bool:
        """Whether the column may be written."""
        return not (self.drawn and table.c[name] in _TELLING)

    def empties(self, table: Table, name: str) -> bool:
        """Whether a copy keeps the column but nothing in it; a stakeholder needs its name."""
        return table.c[name] is not stakeholder.c.name and not self.shows_column(table, name)

    def text(self, words: str) -> str:
        """Return `words` with known names, e-mails and phone numbers left out."""
        if not self.drawn:
            return words
        without = _EMAIL.sub(LEFT_OUT, words)
        return without if self.names is None else self.names.sub(LEFT_OUT, without)

    def home(self, table: Table, number: int, village_id: str | None) -> str | None:
        """Return the village that may stand beside a paper of round `number` of a table."""
        return village_id if village_id and self._shows(table, number, village_id) else None

    def elsewhere(self, round_number: int, said: bool) -> bool:
        """Return whether "another place" may stand beside a score sheet of the round."""
        return said and self._shows(sheet, round_number, ELSEWHERE)

    def veil_home(self, table: Table, row: dict[str, Any]) -> None:  # Any: what columns hold
        """Take out of a row of any table where somebody lives, if that tells who it is."""
        number = _WITH_HOMES.get(table)
        if number is None:
            return
        row["village_id"] = self.home(table, row[number.name], row["village_id"])
        if "elsewhere" in row:
            row["elsewhere"] = self.elsewhere(row[number.name], row["elsewhere"])

    def _shows(self, table: Table, number: int, home: str) -> bool:
        return not self.drawn or (number, home) in self.shown[table]


NOTHING_HIDDEN = Veil(drawn=False, names=None)


def veil_for(project: Project) -> Veil:
    """Return the veil that hides everybody in the project."""
    names = [row.name for row in project.fetch(select(person.c.name))]
    phones = [row.phone for row in project.fetch(select(contact.c.phone))]
    counted = {
        sheet: _sheet_homes(project),
        survey_form: _homes(project, survey_form, _form_says_something()),
        dot_sheet: _homes(project, dot_sheet, _has_dots()),
    }
    shown = {table: _large(homes) for table, homes in counted.items()}
    return Veil(drawn=True, names=naming(names, phones), shown=shown)


def _large(homes: Iterable[tuple[int, str | None]]) -> frozenset[tuple[int, str]]:
    counts: defaultdict[int, Counter[str | None]] = defaultdict(Counter)
    for number, home in homes:
        counts[number][home] += 1
    return frozenset(
        (number, home) for number, each in counts.items() for home in shown_homes(each)
    )


def _homes(
    project: Project, table: Table, answered: ColumnElement[bool]
) -> Iterable[tuple[int, str | None]]:
    """Return the home of every paper with an answer: blank ones hide nobody among them."""
    rows = project.fetch(select(_WITH_HOMES[table], table.c.village_id).where(answered))
    return ((row[0], row[1]) for row in rows)


def _form_says_something() -> ColumnElement[bool]:
    """Return the condition on a form that the survey's own figures count it (rows.survey)."""
    of = survey_form.c
    return or_(
        *(
            exists().where(
                each.c.survey_number == of.survey_number, each.c.form_number == of.number
            )
            for each in (survey_mark, survey_word)
        )
    )


def _has_dots() -> ColumnElement[bool]:
    of, dots = dot_sheet.c, dot_mark.c
    return exists().where(dots.round_number == of.round_number, dots.sheet_number == of.number)


def _sheet_homes(project: Project) -> Iterable[tuple[int, str | None]]:
    marked = exists().where(
        mark.c.round_number == sheet.c.round_number, mark.c.sheet_number == sheet.c.number
    )
    rows = project.fetch(
        select(sheet.c.round_number, sheet.c.village_id, sheet.c.elsewhere).where(
            sheet.c.state.not_in(UNCOUNTED), marked
        )
    )
    for number, village_id, elsewhere in rows:
        yield number, village_id or (ELSEWHERE if elsewhere else None)
