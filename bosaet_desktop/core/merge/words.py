"""Rows of either file as people know them: what a thing is called, and what a field says."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Boolean, Date, DateTime, LargeBinary

from bosaet_desktop.core.analysis.number_ranges import sheet_number
from bosaet_desktop.core.formatting import date_long, number
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.merge.compare import Comparison
from bosaet_desktop.core.merge.labels import (
    COLUMNS,
    OTHER_COLUMN,
    WORD_COLUMNS,
    WORDS,
)
from bosaet_desktop.core.merge.relations import Place, forms
from bosaet_desktop.core.merge.subject_names import OTHER_SUBJECT, SUBJECTS
from bosaet_desktop.core.model.base import metadata
from bosaet_desktop.core.storage.snapshot import StoredRow
from bosaet_desktop.core.terms.mark import BLANK, DONT_KNOW

# Where a row says what it is called, the first that is not empty; then what it belongs to.
_CALLED = ("title", "name", "short_label", "text", "original", "area", "party", "question")
_BELONGS_TO = ("initiative", "person", "village")
# Where the number of the sheet stands in a key.
_SHEETS = {"sheet": 1, "mark": 3}
_NUMBERED = ("scoring_round", "workshop")
LONGEST_NAME = 60


def subject_name(subject: str) -> str:
    """Return what rows of a table are called, in the plural."""
    return _(SUBJECTS.get(subject, OTHER_SUBJECT)[0])


def about(comparison: Comparison, place: Place) -> str:
    """Return what a row is, with its own words: "Initiative: New path"."""
    pattern = _(SUBJECTS.get(place[0], OTHER_SUBJECT)[1])
    return pattern.format(name=called(comparison, place))


def called(comparison: Comparison, place: Place) -> str:
    """Return the name of a row alone; empty for one without a name."""
    subject, key = place
    if subject in _SHEETS:
        return sheet_number(int(key[_SHEETS[subject]]))
    if subject in _NUMBERED:
        return str(key[0])
    row = comparison.our_row(place) or comparison.their_row(place)
    if row is None:
        return ""
    form = forms()[subject]
    named = (str(form.value(row.values, c) or "") for c in _CALLED if c in form.columns)
    own = next((words for words in named if words), "")
    return _short(own) if own else _parent_name(comparison, subject, row)


def what(comparison: Comparison, place: Place, column: str) -> str:
    """Return what differs: the question of a mark with its initiative, or the name of a field."""
    subject, key = place
    if subject != "mark":
        return _(COLUMNS.get(column, OTHER_COLUMN))
    title = called(comparison, ("initiative", (key[0],)))
    question = called(comparison, ("question", (key[1], key[2])))
    return f"{title} – {question}"


def shown(comparison: Comparison, place: Place, column: str, row: StoredRow) -> str:
    """Return what stands in a field, as it can be read."""
    subject = place[0]
    form = forms()[subject]
    value = form.value(row.values, column)
    if subject == "mark":
        signs = {BLANK: _("empty"), DONT_KNOW: _("don't know")}
        return signs.get(int(value or 0), str(value))
    at = form.columns.index(column)
    named = (each.named_by(row.values) for each in form.references if each.at == (at,))
    target = next((each for each in named if each is not None), None)
    if target is not None:
        return called(comparison, target)
    return _plain(subject, column, value)


# Any: of whatever the column holds.
def _plain(subject: str, column: str, value: Any) -> str:
    kind = metadata.tables[subject].c[column].type
    if value is None or value == "":
        return _("empty")
    if isinstance(kind, LargeBinary):
        return _("a picture of {size} kB").format(size=-(-len(value) // 1000))
    if isinstance(kind, Boolean):
        return _("yes") if value else _("no")
    if isinstance(kind, DateTime):
        return date_long(datetime.fromisoformat(value).date())
    if isinstance(kind, Date):
        return date_long(date.fromisoformat(value))
    if isinstance(value, float):
        return number(value, 1)
    if column in WORD_COLUMNS and value in WORDS:
        return _(WORDS[value])
    return str(value)


def _parent_name(comparison: Comparison, subject: str, row: StoredRow) -> str:
    for each in forms()[subject].references:
        named = each.named_by(row.values)
        if named is not None and named[0] in _BELONGS_TO:
            return called(comparison, named)
        if named is not None and named[0] == "action_plan":
            return called(comparison, ("initiative", named[1]))
    return ""


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_NAME else line[: LONGEST_NAME - 1].rstrip() + "…"
