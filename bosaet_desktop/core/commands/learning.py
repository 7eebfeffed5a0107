"""Taking over what another project has learnt."""

from collections.abc import Sequence

from sqlalchemy import func, insert, select

from bosaet_desktop.core.commands.ordering import STEP
from bosaet_desktop.core.commands.programme import plan_agenda
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.follow_up import lesson
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.learning import TaughtAgenda, TaughtLesson
from bosaet_desktop.core.text import LONGEST_TEXT, LONGEST_TITLE


def learn_from(
    project: Project,
    source: str,
    lessons: Sequence[TaughtLesson],
    agendas: Sequence[TaughtAgenda] = (),
) -> int:
    """Copy lessons, each with the project `source` it is from, and agendas in place of ours.

    A lesson that is here in the same words already is not taken twice; returns how many came.
    Raises InvalidInput for unfit words, and NotAllowed for an agenda whose evening has begun.
    """
    named = wording(source, LONGEST_TITLE)
    words = {wording(each.text, LONGEST_TEXT, multiline=True): each.kind for each in lessons}
    with project.change(N_("Learn from another project")) as connection:
        there = set(connection.scalars(select(lesson.c.text)))
        last = connection.scalar(select(func.max(lesson.c.position))) or 0
        fresh = [(text, kind) for text, kind in words.items() if text and text not in there]
        rows = [
            {
                "id": new_id(),
                "kind": kind.value,
                "text": text,
                "source": named,
                "position": last + place * STEP,
            }
            for place, (text, kind) in enumerate(fresh, start=1)
        ]
        if rows:
            connection.execute(insert(lesson), rows)
        for agenda in agendas:
            plan_agenda(project, agenda.number, agenda.items)
    return len(fresh)
