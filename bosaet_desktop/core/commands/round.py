"""Deciding what a scoring round asks, on which scale, and about which initiatives."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, exists, insert, select, update

from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.scoring import candidate, mark, question, scoring_round
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.ranking import SCALE_LIMIT, Scale
from bosaet_desktop.core.rows.scoring import MODES
from bosaet_desktop.core.text import clean


def set_scale(project: Project, round_number: int, scale: Scale) -> None:
    """Use `scale` in the round; raises NotAllowed once a mark exists, InvalidInput if too long."""
    if not scale.is_allowed:
        raise InvalidInput(
            _("A scale starts at 0 or 1 and ends at {limit} at most.").format(limit=SCALE_LIMIT)
        )
    with project.change(N_("Change scale")) as connection:
        _refuse_if_locked(connection, round_number)
        _set(connection, round_number, lowest=scale.lowest, highest=scale.highest)


def word_scale(project: Project, round_number: int, lowest: str, highest: str) -> None:
    """Say what the two ends of the scale mean."""
    with project.change(N_("Edit words for the scale")) as connection:
        _refuse_if_locked(connection, round_number)
        _set(
            connection,
            round_number,
            lowest_wording=clean(lowest),
            highest_wording=clean(highest),
        )


def word_question(
    project: Project, round_number: int, number: int, wording: str, short_label: str
) -> None:
    """Word a question as printed on the sheet and, in short, as shown above columns."""
    if not clean(wording) or not clean(short_label):
        raise InvalidInput(_("A question needs a wording and a short name."))
    with project.change(N_("Edit question")) as connection:
        _refuse_if_locked(connection, round_number)
        connection.execute(
            update(question)
            .where(question.c.round_number == round_number, question.c.number == number)
            .values(wording=clean(wording), short_label=clean(short_label))
        )


def set_mode(project: Project, round_number: int, mode: str) -> None:
    """Count a sheet per person, per table, or the one joint sheet (`rows.scoring.MODES`)."""
    if mode not in MODES:
        raise ValueError(mode)
    with project.change(N_("Change how sheets are filled")) as connection:
        _set(connection, round_number, mode=mode)


def set_sheet_options(
    project: Project, round_number: int, *, blank_rows: int, dont_know_box: bool
) -> None:
    """Say how many empty rows a sheet ends with (0 to 3), and whether it has a don't-know box."""
    if not 0 <= blank_rows <= 3:
        raise InvalidInput(_("A sheet can end with 0 to 3 empty rows."))
    with project.change(N_("Set up sheet")) as connection:
        _set(connection, round_number, blank_rows=blank_rows, dont_know_box=dont_know_box)


def choose_candidates(project: Project, round_number: int, initiative_ids: Sequence[str]) -> None:
    """Put exactly these initiatives on the sheet, in this order.

    Raises NotAllowed if one that already has marks would go: withdraw it instead.
    """
    with project.change(N_("Choose initiatives for the sheet")) as connection:
        where = candidate.c.round_number == round_number
        before = set(connection.scalars(select(candidate.c.initiative_id).where(where)))
        gone = before.difference(initiative_ids)
        if gone and _has_marks(connection, round_number, gone):
            raise NotAllowed(
                _("An initiative that has marks stays on the sheet."),
                todo=_("Withdraw it instead: its marks are kept, but it leaves the ranking."),
            )
        connection.execute(delete(candidate).where(where, candidate.c.initiative_id.in_(gone)))
        for position, key in enumerate(initiative_ids):
            if key in before:
                mine = update(candidate).where(where, candidate.c.initiative_id == key)
                connection.execute(mine.values(position=position))
            else:
                connection.execute(
                    insert(candidate).values(
                        round_number=round_number, initiative_id=key, position=position
                    )
                )


def withdraw(
    project: Project, round_number: int, initiative_id: str, *, withdrawn: bool = True
) -> None:
    """Take an initiative out of the ranking and keep its marks, or bring it back."""
    with project.change(N_("Withdraw initiative")) as connection:
        connection.execute(
            update(candidate)
            .where(
                candidate.c.round_number == round_number,
                candidate.c.initiative_id == initiative_id,
            )
            .values(withdrawn=withdrawn)
        )


def _refuse_if_locked(connection: Connection, round_number: int) -> None:
    if connection.scalar(select(exists().where(mark.c.round_number == round_number))):
        raise NotAllowed(
            _("Marks have been entered, so the scale and the questions stay as they are."),
            safe=_("Nothing was changed."),
        )


def _has_marks(connection: Connection, round_number: int, initiative_ids: set[str]) -> bool:
    return bool(
        connection.scalar(
            select(
                exists().where(
                    mark.c.round_number == round_number,
                    mark.c.initiative_id.in_(initiative_ids),
                )
            )
        )
    )


def _set(connection: Connection, round_number: int, **values: object) -> None:
    connection.execute(
        update(scoring_round).where(scoring_round.c.number == round_number).values(**values)
    )
