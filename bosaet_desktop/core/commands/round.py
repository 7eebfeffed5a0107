"""Deciding what a scoring round asks, on which scale, and about which initiatives."""

from collections.abc import Collection, Sequence

from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    and_,
    delete,
    exists,
    func,
    insert,
    select,
    update,
)

from bosaet_desktop.core.commands.sheet import discard_printed
from bosaet_desktop.core.commands.sheet_rows import arrange_rows, ordered, settle_rows
from bosaet_desktop.core.commands.wording import wording as fit
from bosaet_desktop.core.errors import InvalidInput, NotAllowed
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.base import STAMP_COLUMNS
from bosaet_desktop.core.model.scoring import candidate, mark, question, scoring_round
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.terms.scoring import MODES, SCALE_LIMIT
from bosaet_desktop.core.text import LONGEST_NAME, LONGEST_TITLE

# What a new round does not take over from the one before it.
_ROUND_OWN = frozenset({"cut"})
_QUESTION_OWN = frozenset({"weight"})
_CANDIDATE_OWN = frozenset({"tie_votes", "tie_lot", "exception_reason", "withdrawn"})


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
    """Say what the two ends of the scale mean; raises InvalidInput for unfit words."""
    values = {
        "lowest_wording": fit(lowest, LONGEST_NAME),
        "highest_wording": fit(highest, LONGEST_NAME),
    }
    with project.change(N_("Edit words for the scale")) as connection:
        _refuse_if_locked(connection, round_number)
        _set(connection, round_number, **values)


def word_question(
    project: Project, round_number: int, number: int, wording: str, short_label: str
) -> None:
    """Word a question as printed on the sheet and, in short, as shown above columns.

    Raises InvalidInput for unfit words.
    """
    missing = _("A question needs a wording and a short name.")
    said = fit(wording, LONGEST_TITLE, missing=missing)
    short = fit(short_label, LONGEST_NAME, missing=missing)
    with project.change(N_("Edit question")) as connection:
        _refuse_if_locked(connection, round_number)
        connection.execute(
            update(question)
            .where(question.c.round_number == round_number, question.c.number == number)
            .values(wording=said, short_label=short)
        )


def set_mode(project: Project, round_number: int, mode: str) -> None:
    """Count a sheet per person, per table, or the one joint sheet (`terms.scoring.MODES`)."""
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


def choose_candidates(
    project: Project,
    round_number: int,
    initiative_ids: Sequence[str],
    *,
    discard_printed_sheets: bool = False,
) -> None:
    """Put exactly these initiatives on the sheet, in this order; an id said twice counts once.

    Raises NotAllowed if one that already has marks would go (withdraw it instead), or one that
    stands on printed sheets would change its row. `discard_printed_sheets` discards those first,
    but for the typed ones.
    """
    wanted = tuple(dict.fromkeys(initiative_ids))
    with project.change(N_("Choose initiatives for the sheet")) as connection:
        if discard_printed_sheets:
            discard_printed(project, round_number)
        before = set(ordered(connection, round_number))
        gone = before.difference(wanted)
        if gone and _has_marks(connection, round_number, gone):
            raise NotAllowed(
                _("An initiative that has marks stays on the sheet."),
                todo=_("Withdraw it instead: its marks are kept, but it leaves the ranking."),
            )
        for key in wanted:
            if key not in before:
                connection.execute(
                    insert(candidate).values(
                        round_number=round_number, initiative_id=key, position=len(before)
                    )
                )
        arrange_rows(connection, round_number, wanted)
        connection.execute(
            delete(candidate).where(
                candidate.c.round_number == round_number, candidate.c.initiative_id.in_(gone)
            )
        )


def withdraw(
    project: Project, round_number: int, initiative_id: str, *, withdrawn: bool = True
) -> None:
    """Take an initiative out of the ranking and keep its marks, or bring it back.

    It keeps its row where sheets are printed; otherwise the next ones move up.
    """
    label = N_("Withdraw initiative") if withdrawn else N_("Bring initiative back")
    with project.change(label) as connection:
        connection.execute(
            update(candidate)
            .where(
                candidate.c.round_number == round_number,
                candidate.c.initiative_id == initiative_id,
            )
            .values(withdrawn=withdrawn)
        )
        settle_rows(connection, round_number)


def start_round(project: Project) -> int:
    """Begin a new round like the newest one, and return its number.

    Scale, questions, wording, options and initiatives are copied, withdrawn ones left out;
    marks, the line and adopted weights are the old round's own. Raises NotAllowed as long as
    the newest round has no marks: it can still be changed itself.
    """
    with project.change(N_("Start a new round")) as connection:
        newest = connection.scalar(select(func.max(scoring_round.c.number))) or 0
        if not _has_any_mark(connection, newest):
            raise NotAllowed(
                _("This round has no marks yet."),
                todo=_("Change it as you like; a new round is not needed."),
            )
        _copy_rows(connection, scoring_round, scoring_round.c.number == newest, _ROUND_OWN)
        _copy_rows(connection, question, question.c.round_number == newest, _QUESTION_OWN)
        going_on = (candidate.c.round_number == newest, ~candidate.c.withdrawn)
        _copy_rows(connection, candidate, and_(*going_on), _CANDIDATE_OWN)
        return int(newest) + 1


def _copy_rows(
    connection: Connection, table: Table, where: ColumnElement[bool], own: Collection[str]
) -> None:
    """Copy rows to the next round without what is a round's own."""
    number = "number" if table is scoring_round else "round_number"
    names = [each.name for each in table.columns if each.name not in {*STAMP_COLUMNS, *own}]
    for row in connection.execute(select(*(table.c[name] for name in names)).where(where)).all():
        values = row._asdict()
        connection.execute(insert(table).values(values | {number: values[number] + 1}))


def _refuse_if_locked(connection: Connection, round_number: int) -> None:
    if _has_any_mark(connection, round_number):
        raise NotAllowed(
            _("Marks have been entered, so the scale and the questions stay as they are."),
            safe=_("Nothing was changed."),
            todo=_("Start a new round to ask in another way."),
        )


def _has_any_mark(connection: Connection, round_number: int) -> bool:
    return bool(connection.scalar(select(exists().where(mark.c.round_number == round_number))))


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
