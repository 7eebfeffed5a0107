"""Putting ideas on the board, wording, moving and parking them; what was first said is kept."""

import re
from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from bosaet_desktop.core.commands.board_order import arrange, card_places, last_place
from bosaet_desktop.core.commands.cluster import delete_empty_clusters, lay_in_cluster
from bosaet_desktop.core.commands.ordering import STEP
from bosaet_desktop.core.commands.table_number import check_table
from bosaet_desktop.core.commands.wording import idea_wording, same_words, wording
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.idea import idea, idea_cluster
from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.idea import Axis, LineOutcome, NewIdea, TakenLine
from bosaet_desktop.core.terms.influence import Influence
from bosaet_desktop.core.text import LONGEST_LINE, LONGEST_TEXT, clean, looks_like_cpr

# What word processors put before the lines of a list; numbers stay, for "3. klasse" is words.
_BULLET = re.compile(r"^[•·▪◦‣●○■□–—*\-]\s+")


def set_tonights_question(project: Project, question: str) -> None:
    """Say what the hall works on tonight; an empty text takes the question away."""
    words = wording(question, LONGEST_LINE)
    with project.change(N_("Edit tonight's question")) as connection:
        connection.execute(update(project_table).values(tonights_question=words))


def add_ideas(
    project: Project,
    lines: Sequence[str],
    village_id: str | None = None,
    category_id: str | None = None,
    table_number: int | None = None,
) -> tuple[TakenLine, ...]:
    """Put a line each on the board, in one change, and say what became of every line.

    A line is the same as one already there when village and words agree but for capitals and
    spaces. Bullets at the start of a line are not part of the idea.
    """
    with project.change(N_("Add ideas")):
        known = _known(project, village_id)
        found = [NewIdea(_BULLET.sub("", clean(line)), village_id, category_id, table_number)
                 for line in lines]  # fmt: skip
        return tuple(_take_line(project, new, at, known) for at, new in enumerate(found, start=1))


def _take_line(project: Project, new: NewIdea, number: int, known: dict[str, str]) -> TakenLine:
    outcome = _unfit(new.text)
    if outcome is not None:
        return TakenLine(number, new.text, outcome)
    words = same_words(new.text)
    if words in known:
        return TakenLine(number, new.text, LineOutcome.SAME, known[words])
    known[words] = put_up(project, [new])[0]
    return TakenLine(number, new.text, LineOutcome.ADDED, known[words])


def _unfit(text: str) -> LineOutcome | None:
    if not text:
        return LineOutcome.EMPTY
    if len(text) > LONGEST_LINE:
        return LineOutcome.TOO_LONG
    return LineOutcome.PERSON_NUMBER if looks_like_cpr(text) else None


def _known(project: Project, village_id: str | None) -> dict[str, str]:
    rows = project.fetch(select(idea.c.original, idea.c.text, idea.c.id)
                         .where(idea.c.village_id.is_not_distinct_from(village_id)))  # fmt: skip
    return {same_words(words): key for first, now, key in rows for words in (first, now)}


def put_up(project: Project, ideas: Iterable[NewIdea]) -> list[str]:
    """Put ideas last on the board in their order and return their ids.

    Raises InvalidInput for words that may not be stored, and then nothing was put up.
    """
    with project.change(N_("Add ideas")) as connection:
        place = last_place(connection)
        rows = []
        for step, new in enumerate(ideas, start=1):
            words = idea_wording(new.text)
            check_table(new.table_number)
            rows.append({
                "id": new_id(),
                "original": words,
                "text": words,
                "village_id": new.village_id,
                "category_id": new.category_id,
                "table_number": new.table_number,
                "position": place + STEP * step,
            })  # fmt: skip
        if rows:
            connection.execute(insert(idea), rows)
        return [str(row["id"]) for row in rows]


def edit_idea_text(project: Project, idea_id: str, text: str) -> None:
    """Word an idea more clearly; the original wording stays beside it."""
    missing = _("An idea needs words. Delete it if it should go.")
    words = wording(text, LONGEST_LINE, missing=missing)
    with project.change(N_("Edit idea")) as connection:
        connection.execute(update(idea).where(idea.c.id == idea_id).values(text=words))


def move_ideas(
    project: Project,
    card_ids: Sequence[str],
    axis: Axis,
    column_id: str | None,
    before: str | None = None,
) -> None:
    """Lay cards (ideas or clusters) in a column, in the order given, before the card `before`.

    Without `before` they come last. A cluster takes its ideas along to a category; the village an
    idea comes from stays with the idea, so only the cluster itself changes village. Where columns
    are clusters, ideas go in and out of them. Parked ideas are taken back.
    """
    with project.change(N_("Move ideas")) as connection:
        if axis is Axis.CLUSTER:
            lay_in_cluster(connection, card_ids, column_id, before)
            _take_back(connection, idea.c.id.in_(card_ids))
            return
        places = card_places(connection)
        moved = [key for key in dict.fromkeys(card_ids) if key in places]
        _sort_into(connection, moved, axis, column_id)
        _take_back(connection, idea.c.id.in_(moved) | idea.c.cluster_id.in_(moved))
        arrange(connection, moved, before)


def _sort_into(
    connection: Connection, moved: Sequence[str], axis: Axis, column_id: str | None
) -> None:
    ideas = idea.c.id.in_(moved) | idea.c.cluster_id.in_(moved)
    if axis is Axis.INFLUENCE:
        said = None if column_id is None else Influence(column_id).value
        connection.execute(update(idea).where(ideas).values(influence=said))
        return
    link = {"category_id" if axis is Axis.CATEGORY else "village_id": column_id}
    clusters = idea_cluster.c.id.in_(moved)
    connection.execute(update(idea_cluster).where(clusters).values(**link))
    sorted_ideas = ideas if axis is Axis.CATEGORY else idea.c.id.in_(moved)
    connection.execute(update(idea).where(sorted_ideas).values(**link))


def set_village(project: Project, idea_ids: Sequence[str], village_id: str | None) -> None:
    """Say which village ideas come from; None for no particular one."""
    with project.change(N_("Choose village of ideas")) as connection:
        _set(connection, idea_ids, village_id=village_id)


def set_influence(project: Project, idea_ids: Sequence[str], influence: Influence | None) -> None:
    """Say whether the villages can do something about these ideas; None: not said."""
    with project.change(N_("Note what we can influence")) as connection:
        _set(connection, idea_ids, influence=None if influence is None else influence.value)


def park_ideas(project: Project, idea_ids: Sequence[str], reason: str = "") -> None:
    """Put ideas aside, with the reason people will ask for."""
    words = wording(reason, LONGEST_TEXT)
    with project.change(N_("Park ideas")) as connection:
        _set(connection, idea_ids, parked=True, parked_reason=words)


def unpark_ideas(project: Project, idea_ids: Sequence[str]) -> None:
    """Put ideas back on the board."""
    with project.change(N_("Take ideas back")) as connection:
        _take_back(connection, idea.c.id.in_(idea_ids))


def delete_ideas(project: Project, idea_ids: Sequence[str]) -> None:
    """Take ideas off the board for good; clusters left without ideas go too.

    Ideas that stood behind them come to the front again.
    """
    with project.change(N_("Delete ideas")) as connection:
        connection.execute(delete(idea).where(idea.c.id.in_(idea_ids)))
        delete_empty_clusters(connection)


def _take_back(connection: Connection, where: ColumnElement[bool]) -> None:
    parked = update(idea).where(where, idea.c.parked)
    connection.execute(parked.values(parked=False, parked_reason=""))


def _set(connection: Connection, idea_ids: Sequence[str], **values: object) -> None:
    connection.execute(update(idea).where(idea.c.id.in_(idea_ids)).values(**values))
