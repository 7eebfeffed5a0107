"""Making initiatives out of ideas, wording them, and arranging their list."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, Table, delete, exists, func, insert, select, update

from bosaet_desktop.core.commands.ordering import STEP, rearranged
from bosaet_desktop.core.commands.printed import rows_on_paper
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.idea import idea, idea_cluster
from bosaet_desktop.core.model.initiative import initiative, initiative_idea, initiative_village
from bosaet_desktop.core.model.scoring import candidate, scoring_round, sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.storage.store import FoundRow
from bosaet_desktop.core.text import LONGEST_TEXT, LONGEST_TITLE, lent_title


def add_initiative(project: Project, new: NewInitiative) -> str:
    """Make an initiative, last in the list, and return its id.

    It also becomes the last candidate of the current round as long as that round has no sheet:
    what is printed never changes behind the facilitator's back. Raises InvalidInput for unfit
    words.
    """
    title = _title(new.title)
    description = wording(new.description, LONGEST_TEXT, multiline=True)
    with project.change(N_("New initiative")) as connection:
        key, last = new_id(), connection.scalar(select(func.max(initiative.c.position))) or 0
        connection.execute(
            insert(initiative).values(
                id=key,
                title=title,
                description=description,
                category_id=new.category_id,
                position=last + STEP,
            )
        )
        _link(connection, initiative_village, key, new.village_ids)
        _link(connection, initiative_idea, key, new.idea_ids)
        _make_candidate(connection, key)
        return key


def add_initiatives(project: Project, titles: Sequence[str]) -> tuple[str, ...]:
    """Make an initiative of each title, in one step, and return their ids in order.

    Raises InvalidInput for unfit words, and then makes none of them.
    """
    with project.change(N_("New initiatives")):
        return tuple(add_initiative(project, NewInitiative(title)) for title in titles)


def initiative_from_cluster(project: Project, cluster_id: str) -> str:
    """Make an initiative with the cluster's title, category and ideas, and their villages."""
    mine = (idea.c.cluster_id == cluster_id, idea.c.duplicate_of_id.is_(None))
    inside = select(idea.c.id).where(*mine)
    ids = [row.id for row in project.fetch(inside.order_by(idea.c.position, idea.c.id))]
    title = project.scalar(select(idea_cluster.c.title).where(idea_cluster.c.id == cluster_id))
    return initiative_from_ideas(project, ids, title or "")


def initiative_from_ideas(project: Project, idea_ids: Sequence[str], title: str = "") -> str:
    """Make an initiative of these ideas and of those that stand behind them, said again.

    `title`, or the words of the first idea, is made short; what is cut
    for that stands in full in the description.
    """
    ideas = _with_said_again(project, idea_ids)
    told = title or ideas[0].text
    short = lent_title(told)
    return _made_of(project, ideas, short, "" if short == told else told)


def initiative_of_title(project: Project, idea_ids: Sequence[str], title: str) -> str:
    """Make an initiative of these ideas and of those behind them, with exactly this title."""
    return _made_of(project, _with_said_again(project, idea_ids), title)


def _with_said_again(project: Project, idea_ids: Sequence[str]) -> Sequence[FoundRow]:
    """Return the ideas named in their order, then those that stand behind them."""
    named = idea.c.id.in_(idea_ids)
    ordered = (~named, idea.c.position, idea.c.id)
    wanted = select(idea).where(named | idea.c.duplicate_of_id.in_(idea_ids)).order_by(*ordered)
    ideas = project.fetch(wanted)
    if not ideas:
        raise InvalidInput(_("Choose the ideas the initiative is made of."))
    return ideas


def _made_of(project: Project, ideas: Sequence[FoundRow], title: str, description: str = "") -> str:
    return add_initiative(
        project,
        NewInitiative(
            title=title,
            description=description,
            category_id=next((row.category_id for row in ideas if row.category_id), None),
            village_ids=tuple(dict.fromkeys(row.village_id for row in ideas if row.village_id)),
            idea_ids=tuple(row.id for row in ideas),
        ),
    )


def rename_initiative(project: Project, initiative_id: str, title: str) -> None:
    """Give an initiative another title."""
    words = _title(title)
    with project.change(N_("Rename initiative")) as connection:
        _set(connection, initiative_id, title=words)


def describe_initiative(project: Project, initiative_id: str, description: str) -> None:
    """Say in a few lines what the initiative is; an empty text takes the description away."""
    words = wording(description, LONGEST_TEXT, multiline=True)
    with project.change(N_("Describe initiative")) as connection:
        _set(connection, initiative_id, description=words)


def set_initiative_category(project: Project, initiative_id: str, category_id: str | None) -> None:
    """Sort an initiative into a category."""
    with project.change(N_("Choose category")) as connection:
        _set(connection, initiative_id, category_id=category_id)


def set_initiative_villages(
    project: Project, initiative_id: str, village_ids: Iterable[str]
) -> None:
    """Say exactly which villages an initiative concerns."""
    with project.change(N_("Choose villages")) as connection:
        columns, wanted = initiative_village.c, set(village_ids)
        mine = columns.initiative_id == initiative_id
        there = set(connection.scalars(select(columns.village_id).where(mine)))
        gone = there - wanted
        connection.execute(delete(initiative_village).where(mine, columns.village_id.in_(gone)))
        _link(connection, initiative_village, initiative_id, sorted(wanted - there))


def link_ideas(project: Project, initiative_id: str, idea_ids: Sequence[str]) -> None:
    """Let ideas live on in an initiative; those that do already are left alone."""
    with project.change(N_("Add ideas to the initiative")) as connection:
        mine = initiative_idea.c.initiative_id == initiative_id
        there = set(connection.scalars(select(initiative_idea.c.idea_id).where(mine)))
        fresh = [key for key in dict.fromkeys(idea_ids) if key not in there]
        _link(connection, initiative_idea, initiative_id, fresh)


def unlink_ideas(project: Project, initiative_id: str, idea_ids: Sequence[str]) -> None:
    """Take ideas out of an initiative; they stay on the board."""
    with project.change(N_("Take ideas out of the initiative")) as connection:
        columns = initiative_idea.c
        mine = columns.initiative_id == initiative_id
        connection.execute(delete(initiative_idea).where(mine, columns.idea_id.in_(idea_ids)))


def move_initiative(project: Project, initiative_id: str, before: str | None = None) -> None:
    """Put an initiative before another one in the list (None: last)."""
    with project.change(N_("Move initiative")) as connection:
        rows = connection.execute(select(initiative.c.id, initiative.c.position))
        places = {row.id: int(row.position) for row in rows}
        for key, place in rearranged(places, [initiative_id], before).items():
            _set(connection, key, position=place)


def delete_initiative(project: Project, initiative_id: str) -> None:
    """Take an initiative away with its marks and its plan; its ideas stay on the board.

    Raises NotAllowed while it stands on printed sheets: the rows below would move up.
    """
    with project.change(N_("Delete initiative")) as connection:
        _refuse_if_printed(connection, initiative_id)
        connection.execute(delete(initiative).where(initiative.c.id == initiative_id))


def _refuse_if_printed(connection: Connection, initiative_id: str) -> None:
    current = connection.scalar(select(func.max(scoring_round.c.number)))
    if current is not None and initiative_id in rows_on_paper(connection, current).titled:
        raise NotAllowed(
            _("This initiative stands on sheets that are printed."),
            safe=_("Nothing was changed."),
            todo=_("Withdraw it on the page Score sheets, or discard the printed sheets first."),
        )


def _title(text: str) -> str:
    return wording(text, LONGEST_TITLE, missing=_("An initiative needs a title."))


def _set(connection: Connection, initiative_id: str, **values: object) -> None:
    here = initiative.c.id == initiative_id
    connection.execute(update(initiative).where(here).values(**values))


def _link(connection: Connection, table: Table, initiative_id: str, keys: Sequence[str]) -> None:
    """Insert rows (initiative, key) into a table of links, whose second column is the key."""
    target = table.columns.keys()[1]
    rows = [{"initiative_id": initiative_id, target: key} for key in keys]
    if rows:
        connection.execute(insert(table), rows)


def _make_candidate(connection: Connection, initiative_id: str) -> None:
    current = connection.scalar(select(func.max(scoring_round.c.number)))
    if current is None or connection.scalar(
        select(exists().where(sheet.c.round_number == current))
    ):
        return
    mine = candidate.c.round_number == current
    last = connection.scalar(select(func.max(candidate.c.position)).where(mine))
    connection.execute(
        insert(candidate).values(
            round_number=current,
            initiative_id=initiative_id,
            position=0 if last is None else last + 1,
        )
    )
