"""Every table of the project file, for those who walk over all of them."""

from sqlalchemy import MetaData, Table

from bosaet_desktop.core.model import (
    agreement,
    attention,
    cooperation,
    decision,
    dots,
    fact,
    follow_up,
    history,
    idea,
    initiative,
    involvement,
    meeting,
    person,
    plan,
    project,
    report,
    scoring,
    segment,
    stakeholder,
    survey,
    village,
)
from bosaet_desktop.core.model.base import metadata

_SUBJECTS = (
    project, village, person, fact, idea, initiative, scoring, decision, attention, history,
    segment, stakeholder, involvement, agreement, survey, plan, follow_up, meeting, cooperation,
    dots, report,
)  # fmt: skip


def all_tables() -> tuple[Table, ...]:
    """Return the tables, those that others refer to first."""
    return tuple(complete_metadata().sorted_tables)


def undoable_tables() -> tuple[Table, ...]:
    """Return the tables whose rows an undo step brings back."""
    return tuple(table for table in all_tables() if table.info.get("undo", True))


def complete_metadata() -> MetaData:
    """Return the metadata once every subject has put its tables into it."""
    assert all(subject.metadata is metadata for subject in _SUBJECTS)
    return metadata
