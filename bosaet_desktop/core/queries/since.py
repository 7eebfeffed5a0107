"""What has happened since the last meeting, to open the next one."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select

from bosaet_desktop.core.analysis.follow_up_words import in_short
from bosaet_desktop.core.analysis.meeting_words import workshop_name
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.model.agreement import open_question
from bosaet_desktop.core.model.decision import decision
from bosaet_desktop.core.model.follow_up import outcome
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.meeting import meeting
from bosaet_desktop.core.model.plan import plan_step
from bosaet_desktop.core.model.project import workshop
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.follow_up import follow_ups
from bosaet_desktop.core.queries.heading import project_heading
from bosaet_desktop.core.rows.follow_up import FollowUp
from bosaet_desktop.core.rows.project import is_alone
from bosaet_desktop.core.rows.since import Answered, CheckInNews, LastMeeting, SinceLast, StepNews
from bosaet_desktop.core.terms.expectation import QuestionStatus


def last_meeting(project: Project, today: date) -> LastMeeting | None:
    """Return the meeting held last before `today`, one of the four workshops or a later one."""
    evenings = project.fetch(
        select(workshop.c.number, workshop.c.held_on).where(workshop.c.held_on < today)
    )
    later = project.fetch(
        select(meeting.c.title, meeting.c.held_on).where(meeting.c.held_on < today)
    )
    kind = project_heading(project).kind
    held = [
        LastMeeting(workshop_name(number, alone=is_alone(kind, number)), day)
        for number, day in evenings
    ]
    held += [LastMeeting(title or _("Meeting"), day) for title, day in later]
    return max(held, key=lambda each: each.held_on, default=None)


def since_last(project: Project, since: date, today: date) -> SinceLast:
    """Return what happened from `since` on; what was decided at that meeting itself is told too."""
    last = last_meeting(project, today)
    followed = follow_ups(project, today)
    return SinceLast(
        since,
        today,
        last.title if last is not None and last.held_on == since else "",
        _decisions(project, since, today),
        _completed(project, since, today),
        tuple(_news(each) for each in followed if _is_fresh(each, since, today)),
        _done(project, since, today),
        _overdue(followed, today),
        _answers(project, since, today),
    )


def _decisions(project: Project, since: date, today: date) -> tuple[str, ...]:
    columns = decision.c
    rows = project.fetch(
        select(columns.text)
        .where(columns.text != "", columns.decided_on.between(since, today))
        .order_by(columns.decided_on, columns.stamp_counter)
    )
    return tuple(text for (text,) in rows)


def _completed(project: Project, since: date, today: date) -> tuple[str, ...]:
    rows = project.fetch(
        select(initiative.c.title)
        .join_from(outcome, initiative)
        .where(outcome.c.completed_on.between(since, today))
        .order_by(outcome.c.completed_on, initiative.c.position)
    )
    return tuple(title for (title,) in rows)


def _is_fresh(follow_up: FollowUp, since: date, today: date) -> bool:
    return follow_up.latest is not None and since <= follow_up.latest.held_on <= today


def _news(follow_up: FollowUp) -> CheckInNews:
    told = "" if follow_up.latest is None else in_short(follow_up.latest)
    return CheckInNews(follow_up.title, told, follow_up.step)


def _done(project: Project, since: date, today: date) -> tuple[StepNews, ...]:
    columns = plan_step.c
    rows = project.fetch(
        select(initiative.c.title, columns.title, columns.done_on)
        .join_from(plan_step, initiative)
        .where(columns.done_on.between(since, today))
        .order_by(columns.done_on, columns.position)
    )
    return tuple(StepNews(*row) for row in rows)


def _overdue(followed: Sequence[FollowUp], today: date) -> tuple[StepNews, ...]:
    """Return what should have been done by now, whenever it was due; of what is closed nothing."""
    still_open = [each for each in followed if not each.is_closed]
    late = [
        StepNews(each.title, step.title, step.due)
        for each in still_open
        for step in each.late_steps
    ]
    late += [
        StepNews(each.title, each.step, each.due)
        for each in still_open
        if each.due is not None and each.is_overdue(today)
    ]
    return tuple(sorted(late, key=lambda each: each.day))


def _answers(project: Project, since: date, today: date) -> tuple[Answered, ...]:
    columns = open_question.c
    rows = project.fetch(
        select(columns.question, columns.answer)
        .where(columns.status == QuestionStatus.ANSWERED, columns.answered_on.between(since, today))
        .order_by(columns.answered_on, columns.position)
    )
    return tuple(Answered(*row) for row in rows)
