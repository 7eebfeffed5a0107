"""Every command there is, found by walking the modules, and arguments that fit the project."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, get_args, get_type_hints

from hypothesis import strategies as st
from sqlalchemy import Column, select

from bosaet_desktop.core import commands
from bosaet_desktop.core.i18n import LANGUAGES
from bosaet_desktop.core.model.agreement import (
    agreement,
    expectation,
    frame_answer,
    handover_note,
    hope,
    open_question,
)
from bosaet_desktop.core.model.attention import attention_point
from bosaet_desktop.core.model.cooperation import commitment, working_group
from bosaet_desktop.core.model.dots import dot_candidate
from bosaet_desktop.core.model.fact import fact_table, figure_row, migration_row, population_row
from bosaet_desktop.core.model.follow_up import check_in, lesson, quote
from bosaet_desktop.core.model.idea import category, idea, idea_cluster
from bosaet_desktop.core.model.initiative import initiative, tag
from bosaet_desktop.core.model.involvement import activity, message, persona, target_group
from bosaet_desktop.core.model.meeting import agenda_item, meeting, minute_note
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.plan import plan_resource, plan_step, role_change, stage
from bosaet_desktop.core.model.report import photo
from bosaet_desktop.core.model.scoring import candidate, sheet
from bosaet_desktop.core.model.segment import assumption, potential, segment, segment_statement
from bosaet_desktop.core.model.stakeholder import stakeholder
from bosaet_desktop.core.model.survey import survey
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.canvas import CanvasQuestion
from bosaet_desktop.core.rows.decision import NewDecision
from bosaet_desktop.core.rows.fact import (
    AgeRow,
    AreaFigures,
    FactTable,
    FigureRow,
    FlowRow,
    PopulationRow,
)
from bosaet_desktop.core.rows.follow_up import CheckIn
from bosaet_desktop.core.rows.idea import IdeaDetails, NewIdea
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.rows.involvement import When
from bosaet_desktop.core.rows.learning import TaughtAgenda, TaughtLesson
from bosaet_desktop.core.rows.meeting import NewAgendaItem
from bosaet_desktop.core.rows.person import NewPerson
from bosaet_desktop.core.rows.privacy import Mention
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.rows.segment import Statement
from bosaet_desktop.core.rows.stakeholder import NewStakeholder
from bosaet_desktop.core.rows.survey import FilledForm, ToldWord
from bosaet_desktop.core.terms.follow_up import Progress
from bosaet_desktop.core.terms.meeting import AgendaKind
from bosaet_desktop.core.terms.outcome import LessonKind
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.core.terms.project import KINDS
from bosaet_desktop.core.terms.scoring import MODES, ROLES, SheetState
from bosaet_desktop.core.terms.survey import SurveyKind, Tone
from tests.core.rich_project import OTHER_PICTURE, TINY_PICTURE

Command = Callable[..., object]
Draw = st.SearchStrategy[Any]

DAYS = st.none() | st.dates(date(2020, 1, 1), date(2040, 1, 1))
TEXTS = st.text(max_size=20) | st.sampled_from(["Sti", " sti ", "Ærø & <b>", "'; --", "\x00\u202e"])
NUMBERS = st.integers(1, 6)


def public_functions() -> dict[str, Command]:
    """Return every public function of core/commands by module and name."""
    found: dict[str, Command] = {}
    for each in pkgutil.iter_modules(commands.__path__):
        module = importlib.import_module(f"{commands.__name__}.{each.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if not name.startswith("_") and function.__module__ == module.__name__:
                found[f"{each.name}.{name}"] = function
    return found


def first_parameter(function: Command) -> str:
    return next(iter(inspect.signature(function).parameters))


# What is meant to be final has tests of its own (tests/core/storage/test_erasure.py).
FINAL = {"privacy.erase_person"}
COMMANDS = {
    name: function
    for name, function in public_functions().items()
    if first_parameter(function) == "project" and name not in FINAL
}


def arguments(project: Project, name: str) -> st.SearchStrategy[dict[str, Any]]:
    """Return what fits every parameter of a command but `project`; empty where nothing does."""
    hints = get_type_hints(COMMANDS[name])
    wanted = [each for each in hints if each not in ("project", "return")]
    known = _known(project)
    return st.fixed_dictionaries({each: _fit(name, each, hints[each], known) for each in wanted})


def _fit(command: str, parameter: str, hint: Any, known: Mapping[str, Draw]) -> Draw:
    own = f"{command}.{parameter}"
    if own in known:
        return known[own]
    by_type = _of_type(hint, known)
    return known[parameter] if by_type is None else by_type


def _of_type(hint: Any, known: Mapping[str, Draw]) -> Draw | None:
    kinds = [each for each in (*get_args(hint), hint) if isinstance(each, type)]
    for kind in kinds:
        if issubclass(kind, StrEnum):
            values = st.sampled_from(kind)
            return st.none() | values if type(None) in kinds else values
    if hint is bool:
        return st.booleans()
    return known.get(f"type {getattr(hint, '__name__', '')}")


def _keys(project: Project, column: Column[Any], *where: Any) -> Draw:
    found = [row[0] for row in project.fetch(select(column).where(*where).order_by(column))]
    return st.sampled_from(found) if found else st.nothing()


def _some(keys: Draw, fewest: int = 0) -> Draw:
    if keys.is_empty:
        return st.nothing() if fewest else st.just([])
    return st.lists(keys, min_size=fewest, max_size=4, unique=True)


def _of_minutes(notes: Draw) -> dict[str, Draw]:
    deeds = ("reword_note", "mark_note", "file_note", "delete_note_of_minutes", "pass_note_on")
    own = {f"minutes.{deed}.note_id": notes for deed in deeds}
    moved = "minutes.move_note_of_minutes"
    return own | {f"{moved}.note_id": notes, f"{moved}.before": st.none() | notes}


def _known(project: Project) -> dict[str, Draw]:
    """Return what fits parameters, by name; `command.name` where a name alone says too little."""
    return {
        **_ids(project),
        **_involvement(project),
        **_agreed(project),
        **_planned(project),
        **_known_of_the_place(project),
        **_surveyed(project),
        **_programmed(project),
        **_sheets(project),
        **_words(),
        **_rows(project),
        **_options(),
    }


def _ids(project: Project) -> dict[str, Draw]:
    villages, people = _keys(project, village.c.id), _keys(project, person.c.id)
    ideas, clusters = _keys(project, idea.c.id), _keys(project, idea_cluster.c.id)
    categories, areas = _keys(project, category.c.id), _keys(project, migration_row.c.id)
    initiatives = _keys(project, initiative.c.id)
    candidates = _keys(project, candidate.c.initiative_id)
    return {
        "village_id": st.none() | villages,
        "village.set_village_colour.village_id": villages,
        "village_ids": _some(villages),
        "person_id": people,
        "person_ids": _some(people),
        "stakeholder_id": _keys(project, stakeholder.c.id),
        "own_key": _keys(project, attention_point.c.key),
        "stakeholder_ids": _some(_keys(project, stakeholder.c.id)),
        "stakeholder.move_stakeholder.before": st.none() | _keys(project, stakeholder.c.id),
        "type Mention": ideas.map(lambda key: Mention("idea", (key,), "original", "")),
        "category_id": st.none() | categories,
        "category.rename_category.category_id": categories,
        "category_ids": _some(categories),
        "idea_id": ideas,
        "idea_ids": _some(ideas),
        "first_id": ideas,
        "second_id": ideas,
        "cluster_id": clusters,
        "card_ids": _some(ideas | clusters),
        "column_id": st.none(),
        "before": st.none() | ideas | clusters | initiatives | areas,
        "initiative_id": initiatives,
        "initiative_ids": _some(initiatives),
        "choice.draw_lot.initiative_ids": _some(candidates),
        "chosen": _some(candidates),
        "votes": st.just({}) if candidates.is_empty else st.dictionaries(
            candidates, st.integers(-1, 50), max_size=4
        ),
        "table_id": _keys(project, fact_table.c.id),
        "fact.move_table.before": st.none() | _keys(project, fact_table.c.id),
        "figure_id": _keys(project, figure_row.c.id),
        "figure_ids": _some(_keys(project, figure_row.c.id)),
        "fact_figure.move_figure.before": st.none() | _keys(project, figure_row.c.id),
        "population_id": _keys(project, population_row.c.id),
        "population_ids": _some(_keys(project, population_row.c.id)),
        "row_id": areas,
        "row_ids": _some(areas),
        # The second vote has no sheets yet.
        "dots.choose_dot_candidates.round_number": st.just(2),
        "dots.set_dots_each.round_number": st.just(2),
        "dots.set_dots_each.count": st.integers(0, 9),
        "dots.set_shortlist.count": st.none() | st.integers(0, 5),
        "dots.take_shortlist.scoring_round": st.just(1),
        "dots.store_dot_sheet.initiative_ids": _some(_keys(project, dot_candidate.c.initiative_id)),
        "check_in_id": _keys(project, check_in.c.id),
        **_learned(project),
        "cell": st.tuples(candidates, st.integers(1, 3)),
        "cells": _some(st.tuples(candidates, st.integers(1, 3)))
        if not candidates.is_empty
        else st.just([]),
    }  # fmt: skip


def _learned(project: Project) -> dict[str, Draw]:
    lessons, quotes = _keys(project, lesson.c.id), _keys(project, quote.c.id)
    whole = st.none() | _keys(project, initiative.c.id)
    return {
        "lesson_id": lessons,
        "lesson.add_lesson.initiative_id": whole,
        "lesson.move_lesson.before": st.none() | lessons,
        "quote_id": quotes,
        "quote.add_quote.initiative_id": whole,
        "quote.move_quote.before": st.none() | quotes,
        "said_by": TEXTS,
        "rating": st.none() | st.integers(0, 6),
        "outcome.complete_initiative.day": st.dates(date(2020, 1, 1), date(2040, 1, 1)),
    }


def _agreed(project: Project) -> dict[str, Draw]:
    lists = {
        "agreement.move_agreement": _keys(project, agreement.c.id),
        "expectation.move_party": _keys(project, expectation.c.id),
        "expectation.move_hope": _keys(project, hope.c.id),
        "handover.move_note": _keys(project, handover_note.c.id),
    }
    return {
        "agreement_id": lists["agreement.move_agreement"],
        "frame_key": _keys(project, frame_answer.c.question) | st.just("money"),
        "party_id": lists["expectation.move_party"],
        "hope_id": lists["expectation.move_hope"],
        "question_id": _keys(project, open_question.c.id),
        "photo_id": _keys(project, photo.c.id),
        "note_id": lists["handover.move_note"],
        **{f"{name}.before": st.none() | keys for name, keys in lists.items()},
    }


def _planned(project: Project) -> dict[str, Draw]:
    lists = {
        "plan_step.move_step": _keys(project, plan_step.c.id),
        "plan_resource.move_resource": _keys(project, plan_resource.c.id),
        "commitment.move_commitment": _keys(project, commitment.c.id),
    }
    steps, resources, commitments = lists.values()
    some_initiative = st.none() | _keys(project, initiative.c.id)
    return {
        "tag_id": _keys(project, tag.c.id),
        "step_id": steps,
        "resource_id": resources,
        "working_group_id": _keys(project, working_group.c.id),
        "commitment_id": commitments,
        "change_id": _keys(project, role_change.c.id),
        "meeting_id": _keys(project, meeting.c.id),
        "stage_number": _keys(project, stage.c.number),
        "plan.choose_plan_stage.stage_number": st.none() | _keys(project, stage.c.number),
        "working_group.add_working_group.initiative_id": some_initiative,
        "working_group.assign_working_group.initiative_id": some_initiative,
        "commitment.add_commitment.initiative_id": some_initiative,
        "minute": st.none() | st.integers(-5, 1500),
        "due": DAYS,
        "reach": TEXTS | st.just("a@b.dk"),
        **{f"{name}.before": st.none() | keys for name, keys in lists.items()},
    }


def _known_of_the_place(project: Project) -> dict[str, Draw]:
    lists = {
        "segment.move_segment": _keys(project, segment.c.id),
        "segment_statement.move_statement": _keys(project, segment_statement.c.id),
        "potential.move_potential": _keys(project, potential.c.id),
        "assumption.move_assumption": _keys(project, assumption.c.id),
    }
    segments, statements, potentials, assumptions = lists.values()
    statement = st.builds(
        Statement, TEXTS, st.none() | st.floats(-1, 101), st.none() | st.integers(0, 900), TEXTS
    )
    return {
        "segment_id": segments,
        "segment_ids": _some(segments),
        "statement_id": statements,
        "statement_ids": _some(statements),
        "type Statement": statement,
        "statements": st.lists(statement, max_size=3),
        "potential_id": potentials,
        "potential_ids": _some(potentials),
        "assumption_id": assumptions,
        "assumption_ids": _some(assumptions),
        "table_ids": _some(_keys(project, fact_table.c.id)),
        **{f"{name}.before": st.none() | keys for name, keys in lists.items()},
    }


def _surveyed(project: Project) -> dict[str, Draw]:
    words = st.lists(st.builds(ToldWord, TEXTS, st.sampled_from(Tone)), max_size=6).map(tuple)
    marks = st.dictionaries(st.integers(1, 7), st.integers(-3, 6), max_size=3)
    homes = _ids(project)["village_id"]
    form = st.builds(FilledForm, st.integers(0, 4), homes, words, marks)
    return {
        "survey_number": _keys(project, survey.c.number),
        "survey.begin_survey.kind": st.sampled_from(SurveyKind),
        "form_number": NUMBERS,
        "type FilledForm": form,
        "survey.word_survey_question.question_number": NUMBERS,
        "survey.move_survey_question.question_number": NUMBERS,
        "survey.move_survey_question.before": st.none() | NUMBERS,
        "survey.delete_survey_question.question_number": NUMBERS,
    }


def _programmed(project: Project) -> dict[str, Draw]:
    items = _keys(project, agenda_item.c.id)
    item = st.builds(
        NewAgendaItem, st.sampled_from(AgendaKind), TEXTS, st.integers(-1, 1000), lead=TEXTS
    )
    moments = st.datetimes(datetime(2026, 1, 5, 18), datetime(2026, 1, 5, 23))
    clocks = st.none() | st.integers(-1, 1440)
    roles = ("chair", "typist", "keeper")
    return {
        "item_id": items,
        "item_ids": _some(items),
        "type NewAgendaItem": item,
        "items": st.lists(item, max_size=3),
        "lessons": st.lists(st.builds(TaughtLesson, st.sampled_from(LessonKind), TEXTS)),
        "agendas": st.lists(
            st.builds(TaughtAgenda, st.integers(1, 4), st.lists(item, max_size=2).map(tuple)),
            max_size=2,
        ),
        "page": st.sampled_from(["", "how.result"]),
        "paper": st.sampled_from(["", "sign-in-list"]),
        "now": moments,
        "began": moments,
        "clock": clocks,
        "cuts": st.just({}) if items.is_empty else st.dictionaries(items, st.integers(-1, 99)),
        "programme.add_agenda_item.before": st.none() | items,
        "programme.move_agenda_item.before": st.none() | items,
        "minutes.write_note_down.item_id": st.none() | items,
        "minutes.file_note.item_id": st.none() | items,
        "minutes.write_note_down.number": st.integers(1, 4),
        "news.word_news.number": st.integers(1, 4),
        **_of_minutes(_keys(project, minute_note.c.id)),
        "programme.set_item_minutes.minutes": st.integers(-1, 1000),
        "evening_repair.give_minutes.minutes": st.integers(-1000, 1000),
        **{f"workshop.name_{role}.number": st.integers(1, 4) for role in roles},
        "workshop.set_workshop_start.number": st.integers(1, 4),
        "workshop.set_workshop_end.number": st.integers(1, 4),
    }


def _involvement(project: Project) -> dict[str, Draw]:
    groups, messages = _keys(project, target_group.c.id), _keys(project, message.c.id)
    activities, personas = _keys(project, activity.c.id), _keys(project, persona.c.id)
    days = st.dates(date(2020, 1, 1), date(2040, 1, 1))
    return {
        "group_id": groups,
        "group_ids": _some(groups),
        "message_id": messages,
        "message_ids": _some(messages),
        "activity_id": activities,
        "activity_ids": _some(activities),
        "persona_id": personas,
        "persona_ids": _some(personas),
        "fresh": st.lists(TEXTS, max_size=2),
        "involvement.move_target_group.before": st.none() | groups,
        "activity.move_activity.before": st.none() | activities,
        "climber_id": activities | _keys(project, initiative.c.id),
        "level": st.none() | st.integers(1, 5),
        "start": DAYS,
        "end": DAYS,
        "type When": st.builds(When, days, st.none() | days, TEXTS),
        "hours": st.none() | st.floats(-1, 200_000),
        "kroner": st.none() | st.integers(-5, 10**10),
        "type CanvasQuestion": st.sampled_from(CanvasQuestion),
    }


def _sheets(project: Project) -> dict[str, Draw]:
    waiting = _keys(project, sheet.c.number, sheet.c.state == SheetState.CHECKING)
    numbers = st.lists(NUMBERS, max_size=4, unique=True)
    return {
        "round_number": st.just(1),
        "workshop_number": st.integers(1, 4),
        "sheet_number": NUMBERS,
        "number": NUMBERS | st.just(0),
        "round.word_question.number": st.integers(1, 3),
        "workshop.set_workshop_date.number": st.integers(1, 4),
        "workshop.set_workshop_place.number": st.integers(1, 4),
        "numbers": numbers,
        "prints": st.lists(st.tuples(st.just("{}"), numbers), max_size=2),
        "layout": st.just("{}"),
        "table_number": st.none() | st.integers(0, 30),
        "sheet.check_sheets.state": st.sampled_from(
            [each for each in SheetState if each not in (SheetState.TYPED, SheetState.CHECKING)]
        ),
        "second": waiting | NUMBERS,
        "first": NUMBERS,
        "replaced": st.lists(
            st.tuples(_keys(project, candidate.c.initiative_id), st.integers(1, 3)), max_size=3
        ),
        "question_number": st.integers(1, 3),
        "value": st.integers(-3, 7),
        "seconds": st.none() | st.floats(0, 900),
    }


def _words() -> dict[str, Draw]:
    single = (
        "name title text note question purpose challenge horizon limits organisation role"
        " email phone place reason source area description wording short_label lowest highest"
        " typist party"
    )
    return {
        **dict.fromkeys(single.split(), TEXTS),
        "key": st.sampled_from(["how.result/tired", "before.project/why"]),
        "theme": st.sampled_from(["housing", "marketing"]),
        "person.set_email.email": TEXTS | st.just("a@b.dk"),
        "names": st.lists(TEXTS, max_size=3),
        "titles": st.lists(TEXTS, max_size=3),
        "lines": st.lists(TEXTS, max_size=4),
    }


def _rows(project: Project) -> dict[str, Draw]:
    found = _ids(project)
    people = st.integers(-3, 500)
    figures = st.builds(
        AreaFigures, TEXTS, people, people, internal=people, percent=st.floats(0, 9)
    )
    new_people = st.builds(
        NewPerson, TEXTS, village_id=found["village_id"], side=st.sampled_from(Side), phone=TEXTS
    )
    return {
        "type NewPerson": new_people,
        "type NewStakeholder": st.builds(NewStakeholder, TEXTS, interest=TEXTS, contribution=TEXTS),
        "people": st.lists(new_people, max_size=3),
        "type NewInitiative": st.builds(
            NewInitiative,
            TEXTS,
            category_id=found["category_id"],
            village_ids=found["village_ids"].map(tuple),
            idea_ids=found["idea_ids"].map(tuple),
        ),
        "type IdeaDetails": st.builds(IdeaDetails, TEXTS, TEXTS, st.none() | st.integers(-1, 1200)),
        "type NewDecision": st.builds(NewDecision, TEXTS, st.none() | st.integers(-1, 90)),
        "type CheckIn": st.builds(
            CheckIn,
            st.dates(date(2020, 1, 1), date(2030, 1, 1)),
            st.sampled_from(Progress),
            obstacle=TEXTS,
            counts=st.just(()) | st.lists(st.integers(-1, 9), min_size=4, max_size=6).map(tuple),
        ),
        "type AreaFigures": figures,
        "heading": st.none() | st.builds(FactTable, st.just(""), TEXTS),
        "type Scale": st.builds(Scale, st.integers(-1, 1), st.integers(2, 12)),
        "rows": st.lists(figures, max_size=3),
        **_facts(figures, people),
        "ideas": st.lists(st.builds(NewIdea, TEXTS, village_id=found["village_id"]), max_size=3),
    }


def _facts(areas: Draw, people: Draw) -> dict[str, Draw]:
    figures = st.builds(FigureRow, TEXTS, st.none() | st.floats(-1e13, 1e13), TEXTS, TEXTS)
    return {
        "areas": st.lists(areas, max_size=3),
        "flows": st.lists(st.builds(FlowRow, TEXTS, TEXTS, people, people), max_size=3),
        "ages": st.lists(st.builds(AgeRow, TEXTS, TEXTS, people, people), max_size=3),
        "populations": st.lists(st.builds(PopulationRow, TEXTS, TEXTS, people), max_size=3),
        "type PopulationRow": st.builds(PopulationRow, TEXTS, TEXTS, st.none() | people),
        "figures": st.lists(figures, max_size=3),
        "type FigureRow": figures,
    }


def _options() -> dict[str, Draw]:
    return {
        "day": DAYS,
        "content": st.sampled_from([b"", TINY_PICTURE, OTHER_PICTURE]),
        "cut": st.integers(0, 5),
        "weights": st.dictionaries(st.sampled_from(ROLES), st.integers(-1, 10), min_size=1),
        "count": st.integers(0, 200),
        "minutes": st.integers(-1, 200),
        "planning.set_minutes.minutes": st.none() | st.integers(-1, 200),
        "planning.take_route.count": st.integers(1, 10),
        "planning.set_typists.count": st.integers(0, 10),
        "colour": st.integers(0, 9),
        "code": st.none() | st.sampled_from(["760", "101"]),
        "blank_rows": st.integers(-1, 4),
        "mode": st.sampled_from(MODES),
        "kind": st.sampled_from(KINDS),
        "language": st.sampled_from(LANGUAGES),
        "fact.set_period.first": st.none() | st.integers(1990, 2030),
        "last": st.none() | st.integers(1990, 2030),
        "fact.set_figure.value": st.none() | st.integers(-5, 900),
    }


def names(functions: Iterable[str]) -> list[str]:
    """Return names in an order that stays, for parametrised tests."""
    return sorted(functions)
