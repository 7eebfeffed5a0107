"""Which initiative stands in which row of the sheet, and naming the rows left empty for the hall.

`candidate.position` is the row: the typist's order and the printed one. Once sheets are out, no
command moves a row that is on paper.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, exists, insert, select, update

from bosaet_desktop.core.analysis.paper_rows import in_rows, keeps_rows
from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.printed import rows_on_paper
from bosaet_desktop.core.errors import NotAllowed
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.scoring import candidate, sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.rows.paper_rows import PaperRows


def name_blank_row(project: Project, round_number: int, title: str) -> str:
    """Give the next empty row of the printed sheets to a proposal from the hall; return its id.

    Raises InvalidInput for unfit words, and NotAllowed where no printed sheet has an empty row
    left.
    """
    with project.change(N_("Name a proposal from the hall")) as connection:
        paper = rows_on_paper(connection, round_number)
        taken, off = _parted(connection, round_number, paper)
        if len(taken) + 1 not in paper.blank:
            raise NotAllowed(
                _("No empty row is left on the printed sheets."),
                todo=_("Write the proposal on the list of initiatives and print new sheets."),
            )
        key = add_initiative(project, NewInitiative(title=title))
        connection.execute(
            insert(candidate).values(
                round_number=round_number, initiative_id=key, position=len(taken)
            )
        )
        place_rows(connection, round_number, (*taken, key, *off))
        return key


def arrange_rows(connection: Connection, round_number: int, wanted: Sequence[str]) -> None:
    """Put candidates, all of which are there, in the order `wanted`, those off the paper last.

    Raises NotAllowed if that would move or take away a row that is printed.
    """
    paper = rows_on_paper(connection, round_number)
    leaving = _leaving(connection, round_number, paper)
    before, _off = in_rows(ordered(connection, round_number), leaving, paper)
    after, off = in_rows(wanted, leaving, paper)
    if not keeps_rows(before, after, paper):
        raise NotAllowed(
            _("Sheets are printed, so every initiative keeps its row."),
            safe=_("Nothing was changed."),
            todo=_("Withdraw an initiative to leave it out; new ones go last."),
        )
    place_rows(connection, round_number, (*after, *off))


def settle_rows(connection: Connection, round_number: int) -> None:
    """Let an initiative that was withdrawn before it was ever printed leave its row to the next."""
    paper = rows_on_paper(connection, round_number)
    taken, off = _parted(connection, round_number, paper)
    place_rows(connection, round_number, (*taken, *off))


def place_rows(connection: Connection, round_number: int, order: Sequence[str]) -> None:
    """Write down the position of each candidate."""
    for position, key in enumerate(order):
        connection.execute(
            update(candidate)
            .where(candidate.c.round_number == round_number, candidate.c.initiative_id == key)
            .values(position=position)
        )


def ordered(connection: Connection, round_number: int) -> tuple[str, ...]:
    """Return the candidates of a round by row, as `queries.scoring.candidates` has them."""
    found = connection.scalars(
        select(candidate.c.initiative_id)
        .join(initiative, initiative.c.id == candidate.c.initiative_id)
        .where(candidate.c.round_number == round_number)
        .order_by(candidate.c.position, initiative.c.title, initiative.c.id)
    )
    return tuple(found)


def _parted(
    connection: Connection, round_number: int, paper: PaperRows
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    leaving = _leaving(connection, round_number, paper)
    return in_rows(ordered(connection, round_number), leaving, paper)


def _leaving(connection: Connection, round_number: int, paper: PaperRows) -> frozenset[str]:
    """Return what was withdrawn; nothing where sheets are out whose rows nobody noted."""
    sheets_out = select(exists().where(sheet.c.round_number == round_number))
    if not paper.is_out and connection.scalar(sheets_out):
        return frozenset()
    mine = (candidate.c.round_number == round_number, candidate.c.withdrawn)
    return frozenset(connection.scalars(select(candidate.c.initiative_id).where(*mine)))
