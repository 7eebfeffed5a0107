"""What the line for ideas keeps from one frame to the next, as for another language."""

from dataclasses import dataclass

from bosaet_desktop.core.i18n import N_
from bosaet_desktop.ui.page import Draft
from bosaet_desktop.ui.what_do_we_want.board.capture_bar import CaptureBar
from bosaet_desktop.ui.what_do_we_want.board.capture_field import CaptureField

BOARD = "what_do_we_want.idea_board"
NOT_ADDED = N_("An idea is written, but not added yet.")
ADD_FIRST = N_("It is lost if you close now. Go back to the idea board and press Enter.")


@dataclass(frozen=True, slots=True)
class Seat:
    """Where the ideas come from that are typed now; None where that is not said."""

    table_number: int | None
    village_id: str | None


def keep_draft(field: CaptureField, drafts: dict[str, Draft]) -> None:
    """Show in the field what was written in the one before it, and keep what is written now."""
    former = drafts.get(BOARD)
    if former is not None:
        field.setPlainText(str(former.written))
    field.textChanged.connect(lambda: _keep(field.toPlainText(), drafts))


def keep_seat(bar: CaptureBar, kept: dict[str, object]) -> None:
    """Let what is captured go on coming from the table and village that were chosen last."""
    former = kept.get(BOARD)
    if isinstance(former, Seat):
        bar.sit_at(former.table_number, former.village_id)

    def note() -> None:
        kept[BOARD] = Seat(bar.table_number(), bar.village_id())

    bar.village.chosen.connect(note)
    bar.table.valueChanged.connect(note)


def _keep(written: str, drafts: dict[str, Draft]) -> None:
    if written.strip():
        drafts[BOARD] = Draft(written, NOT_ADDED, ADD_FIRST)
    else:
        drafts.pop(BOARD, None)
