"""What stands beside the grid: progress, control, sheets that wait, and keys."""

from PySide6.QtCore import QObject, Signal

from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.control import control_result, sheets_to_control
from bosaet_desktop.core.queries.correction import correction_count
from bosaet_desktop.ui.how.entry.control_card import ControlCard
from bosaet_desktop.ui.how.entry.desk import EntryDesk
from bosaet_desktop.ui.how.entry.keys_card import KeysCard, typist_keys
from bosaet_desktop.ui.how.entry.progress_card import ProgressCard
from bosaet_desktop.ui.how.sheets.check_in_card import CheckInCard
from bosaet_desktop.ui.widgets.card import Card


class EntrySide(QObject):
    """Emits `control_requested(numbers)` with the typed sheets that are to be typed again."""

    control_requested = Signal(tuple)

    def __init__(self, project: Project, desk: EntryDesk, *, sound: bool) -> None:
        super().__init__()
        self._project, self._desk = project, desk
        self.progress, self.control = ProgressCard(), ControlCard()
        self.check_in, self.keys = CheckInCard(), KeysCard()
        self.keys.show_sound(on=sound)
        self.control.requested.connect(self._choose_sheets)
        self.control.ended.connect(lambda: self.control_requested.emit(()))

    def cards(self) -> tuple[Card, ...]:
        """Return the cards from the top down."""
        return self.progress, self.control, self.check_in, self.keys

    def show_round(self) -> None:
        """Show the keys for the scale of the round."""
        self.keys.show_keys(typist_keys(self._desk.form.round))

    def show_lists(self) -> None:
        """Show where all sheets are now."""
        desk = self._desk
        self.progress.show_progress(desk)
        self.check_in.show_sheets(desk.now)
        self.show_corrections()
        # While sheets wait to be typed a first time, nobody thinks of typing them a second time.
        offered = bool(desk.wanted or (desk.now.typed and not desk.now.waiting))
        self.control.setVisible(offered)
        if offered:
            self.control.show_control(
                control_result(self._project, desk.round_number),
                desk.left,
                len(desk.uncontrolled(sheets_to_control(self._project, desk.round_number))),
            )

    def show_corrections(self) -> None:
        """Show how many marks were written over so far."""
        count = correction_count(self._project, self._desk.round_number)
        self.check_in.show_corrections(count)

    def _choose_sheets(self, every: bool) -> None:
        desk = self._desk
        drawn = sheets_to_control(self._project, desk.round_number)
        self.control_requested.emit(desk.uncontrolled(desk.now.typed if every else drawn))
