"""A vote with secret dots: what stands on the sheet, what was typed, and what goes on."""

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, delete, exists, func, insert, select, update

from bosaet_desktop.core.analysis.dots import proposed_dots
from bosaet_desktop.core.commands.round import choose_candidates
from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.dots import dot_candidate, dot_mark, dot_round, dot_sheet
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.scoring import mark, sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.dots import HIGHEST_DOT_SHEET, MOST_DOTS
from bosaet_desktop.core.terms.scoring import JOINT_SHEET, SheetState

# One dot at most for an initiative: see docs/decisions, 0041.
_ONE = 1


def begin_dot_round(project: Project) -> int:
    """Begin a vote about every initiative that is still proposed, and return its number.

    It starts with the initiatives in the order of their list, and a third of them as dots.
    """
    with project.change(N_("Begin a vote with dots")) as connection:
        number = int(connection.scalar(select(func.max(dot_round.c.number))) or 0) + 1
        columns = initiative.c
        wanted = select(columns.id).where(columns.status == "proposed")
        keys = tuple(connection.scalars(wanted.order_by(columns.position, columns.id)))
        connection.execute(
            insert(dot_round).values(number=number, dots_each=proposed_dots(len(keys)))
        )
        _place(connection, number, keys)
        return number


def choose_dot_candidates(
    project: Project, round_number: int, initiative_ids: Sequence[str]
) -> None:
    """Put exactly these initiatives on the dot sheet, in this order.

    The dots for each follow as long as they are the proposed ones. Raises NotAllowed once a sheet
    is typed: its numbers would mean something else.
    """
    wanted = tuple(dict.fromkeys(initiative_ids))
    with project.change(N_("Choose initiatives for the dot sheet")) as connection:
        _refuse_if_typed(connection, round_number)
        mine = dot_candidate.c.round_number == round_number
        before = int(connection.scalar(select(func.count()).where(mine)) or 0)
        here = dot_round.c.number == round_number
        each = connection.scalar(select(dot_round.c.dots_each).where(here))
        _place(connection, round_number, wanted)
        if each in (None, proposed_dots(before)):
            connection.execute(
                update(dot_round).where(here).values(dots_each=proposed_dots(len(wanted)))
            )


def set_dots_each(project: Project, round_number: int, count: int) -> None:
    """Give each person that many dots; raises NotAllowed once a sheet is typed."""
    if not 1 <= count <= MOST_DOTS:
        raise InvalidInput(_("Give each person 1 to {most} dots.").format(most=MOST_DOTS))
    with project.change(N_("Change number of dots")) as connection:
        _refuse_if_typed(connection, round_number)
        _set(connection, round_number, dots_each=count)


def store_dot_sheet(
    project: Project,
    round_number: int,
    number: int,
    village_id: str | None,
    initiative_ids: Collection[str],
) -> None:
    """Store a sheet whole, in place of what was stored under its number.

    A sheet with too many dots is stored as it is; it counts for nothing until it is corrected.
    Raises InvalidInput for a number that no sheet can have, and for what is not on the sheet.
    """
    if not 1 <= number <= HIGHEST_DOT_SHEET:
        raise InvalidInput(
            _("Sheet numbers go from {lowest} to {highest}.").format(
                lowest=1, highest=HIGHEST_DOT_SHEET
            )
        )
    with project.change(N_("Enter dot sheet")) as connection:
        mine = dot_candidate.c.round_number == round_number
        known = set(connection.scalars(select(dot_candidate.c.initiative_id).where(mine)))
        if not known.issuperset(initiative_ids):
            raise InvalidInput(_("That is not on the dot sheet."))
        _drop_sheet(connection, round_number, number)
        about = {"round_number": round_number, "number": number}
        connection.execute(insert(dot_sheet).values(**about, village_id=village_id))
        rows = [
            {
                "round_number": round_number,
                "sheet_number": number,
                "initiative_id": key,
                "dots": _ONE,
            }
            for key in sorted(set(initiative_ids))
        ]
        if rows:
            connection.execute(insert(dot_mark), rows)


def delete_dot_sheet(project: Project, round_number: int, number: int) -> None:
    """Take a typed sheet away with its dots."""
    with project.change(N_("Delete dot sheet")) as connection:
        _drop_sheet(connection, round_number, number)


def set_shortlist(project: Project, round_number: int, count: int | None) -> None:
    """Say how many go on to the score sheets; None takes the line away."""
    if count is not None and count < 1:
        raise InvalidInput(_("At least one initiative goes on."))
    with project.change(N_("Move the line")) as connection:
        _set(connection, round_number, shortlist=count)


def take_shortlist(
    project: Project, round_number: int, scoring_round: int, initiative_ids: Sequence[str]
) -> None:
    """Put the shortlist, and nothing else, on the score sheet; who is left out is kept.

    Raises NotAllowed once score sheets are printed or marks are typed, and InvalidInput for an
    empty list.
    """
    if not initiative_ids:
        raise InvalidInput(_("At least one initiative goes on."))
    with project.change(N_("Take the shortlist to the score sheet")) as connection:
        _refuse_if_scoring(connection, scoring_round)
        _set(connection, round_number, shortlist=len(set(initiative_ids)))
        choose_candidates(project, scoring_round, initiative_ids)


def _place(connection: Connection, round_number: int, keys: Sequence[str]) -> None:
    """Let exactly `keys` stand on the sheet, numbered from 1."""
    columns = dot_candidate.c
    mine = columns.round_number == round_number
    there = set(connection.scalars(select(columns.initiative_id).where(mine)))
    gone = there.difference(keys)
    if gone:
        connection.execute(delete(dot_candidate).where(mine, columns.initiative_id.in_(gone)))
    for position, key in enumerate(keys, start=1):
        if key in there:
            here = update(dot_candidate).where(mine, columns.initiative_id == key)
            connection.execute(here.values(position=position))
        else:
            row = {"round_number": round_number, "initiative_id": key, "position": position}
            connection.execute(insert(dot_candidate).values(row))


def _drop_sheet(connection: Connection, round_number: int, number: int) -> None:
    columns = dot_mark.c
    theirs = (columns.round_number == round_number, columns.sheet_number == number)
    connection.execute(delete(dot_mark).where(*theirs))
    mine = (dot_sheet.c.round_number == round_number, dot_sheet.c.number == number)
    connection.execute(delete(dot_sheet).where(*mine))


def _refuse_if_typed(connection: Connection, round_number: int) -> None:
    if connection.scalar(select(exists().where(dot_sheet.c.round_number == round_number))):
        raise NotAllowed(
            _("Dot sheets have been typed, so the sheet stays as it is."),
            safe=_("Nothing was changed."),
            todo=_("Begin a new vote to ask in another way."),
        )


def _refuse_if_scoring(connection: Connection, round_number: int) -> None:
    printed = exists().where(
        sheet.c.round_number == round_number,
        sheet.c.number != JOINT_SHEET,
        sheet.c.state != SheetState.DISCARDED,
    )
    marked = exists().where(mark.c.round_number == round_number)
    if connection.scalar(select(printed | marked)):
        raise NotAllowed(
            _("Score sheets are printed or typed already, so their list stays as it is."),
            safe=_("Nothing was changed."),
            todo=_("Discard the printed sheets on the page Score sheets, or start a new round."),
        )


def _set(connection: Connection, round_number: int, **values: object) -> None:
    connection.execute(update(dot_round).where(dot_round.c.number == round_number).values(**values))
