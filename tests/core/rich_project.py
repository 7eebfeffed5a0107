"""A project in which something of everything has happened, so that every command has work."""

from base64 import b64decode
from datetime import date, datetime

from bosaet_desktop.core.commands.activity import (
    add_activity,
    choose_activity_groups,
    choose_activity_messages,
)
from bosaet_desktop.core.commands.agreement import add_agreement, add_frame_question
from bosaet_desktop.core.commands.assumption import add_assumption
from bosaet_desktop.core.commands.attendance import note_attendance
from bosaet_desktop.core.commands.attention import add_own_point, set_attention_state
from bosaet_desktop.core.commands.canvas import answer_canvas
from bosaet_desktop.core.commands.choice import make_exception
from bosaet_desktop.core.commands.cluster import cluster_ideas
from bosaet_desktop.core.commands.commitment import add_commitment, name_promiser
from bosaet_desktop.core.commands.cooperation import answer_cooperation
from bosaet_desktop.core.commands.decision import record_decision
from bosaet_desktop.core.commands.dots import begin_dot_round, store_dot_sheet
from bosaet_desktop.core.commands.duplicate import merge_ideas, refuse_pair
from bosaet_desktop.core.commands.expectation import add_hope, add_party, add_question
from bosaet_desktop.core.commands.fact import add_table
from bosaet_desktop.core.commands.follow_up import record_check_in
from bosaet_desktop.core.commands.handover import add_note
from bosaet_desktop.core.commands.idea import add_ideas, park_ideas
from bosaet_desktop.core.commands.initiative import add_initiative, initiative_from_cluster
from bosaet_desktop.core.commands.involvement import (
    add_message,
    add_target_group,
    choose_group_messages,
)
from bosaet_desktop.core.commands.later_meeting import add_meeting, schedule_meeting
from bosaet_desktop.core.commands.lesson import add_lesson
from bosaet_desktop.core.commands.mark import enter_mark
from bosaet_desktop.core.commands.minutes import write_note_down
from bosaet_desktop.core.commands.outcome import rate_outcome
from bosaet_desktop.core.commands.person import add_people
from bosaet_desktop.core.commands.persona import add_persona
from bosaet_desktop.core.commands.picture import set_logo
from bosaet_desktop.core.commands.plan import choose_plan_stage, name_anchor, name_helpers
from bosaet_desktop.core.commands.plan_resource import add_resource, set_resource_cost
from bosaet_desktop.core.commands.plan_step import add_step, name_responsible
from bosaet_desktop.core.commands.potential import add_potentials
from bosaet_desktop.core.commands.programme import plan_agenda
from bosaet_desktop.core.commands.quote import add_quote
from bosaet_desktop.core.commands.report import add_photo, write_part
from bosaet_desktop.core.commands.round import choose_candidates
from bosaet_desktop.core.commands.running_order import begin_run, next_item, pause_run
from bosaet_desktop.core.commands.second_version import start_second_version
from bosaet_desktop.core.commands.segment import add_segment
from bosaet_desktop.core.commands.segment_statement import add_statements
from bosaet_desktop.core.commands.sheet import finish_sheet, record_printed, set_sheet_village
from bosaet_desktop.core.commands.sign_up import sign_up
from bosaet_desktop.core.commands.stage import add_stage
from bosaet_desktop.core.commands.stakeholder import add_stakeholder, name_stakeholder_contact
from bosaet_desktop.core.commands.survey import begin_survey, store_survey_form
from bosaet_desktop.core.commands.tag import tag_initiative
from bosaet_desktop.core.commands.village import add_village
from bosaet_desktop.core.commands.weights import adopt_weights
from bosaet_desktop.core.commands.working_group import (
    add_working_group,
    name_group_lead,
    name_group_members,
)
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.rows.canvas import CanvasQuestion
from bosaet_desktop.core.rows.cooperation import CooperationQuestion
from bosaet_desktop.core.rows.decision import NewDecision
from bosaet_desktop.core.rows.fact import AreaFigures, FactTable, FigureRow, PopulationRow
from bosaet_desktop.core.rows.follow_up import CheckIn
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.rows.meeting import NewAgendaItem
from bosaet_desktop.core.rows.person import NewPerson
from bosaet_desktop.core.rows.segment import Statement
from bosaet_desktop.core.rows.stakeholder import NewStakeholder
from bosaet_desktop.core.rows.survey import FilledForm, ToldWord
from bosaet_desktop.core.terms.agreement import AgreementKind
from bosaet_desktop.core.terms.attention import AttentionState
from bosaet_desktop.core.terms.follow_up import Progress
from bosaet_desktop.core.terms.handover import HandoverKind
from bosaet_desktop.core.terms.meeting import AgendaKind, NoteKind
from bosaet_desktop.core.terms.outcome import LessonKind
from bosaet_desktop.core.terms.report import ReportPart
from bosaet_desktop.core.terms.scoring import IMPACT
from bosaet_desktop.core.terms.segment import PotentialKind, StatementSide
from bosaet_desktop.core.terms.survey import Tone
from bosaet_desktop.core.terms.tag import TagKind

TINY_PICTURE, OTHER_PICTURE = (
    b64decode(png)
    for png in (
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2kUIOwAAAABJRU5ErkJggg==",
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAAAAADRSSBWAAAAC0lEQVR42mNsYAAAAQYAgrZgL98AAAAASUVORK5CYII=",
    )
)
# Of a frozen layout only the rows: the fourth was left empty for a proposal from the hall.
ONE_EMPTY_ROW = '{"pages": [{"rows": [{"id": "blank-1", "number": 4, "blank": true}]}]}'


def make_rich(project: Project) -> None:
    """Fill an empty project with two of everything, sheets typed, compared and untouched."""
    place = add_village(project, "Skaven")
    add_people(
        project, [NewPerson("Ane", village_id=place, email="a@b.dk"), NewPerson("Bo", phone="12")]
    )
    taken = add_ideas(project, ["Sti", "Shelter", "Café", "Fest", "Bus"], place)
    ideas = [each.idea_id for each in taken if each.idea_id]
    park_ideas(project, ideas[4:], "later")
    group = cluster_ideas(project, ideas[:2], "Ude")
    merge_ideas(project, ideas[2], [ideas[3]])
    refuse_pair(project, ideas[0], ideas[2])
    keys = [initiative_from_cluster(project, group)]
    keys += [add_initiative(project, NewInitiative(t, village_ids=(place,))) for t in ("B", "C")]
    add_initiative(project, NewInitiative("Not on the sheet"))
    vote = begin_dot_round(project)
    store_dot_sheet(project, vote, 1, place, keys[:1])
    begin_dot_round(project)
    choose_candidates(project, 1, keys)
    _type_sheets(project, keys, place)
    make_exception(project, 1, keys[2], "wanted")
    adopt_weights(project, 1, {IMPACT: 2.0}, NewDecision("so felt", 20))
    record_decision(project, 1, keys[:1], NewDecision("so said", 20))
    _plan(project, keys[0])
    counted = CheckIn(date(2026, 5, 1), Progress.ON_TRACK, counts=(0, 1, 0, 2, 1))
    record_check_in(project, keys[0], counted)
    _learn(project, keys[0])
    areas = [AreaFigures("Barde", 10, 12), AreaFigures("Vorgod", 9, 3)]
    people = (PopulationRow("Barde", "2024K1", 640), PopulationRow("Vorgod", "2024K1"))
    price = FigureRow("Price of a house", 1_250_000.0, "kr.")
    add_table(
        project,
        FactTable("", "Moves", 2020, 2024, "Mine"),
        areas,
        figures=(price,),
        populations=people,
    )
    set_attention_state(project, "how.result/tired", AttentionState.CONSIDERED)
    for theme in ("housing", "marketing"):
        add_own_point(project, theme, "Is the path lit?")
    set_logo(project, TINY_PICTURE)
    write_part(project, ReportPart.FOREWORD, "Read this first")
    add_photo(project, ReportPart.DONE, TINY_PICTURE)
    _involve(project)
    _register_people(project)
    _know_the_place(project, place)
    _agree(project)
    _ask_about_the_place(project, place)
    _plan_evenings(project)


def _plan(project: Project, key: str) -> None:
    name_helpers(project, key, ["Ane", "Carl"])
    for name in ("Ane", "Bo", "Carl"):
        name_anchor(project, key, name)
    tag_initiative(project, key, TagKind.FOCUS, ["Homes", "Welcome"])
    tag_initiative(project, key, TagKind.VALUE, ["Warmth"])
    for text in ("Ask", "Build"):
        name_responsible(project, add_step(project, key, text), "Bo")
        set_resource_cost(project, add_resource(project, key, text), 500)
        choose_plan_stage(project, key, add_stage(project, text))
    _cooperate(project, key)


def _cooperate(project: Project, key: str) -> None:
    sign_up(project, key, "Dorte", "a@b.dk")
    answer_cooperation(project, CooperationQuestion.MEETS, "Monthly")
    for text in ("Path", "Feast"):
        group = add_working_group(project, text, key)
        name_group_members(project, group, ["Ane", "Bo"])
        name_group_lead(project, group, "Ane")
        name_promiser(project, add_commitment(project, text, key), "Bo")
        schedule_meeting(project, add_meeting(project, text), date(2026, 9, 1), 19 * 60)


def _learn(project: Project, key: str) -> None:
    rate_outcome(project, key, 4)
    for text in ("Begin small", "Do not wait"):
        add_lesson(project, LessonKind.WORKED, text, key)
        add_lesson(project, LessonKind.PITFALL, text)
        add_quote(project, text, key)


def _ask_about_the_place(project: Project, place: str) -> None:
    number = begin_survey(project)
    words = (ToldWord("Quiet", Tone.POSITIVE), ToldWord("Far", Tone.NEGATIVE))
    store_survey_form(project, number, FilledForm(1, place, words, {1: 4, 2: 5}))
    store_survey_form(project, number, FilledForm(2))


def _agree(project: Project) -> None:
    for text in ("More families", "A path"):
        add_agreement(project, AgreementKind.GOAL, text)
        add_frame_question(project, text)
        party = add_party(project, text)
        add_hope(project, party, "Money")
        add_hope(project, party, "Time")
        add_question(project, text, date(2026, 1, 5))
        add_note(project, HandoverKind.SENSITIVE, text)


def _know_the_place(project: Project, place: str) -> None:
    for text in ("Families", "Retired"):
        key = add_segment(project, text)
        for side in StatementSide:
            statements = [Statement("Children", 60.0, 200, "Survey"), Statement("Peace")]
            add_statements(project, key, side, statements)
        add_assumption(project, f"{text} want a garden")
    add_potentials(project, PotentialKind.POTENTIAL, place, ["The stream", "The school"])
    add_potentials(project, PotentialKind.ECONOMIC, None, ["No new plots"])


def _register_people(project: Project) -> None:
    agent = add_stakeholder(project, NewStakeholder("Agent"))
    add_stakeholder(project, NewStakeholder("Bank"))
    name_stakeholder_contact(project, agent, "Ane")
    note_attendance(project, 1, [each.id for each in people(project)], True)


def _type_sheets(project: Project, keys: list[str], place: str) -> None:
    record_printed(project, 1, range(1, 4), ONE_EMPTY_ROW)
    set_sheet_village(project, 1, 1, place)
    for key in keys:
        for asked in (1, 2, 3):
            enter_mark(project, 1, 1, key, asked, 4)
    finish_sheet(project, 1, 1, 60.0)
    enter_mark(project, 1, start_second_version(project, 1, 1), keys[0], 1, 2)


def _involve(project: Project) -> None:
    groups = [add_target_group(project, name) for name in ("Families", "Owners")]
    messages = [add_message(project, text) for text in ("Come home", "It is near")]
    choose_group_messages(project, groups[0], messages[:1])
    for title in ("School week", "Walk"):
        key = add_activity(project, title)
        choose_activity_groups(project, key, groups[:1])
        choose_activity_messages(project, key, messages)
    answer_canvas(project, CanvasQuestion.WHO, "Those who left")
    add_persona(project, "Mette")
    add_persona(project, "Ole")


def _plan_evenings(project: Project) -> None:
    """Plan workshops 1 to 3: one that waits, one under way, one in a pause."""
    for number in (1, 2, 3):
        items = [NewAgendaItem(AgendaKind.WELCOME, "Welcome", 10, "Ane", "Cups", "how.result")]
        items += [NewAgendaItem(AgendaKind.DISCUSS, title, 20) for title in ("Talk", "More talk")]
        plan_agenda(project, number, items)
    for kind in NoteKind:
        write_note_down(project, 1, kind, f"A {kind}", None, datetime(2026, 1, 1, 20))
    for number in (2, 3):
        begin_run(project, number, datetime(2026, 1, 5, 19))
        next_item(project, number, datetime(2026, 1, 5, 19, 12))
    pause_run(project, 3, datetime(2026, 1, 5, 19, 20))
