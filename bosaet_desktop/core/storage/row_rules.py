"""What rows must hold so that every page can read them, for files that another program changed.

SQLite takes any value in any column. A word added to one of the lists below needs a new schema
version: a program of the version before would call the file damaged.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from typing import Any

from sqlalchemy import Boolean, Date, DateTime, Float, Integer, LargeBinary, Table
from sqlalchemy.types import TypeEngine

from bosaet_desktop.core.model.base import AnyColumn
from bosaet_desktop.core.model.project import PROJECT_KEY
from bosaet_desktop.core.model.tables import all_tables

_CORE = "bosaet_desktop.core"
# More than any page lets people write, little enough to be drawn.
MOST_BYTES = 2_000_000
_SMALLEST, _LARGEST = -(2**31), 2**31 - 1

# Named and not imported: a file has rows in a few of its tables, and only those are asked.
_ONE_OF: Mapping[str, str] = {
    "project.kind": "terms.project.KINDS",
    "project.language": "i18n.LANGUAGES",
    "person.side": "terms.person.Side",
    "idea.influence": "terms.influence.Influence",
    "initiative.status": "terms.initiative.InitiativeStatus",
    "scoring_round.mode": "terms.scoring.MODES",
    "question.role": "terms.scoring.ROLES",
    "sheet.state": "terms.scoring.SheetState",
    "decision.kind": "terms.decision.DecisionKind",
    "check_in.status": "terms.follow_up.Progress",
    "attention_point.state": "terms.attention.AttentionState",
    "fact_table.kind": "terms.fact.FactKind",
    "activity.phase": "terms.involvement.Phase",
    "activity.style": "terms.involvement.Style",
    "stakeholder.stake": "terms.stakeholder.Stake",
    "stakeholder.kind": "terms.stakeholder.StakeholderKind",
    "stakeholder.status": "terms.stakeholder.StakeholderStatus",
    "segment_statement.side": "terms.segment.StatementSide",
    "potential.kind": "terms.segment.PotentialKind",
    "assumption.status": "terms.segment.AssumptionStatus",
    "agreement.kind": "terms.agreement.AgreementKind",
    "frame_answer.state": "terms.agreement.FrameState",
    "hope.state": "terms.expectation.HopeState",
    "open_question.status": "terms.expectation.QuestionStatus",
    "handover_note.kind": "terms.handover.HandoverKind",
    "survey_word.tone": "terms.survey.Tone",
    "survey.kind": "terms.survey.SurveyKind",
    "initiative.influence": "terms.influence.Influence",
    "tag.kind": "terms.tag.TagKind",
    "role_change.role": "terms.plan.PlanRole",
    "lesson.kind": "terms.outcome.LessonKind",
    "agenda_item.kind": "terms.meeting.AgendaKind",
    "minute_note.kind": "terms.meeting.NoteKind",
    "commitment.state": "terms.cooperation.CommitmentState",
    "report_part.part": "terms.report.ReportPart",
    "photo.part": "terms.report.ReportPart",
}
_A_CLOCK = "{c} BETWEEN 0 AND 1439"
_A_LEVEL = "{c} IN {levels.LEVELS}"
_FURTHER: Mapping[str, str] = {
    "project.id": f"{{c}} = '{PROJECT_KEY}'",
    "scoring_round.lowest": "lowest < highest",
    "scoring_round.highest": "highest <= {scoring.SCALE_LIMIT} AND lowest >= 0",
    "mark.value": "value BETWEEN {mark.DONT_KNOW} AND {scoring.SCALE_LIMIT}",
    "scoring_round.typists": "typists BETWEEN 1 AND 9",
    "scoring_round.break_minutes": "break_minutes BETWEEN 0 AND 999",
    "scoring_round.minutes": "minutes BETWEEN 0 AND 9999",
    "question.weight": "weight >= 0 AND weight <= 9",
    "sheet.number": "number BETWEEN 0 AND 99999",
    "sheet.table_number": "table_number BETWEEN 1 AND 999",
    "sheet_layout.content": "json_valid(content)",
    "village.colour": "colour >= 0",
    "activity.level_now": _A_LEVEL,
    "activity.level_intended": _A_LEVEL,
    "initiative.level_now": _A_LEVEL,
    "initiative.level_intended": _A_LEVEL,
    "stakeholder.level_now": _A_LEVEL,
    "stakeholder.level_intended": _A_LEVEL,
    "segment_statement.percent": "percent BETWEEN 0 AND 100",
    "segment_statement.base": "base >= 1",
    "survey_mark.value": "value BETWEEN {mark.DONT_KNOW} AND {survey.HIGHEST_MARK}",
    "workshop.starts_at": _A_CLOCK,
    "workshop.ends_at": _A_CLOCK,
    "meeting.starts_at": _A_CLOCK,
    "working_group.starts_at": _A_CLOCK,
    "agenda_item.minutes": "minutes BETWEEN 0 AND 999",
    "agenda_item.added_minutes": "added_minutes BETWEEN -999 AND 999",
    "agenda_run.paused_seconds": "paused_seconds >= 0",
    "idea.table_number": "table_number BETWEEN 1 AND 999",
    "dot_round.dots_each": "dots_each BETWEEN 1 AND 99",
    "dot_mark.dots": "dots BETWEEN 1 AND 99",
    "outcome.rating": "rating BETWEEN {outcome.LOWEST_RATING} AND {outcome.HIGHEST_RATING}",
    "backing_count.value": (
        "value BETWEEN {follow_up.LOWEST_BACKING} AND {follow_up.HIGHEST_BACKING}"
    ),
    "backing_count.people": "people >= 0",
    "plan_resource.hours": "hours >= 0",
    "plan_resource.cost": "cost >= 0",
}
_BY_TYPE: tuple[tuple[type[TypeEngine[Any]], str], ...] = (  # Any: of whatever they hold
    (Boolean, "{c} IN (0, 1)"),
    (Integer, f"typeof({{c}}) = 'integer' AND {{c}} BETWEEN {_SMALLEST} AND {_LARGEST}"),
    (Float, "typeof({c}) IN ('integer', 'real') AND abs({c}) < 9e999"),
    (LargeBinary, f"typeof({{c}}) = 'blob' AND length({{c}}) <= {MOST_BYTES}"),
    (DateTime, "datetime({c}) IS substr({c}, 1, 19) AND substr({c}, 1, 4) > '0000' AND"
               " (length({c}) = 19 OR {c} GLOB '*.' || replace('######', '#', '[0-9]')"
               " AND length({c}) = 26)"),
    (Date, "date({c}) IS {c} AND substr({c}, 1, 4) > '0000'"),
)  # fmt: skip
_WORDS = (
    "typeof({c}) = 'text' AND instr({c}, char(0)) = 0"
    f" AND length(CAST({{c}} AS BLOB)) <= {MOST_BYTES}"
)


def rows_are_sound(driver: sqlite3.Connection) -> bool:
    """Tell whether every row can be read, and the rows are there that every project has."""
    for name in ("project", "scoring_round"):
        if driver.execute(f"SELECT NOT EXISTS (SELECT 1 FROM {name})").fetchone()[0]:
            return False
    filled = _filled(driver)
    return all(_is_sound(driver, table) for table in all_tables() if table.name in filled)


def _filled(driver: sqlite3.Connection) -> set[str]:
    """Return the tables with rows; most have none, and nothing in them can be broken."""
    asked = (
        f"SELECT '{each.name}' WHERE EXISTS (SELECT 1 FROM {each.name})" for each in all_tables()
    )
    return {name for (name,) in driver.execute(" UNION ALL ".join(asked))}


def row_rule(table: Table) -> str:
    """Return the SQL condition that holds for a row of `table` that can be read."""
    rules = [rule for column in table.columns for rule in _rules(column)]
    return " AND ".join(f"coalesce({rule}, 0)" for rule in rules)


def _is_sound(driver: sqlite3.Connection, table: Table) -> bool:
    unsound = f"SELECT EXISTS (SELECT 1 FROM {table.name} WHERE NOT ({row_rule(table)}))"
    if driver.execute(unsound).fetchone()[0]:
        return False
    words = [column.name for column in table.columns if _is_text(column)]
    try:
        # SQLite keeps text as it got it; only reading shows whether it is text.
        for _row in driver.execute(f"SELECT {', '.join(words)} FROM {table.name}") if words else ():
            pass
    except sqlite3.OperationalError:
        return False
    return True


def _rules(column: AnyColumn) -> Iterator[str]:
    """A column that refers to another holds what that one holds; the foreign keys are checked."""
    if column.foreign_keys:
        return
    kind = next((rule for each, rule in _BY_TYPE if isinstance(column.type, each)), _WORDS)
    rules = [kind.format(c=column.name)]
    place = f"{column.table.name}.{column.name}"
    if place in _ONE_OF:
        rules.append(f"{column.name} IN ({', '.join(map(_quoted, _words(_ONE_OF[place])))})")
    if place in _FURTHER:
        rules.append(_FURTHER[place].format_map(_Limits(c=column.name)))
    for rule in rules:
        yield f"({column.name} IS NULL OR ({rule}))" if column.nullable else f"({rule})"


class _Limits(dict[str, object]):
    """What a rule names: `{c}` for its column, `{survey.HIGHEST_MARK}` for a limit of `terms`."""

    def __missing__(self, subject: str) -> object:
        return import_module(f"{_CORE}.terms.{subject}")


def _words(named: str) -> Iterable[str]:
    module, _dot, name = named.rpartition(".")
    words: Iterable[str] = getattr(import_module(f"{_CORE}.{module}"), name)
    return words


def _is_text(column: AnyColumn) -> bool:
    others = tuple(each for each, _rule in _BY_TYPE)
    return not column.foreign_keys and not isinstance(column.type, others)


def _quoted(word: str) -> str:
    return f"'{word}'"
