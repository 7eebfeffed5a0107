"""The idea that is written and not yet added, kept from one frame to the next."""

from bosaet_desktop.core.i18n import N_
from bosaet_desktop.ui.page import Draft
from bosaet_desktop.ui.what_do_we_want.board.capture_field import CaptureField

BOARD = "what_do_we_want.idea_board"
NOT_ADDED = N_("An idea is written, but not added yet.")
ADD_FIRST = N_("It is lost if you close now. Go back to the idea board and press Enter.")


def keep_draft(field: CaptureField, drafts: dict[str, Draft]) -> None:
    """Show in the field what was written in the one before it, and keep what is written now."""
    former = drafts.get(BOARD)
    if former is not None:
        field.setPlainText(str(former.written))
    field.textChanged.connect(lambda: _keep(field.toPlainText(), drafts))


def _keep(written: str, drafts: dict[str, Draft]) -> None:
    if written.strip():
        drafts[BOARD] = Draft(written, NOT_ADDED, ADD_FIRST)
    else:
        drafts.pop(BOARD, None)
