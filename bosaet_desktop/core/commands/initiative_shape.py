"""One initiative becomes two, or two and more become one; each is one step to undo."""

from collections.abc import Sequence

from sqlalchemy import Column, Connection, Table, delete, exists, select, update

from bosaet_desktop.core.commands.initiative import delete_initiative, initiative_of_title
from bosaet_desktop.core.commands.linking import link_exactly
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.cooperation import commitment, working_group
from bosaet_desktop.core.model.dots import dot_candidate, dot_mark
from bosaet_desktop.core.model.follow_up import check_in, lesson, outcome, quote
from bosaet_desktop.core.model.initiative import (
    initiative,
    initiative_idea,
    initiative_tag,
    initiative_village,
)
from bosaet_desktop.core.model.plan import (
    action_plan,
    plan_group,
    plan_message,
    plan_resource,
    plan_step,
    role_change,
)
from bosaet_desktop.core.model.scoring import candidate, mark
from bosaet_desktop.core.model.segment import initiative_fact, segment_initiative
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.text import LONGEST_TEXT, LONGEST_TITLE

# What the one that stays takes over from the others: the column of the initiative, and the other.
_LINKS = (
    (initiative_idea.c.initiative_id, initiative_idea.c.idea_id),
    (initiative_village.c.initiative_id, initiative_village.c.village_id),
    (initiative_tag.c.initiative_id, initiative_tag.c.tag_id),
    (initiative_fact.c.initiative_id, initiative_fact.c.table_id),
    (segment_initiative.c.initiative_id, segment_initiative.c.segment_id),
)
# Rows that would be lost or counted twice if they stood behind more than one of those joined.
_HISTORY = (
    mark, dot_mark, action_plan, plan_step, plan_resource, plan_group, plan_message, role_change,
    check_in, outcome,
)  # fmt: skip
_SHEETS = (candidate, dot_candidate)
_FOLLOWING = (lesson, quote, working_group, commitment)


def split_initiative(
    project: Project, initiative_id: str, idea_ids: Sequence[str], title: str
) -> str:
    """Move some of an initiative's ideas into a new one of that title, and return its id.

    It gets the villages of the ideas, and the facts, segments and tags of the one it comes from.
    Raises InvalidInput without ideas of its own to move, or for an unfit title.
    """
    words = wording(title, LONGEST_TITLE, missing=_("An initiative needs a title."))
    with project.change(N_("Split initiative")) as connection:
        links = initiative_idea.c
        mine = (links.initiative_id == initiative_id, links.idea_id.in_(idea_ids))
        moving = tuple(connection.scalars(select(links.idea_id).where(*mine)))
        if not moving:
            raise InvalidInput(_("Choose the ideas the new initiative is made of."))
        key = initiative_of_title(project, moving, words)
        connection.execute(delete(initiative_idea).where(*mine))
        for whose, what in _LINKS[2:]:
            behind = tuple(connection.scalars(select(what).where(whose == initiative_id)))
            link_exactly(connection, whose, what, key, behind)
        return key


def join_initiatives(project: Project, initiative_ids: Sequence[str], title: str) -> str:
    """Make two initiatives or more into one of that title, and return its id.

    The one with marks or a plan stays, else the first; the others' descriptions follow its own, and
    their ideas, villages, facts, segments and tags become its. Raises NotAllowed where more than
    one has marks, dots, a plan or a follow-up, or where one that would go stands on printed sheets.
    """
    words = wording(title, LONGEST_TITLE, missing=_("An initiative needs a title."))
    with project.change(N_("Join initiatives")) as connection:
        columns = initiative.c
        rows = connection.execute(
            select(columns.id, columns.description)
            .where(columns.id.in_(initiative_ids))
            .order_by(columns.position, columns.id)
        ).all()
        if len(rows) < 2:
            raise InvalidInput(_("Choose two initiatives or more to join them."))
        told = {str(row.id): str(row.description) for row in rows}
        stays = _that_stays(connection, tuple(told))
        description = "\n\n".join(filter(None, [told.pop(stays), *told.values()]))
        text = wording(description, LONGEST_TEXT, multiline=True)
        for whose, what in _LINKS:
            theirs = select(what).where(whose.in_([stays, *told])).distinct().order_by(what)
            behind = tuple(connection.scalars(theirs))
            link_exactly(connection, whose, what, stays, behind)
        _hand_over(connection, stays, tuple(told))
        for key in told:
            delete_initiative(project, key)
        here = update(initiative).where(columns.id == stays)
        connection.execute(here.values(title=words, description=text))
        return stays


def _that_stays(connection: Connection, keys: Sequence[str]) -> str:
    """Return the one of `keys` that something hangs on, else one that stands on a sheet."""
    weighty = [key for key in keys if any(_has(connection, each, key) for each in _HISTORY)]
    if len(weighty) > 1:
        raise NotAllowed(
            _("More than one of them has marks, dots, a plan or a follow-up already."),
            safe=_("Nothing was changed, so nothing of that is lost."),
            todo=_("Keep them apart, and let one of them tell of the other."),
        )
    on_sheets = (key for each in _SHEETS for key in keys if _has(connection, each, key))
    return next(iter((*weighty, *on_sheets, *keys)))


def _has(connection: Connection, table: Table, key: str) -> bool:
    return bool(connection.scalar(select(exists().where(_initiative_of(table) == key))))


def _hand_over(connection: Connection, stays: str, others: Sequence[str]) -> None:
    """Let what was learnt, said and promised of the others be of the one that stays."""
    for table in _FOLLOWING:
        theirs = _initiative_of(table).in_(others)
        connection.execute(update(table).where(theirs).values(initiative_id=stays))


def _initiative_of(table: Table) -> Column[str]:
    column: Column[str] = table.c.initiative_id
    return column
