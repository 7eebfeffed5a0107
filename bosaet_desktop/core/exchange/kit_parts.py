"""What the paper kit consists of, in the order in which it is needed (method.md section 4)."""

from dataclasses import replace

from bosaet_desktop.core.analysis.kit import copies_for
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.programme import programme
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.scoring import current_round
from bosaet_desktop.core.rows.kit import KitMoment, KitPart, Per
from bosaet_desktop.core.rows.project import THE_EVENING
from bosaet_desktop.core.terms.project import EVENING
from bosaet_desktop.core.terms.scoring import JOINT, PERSON, TABLE

SHEETS, LARGE_SHEETS, JOINT_SHEET = "sheets", "large-sheets", "joint-sheet"
_SHEETS_PER = {PERSON: Per.PERSON, TABLE: Per.TABLE, JOINT: Per.ONCE}
# Papers of the baseline, of what is agreed and of the dots: steps that an evening has not.
_OF_MORE_EVENINGS = frozenset({"survey-form", "frame", "dot-sheets"})
# How a round is filled in for which a part is the sheet; the rest fit every way.
_SHEETS_FOR = {
    JOINT_SHEET: JOINT,
    "blank-sheets": PERSON,
    "blank-table-sheets": TABLE,
    "blank-joint-sheet": JOINT,
}
_DOOR, _IDEAS, _SCORING, _PLAN, _RESERVE = KitMoment

PARTS: tuple[KitPart, ...] = (
    KitPart("agenda", N_("Agenda for the wall"), _DOOR, "agenda", options={"for": "hall"}),
    KitPart(
        "running-order",
        N_("Running order for whoever leads"),
        _DOOR,
        "agenda",
        options={"for": "team"},
        copies=3,
    ),
    KitPart("sign-in-list", N_("Sign-in list"), _DOOR, "sign-in-list"),
    KitPart("survey", N_("Survey form"), _DOOR, "survey-form", Per.PERSON),
    KitPart("frame", N_("The municipality's frame"), _DOOR, "frame"),
    KitPart("idea-strips", N_("Idea strips"), _IDEAS, "idea-strips", Per.PERSON),
    KitPart("dot-sheets", N_("Dot sheets"), _IDEAS, "dot-sheets", Per.PERSON, counted=True),
    KitPart("posters", N_("Posters of the initiatives"), _SCORING, "initiative-posters"),
    KitPart(SHEETS, N_("Score sheets, numbered"), _SCORING, "score-sheets", Per.PERSON),
    KitPart(
        LARGE_SHEETS,
        N_("Score sheets in large print, numbered"),
        _SCORING,
        "score-sheets",
        Per.TENTH,
        options={"large": "1"},
    ),
    KitPart(
        JOINT_SHEET,
        N_("Joint sheet"),
        _SCORING,
        "score-sheets",
        options={"mode": "joint"},
        counted=True,
    ),
    KitPart("result-poster", N_("Result poster"), _SCORING, "result-poster"),
    KitPart("sign-up", N_("Sign-up sheets"), _PLAN, "sign-up-sheets"),
    KitPart("action-plan", N_("Action plan"), _PLAN, "action-plan"),
    KitPart("blank-list", N_("Sign-in list"), _RESERVE, "sign-in-list", blank=True),
    KitPart("blank-strips", N_("Idea strips"), _RESERVE, "idea-strips", Per.TABLE, blank=True),
    KitPart(
        "blank-sheets",
        N_("Score sheets without numbers"),
        _RESERVE,
        "blank-sheets",
        Per.PERSON,
        counted=True,
    ),
    KitPart(
        "blank-table-sheets",
        N_("Table sheets without numbers"),
        _RESERVE,
        "blank-sheets",
        Per.TABLE,
        options={"mode": "table"},
        counted=True,
    ),
    KitPart(
        "blank-joint-sheet",
        N_("Joint sheet"),
        _RESERVE,
        "blank-sheets",
        options={"mode": "joint"},
        counted=True,
    ),
    KitPart("blank-sign-up", N_("Sign-up sheets"), _RESERVE, "sign-up-sheets", blank=True),
    KitPart("action-forms", N_("Action cards"), _RESERVE, "action-plan", Per.TABLE, blank=True),
)


def kit_parts(project: Project) -> tuple[KitPart, ...]:
    """Return every part with as many copies as the people who are expected need.

    Score sheets are one for each person, for each table, or the joint sheet alone, as the newest
    round is filled in. An evening of its own needs no papers of steps that it has not, and score
    sheets of one kind only; what its agenda hands out is needed all the same.
    """
    about, mode = project_row(project), current_round(project).mode
    parts = [_counted(part, mode, about.expected_participants) for part in PARTS]
    offered = [part for part in parts if _fits(part, mode)]
    if about.kind != EVENING:
        return tuple(offered)
    spared = _OF_MORE_EVENINGS - {item.paper for item in programme(project, THE_EVENING).items}
    return tuple(
        replace(part, needed=part.what not in spared and _SHEETS_FOR.get(part.key, mode) == mode)
        for part in offered
    )


def _fits(part: KitPart, mode: str) -> bool:
    return mode != JOINT or part.key not in (LARGE_SHEETS, JOINT_SHEET)


def _counted(part: KitPart, mode: str, expected: int) -> KitPart:
    per = _SHEETS_PER[mode] if part.key == SHEETS else part.per
    return (
        part
        if per is Per.ONCE and part.copies > 1
        else replace(part, copies=copies_for(per, expected))
    )
