"""Where the project stands, for the page on which it opens."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import Select, Table, exists, func, literal, or_, select, union_all

from bosaet_desktop.core.model.agreement import expectation, open_question
from bosaet_desktop.core.model.cooperation import commitment, working_group
from bosaet_desktop.core.model.decision import decision
from bosaet_desktop.core.model.follow_up import check_in
from bosaet_desktop.core.model.idea import idea
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.meeting import meeting
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.plan import action_plan, plan_step
from bosaet_desktop.core.model.project import workshop
from bosaet_desktop.core.model.scoring import scoring_round, sheet
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.heading import project_heading
from bosaet_desktop.core.queries.joint_sheet import joint_sheet_is_filled
from bosaet_desktop.core.queries.retention import names_overdue
from bosaet_desktop.core.rows.overview import Decided, Meeting, Overview, Owed
from bosaet_desktop.core.rows.project import is_alone
from bosaet_desktop.core.storage.store import FoundRow
from bosaet_desktop.core.terms.decision import DecisionKind
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from bosaet_desktop.core.terms.scoring import JOINT, JOINT_SHEET, SheetState

# Where a paper is that has left the pile; a second version is typed from a paper counted already.
_OUT = (SheetState.HANDED_OUT, SheetState.RETURNED, SheetState.TYPED)
# Nothing is owed, nor open between the parties, while these are empty and nothing was chosen.
_OWED_IN = (action_plan, plan_step, check_in, commitment, expectation, open_question)


def overview(project: Project, today: date) -> Overview:
    """Return where the project stands on the day `today`."""
    heading = project_heading(project)
    counted, sheets = _counts(project), _sheets(project)
    joint = counted.mode == JOINT
    owed = _owed(project, today) if counted.chosen or counted.owing else Owed()
    return Overview(
        heading=heading,
        next_meeting=_next_meeting(project, today, heading.kind),
        last_decision=_last_decision(project),
        overdue=owed.overdue,
        promises=owed.promises,
        gaps=owed.gaps,
        villages=counted.villages,
        people=counted.people,
        ideas=counted.ideas,
        initiatives=counted.initiatives,
        chosen=counted.chosen,
        names_overdue=names_overdue(project, today),
        calls=owed.calls,
        sheets_out=sum(sheets.values()),
        sheets_typed=sheets.get(SheetState.TYPED, 0),
        joint_filled=bool(project.scalar(select(joint_sheet_is_filled()))) if joint else None,
    )


def _owed(project: Project, today: date) -> Owed:
    # Its rows take as long to load as the rest of the page, and an evening begins without any.
    from bosaet_desktop.core.queries.owed import owed

    return owed(project, today)


def _counts(project: Project) -> FoundRow:
    """Count everything in one question: putting each into SQL takes longer than answering it."""
    tables = {"villages": village, "people": person, "ideas": idea, "initiatives": initiative}
    counts = [_count(table).scalar_subquery().label(name) for name, table in tables.items()]
    chosen = _count(initiative).where(initiative.c.status != InitiativeStatus.PROPOSED)
    owing = or_(*(exists().select_from(each) for each in _OWED_IN))
    mode = select(scoring_round.c.mode).order_by(scoring_round.c.number.desc()).limit(1)
    row = project.first(
        select(
            *counts,
            chosen.scalar_subquery().label("chosen"),
            owing.label("owing"),
            mode.scalar_subquery().label("mode"),
        )
    )
    assert row is not None, "a question without tables has one answer"
    return row


def _count(table: Table) -> Select[int]:
    return select(func.count()).select_from(table)


def _sheets(project: Project) -> Mapping[str, int]:
    """Return how many papers of the newest round have left the pile, by where they are."""
    newest = select(func.max(scoring_round.c.number)).scalar_subquery()
    rows = project.fetch(
        select(sheet.c.state, func.count())
        .where(
            sheet.c.round_number == newest, sheet.c.number != JOINT_SHEET, sheet.c.state.in_(_OUT)
        )
        .group_by(sheet.c.state)
    )
    return {str(state): int(count) for state, count in rows}


def _next_meeting(project: Project, today: date, kind: str) -> Meeting | None:
    """Return the first meeting from today on, whichever list it stands in; workshops first."""
    days = (
        select(
            workshop.c.number,
            workshop.c.held_on,
            workshop.c.place,
            literal("").label("title"),
            workshop.c.starts_at,
        ),
        select(
            literal(0), meeting.c.held_on, meeting.c.place, meeting.c.title, meeting.c.starts_at
        ),
        select(
            literal(0),
            working_group.c.next_on,
            working_group.c.place,
            working_group.c.name,
            working_group.c.starts_at,
        ),
    )
    found = union_all(*days).subquery()
    row = project.first(
        select(found)
        .where(found.c.held_on >= today)
        .order_by(
            found.c.held_on, found.c.number == 0, found.c.number, found.c.starts_at, found.c.title
        )
        .limit(1)
    )
    if row is None:
        return None
    alone = is_alone(kind, row.number)
    return Meeting(row.number, row.held_on, row.place, row.title, row.starts_at, alone)


def _last_decision(project: Project) -> Decided | None:
    row = project.first(
        select(decision.c.text, decision.c.decided_on)
        .where(decision.c.text != "")
        .order_by(
            decision.c.decided_on.desc(),
            decision.c.stamp_counter.desc(),
            # Of what was logged in one go, the choice is what people ask for.
            (decision.c.kind == DecisionKind.CHOICE).desc(),
        )
        .limit(1)
    )
    return None if row is None else Decided(*row)
