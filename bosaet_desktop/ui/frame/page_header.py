"""What stands above every page: its title, what it is for, and its buttons at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.page import PageAction
from bosaet_desktop.ui.widgets.buttons import HouseButton, PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.flow_layout import FlowLayout
from bosaet_desktop.ui.widgets.labels import Detail, PageTitle

# What Qt calls QWIDGETSIZE_MAX and PySide6 leaves out.
UNBOUNDED = 16_777_215
BUTTON_GAP, BELOW_GAP = 12, 8
PRINT_ICON, HALL_ICON = "printer-outline", "presentation"


class PageHeader(QWidget):
    """Emits what was asked for; the frame knows which page it concerns."""

    print_requested = Signal()
    hall_requested = Signal()
    focus_left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = PageTitle()
        self._purpose = Detail()
        self._holder = QWidget()
        self._buttons = FlowLayout(self._holder, BUTTON_GAP)
        self._grid = QGridLayout(self)
        self._are_beside = True
        self._lay_out()

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(BUTTON_GAP)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self._title, 0, 0)
        self._grid.addWidget(self._holder, 0, 1)
        self._grid.addWidget(self._purpose, 1, 0, 1, 2)

    def show_words(self, title: str, purpose: str) -> None:
        """Show the page's title and the one sentence on what it is for."""
        self._title.setText(title)
        self._purpose.setText(purpose)
        self._purpose.setVisible(bool(purpose))

    def show_buttons(
        self,
        actions: Sequence[PageAction],
        prints: bool,
        for_hall: bool,
        hall_is_primary: bool = True,
    ) -> None:
        """Show Print and Show to the hall where they apply, then the page's primary action."""
        # Not `hasFocus`: behind a dialog the window keeps the keyboard's place all the same.
        holder = self.window().focusWidget()
        focused = next((each.text() for each in self._shown() if each is holder), "")
        self._clear()
        primary = [action for action in actions if action.primary]
        buttons = [action for action in actions if not action.primary]
        if prints:
            buttons.append(PageAction(_("Print"), PRINT_ICON, self.print_requested.emit))
        if for_hall:
            deed, first = self.hall_requested.emit, hall_is_primary and not primary
            buttons.append(PageAction(_("Show to the hall"), HALL_ICON, deed, first))
        for action in buttons + primary:
            self._add(action)
        self._fit()
        able = [each for each in self._shown() if each.isEnabled()]
        same = next((each for each in able if each.text() == focused), None)
        if focused and same is not None:
            same.setFocus()
        elif focused:
            # Qt would hand the keyboard to whatever comes next in the window.
            self.focus_left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the buttons beside the title, or below its words where they would be cut."""
        widths = [button.sizeHint().width() + BUTTON_GAP for button in self._shown()]
        title = self._title.fontMetrics().horizontalAdvance(self._title.text())
        beside = title + sum(widths) + BUTTON_GAP <= self.width()
        self._place(beside)
        self._holder.setMaximumWidth(sum(widths) if beside else UNBOUNDED)
        self._holder.setMinimumWidth(max(sum(widths) - BUTTON_GAP, 0) if beside else 0)
        self._holder.setVisible(bool(widths))

    def _place(self, beside: bool) -> None:
        if beside == self._are_beside:
            return
        self._are_beside = beside
        self._grid.removeWidget(self._holder)
        self._grid.setRowMinimumHeight(2, 0 if beside else BELOW_GAP)
        if beside:
            self._grid.addWidget(self._holder, 0, 1)
        else:
            self._grid.addWidget(self._holder, 3, 0, 1, 2)

    def _add(self, action: PageAction) -> None:
        make = PrimaryButton if action.primary else SecondaryButton
        button = make(action.text, action.icon, action.deed)
        button.setEnabled(action.enabled)
        button.setToolTip(action.tip)
        self._buttons.addWidget(button)
        # Where buttons stood before, Qt would show the new one only after the next layout.
        button.show()

    def _clear(self) -> None:
        for button in self._shown():
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()

    def _shown(self) -> list[HouseButton]:
        widgets = [self._buttons.itemAt(at) for at in range(self._buttons.count())]
        found = [item.widget() for item in widgets if item is not None]
        return [widget for widget in found if isinstance(widget, HouseButton)]
