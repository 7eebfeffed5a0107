"""What stands above every page: its title, what it is for, and its buttons at the right."""

from collections.abc import Sequence
from dataclasses import replace

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


class _FoldingButton(SecondaryButton):
    """Something well known by its icon, which stands alone where there is no room for words."""

    def __init__(self, action: PageAction) -> None:
        super().__init__(action.text, action.icon, action.deed)
        self._words = action.text

    def fold(self, folded: bool) -> None:
        """Leave the words to the tip and to a screen reader, or write them again."""
        self.setText("" if folded else self._words)
        self.setToolTip(self._words if folded else "")
        self.setAccessibleName(self._words)


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
        # Those that may be folded, the first one first.
        self._folding: list[_FoldingButton] = []
        self._shown: list[HouseButton] = []
        self._lay_out()

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(BUTTON_GAP)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        # A page without buttons begins as far down as the others.
        self._grid.setRowMinimumHeight(0, SecondaryButton("").sizeHint().height())
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
        focused = next((_name(each) for each in self._shown if each is holder), "")
        self._clear()
        self._fill(actions, prints, for_hall, hall_is_primary)
        self._fit()
        able = [each for each in self._shown if each.isEnabled()]
        same = next((each for each in able if _name(each) == focused), None)
        if focused and same is not None:
            same.setFocus()
        elif focused:
            # Qt would hand the keyboard to whatever comes next in the window.
            self.focus_left.emit()

    def _fill(
        self, actions: Sequence[PageAction], prints: bool, for_hall: bool, hall_is_primary: bool
    ) -> None:
        primary = [action for action in actions if action.primary]
        for action in actions:
            if not action.primary:
                self._add(_button(action))
        if prints:
            self._add_folding(PageAction(_("Print"), PRINT_ICON, self.print_requested.emit))
        if for_hall:
            action = PageAction(_("Show to the hall"), HALL_ICON, self.hall_requested.emit)
            if hall_is_primary and not primary:
                self._add(_button(replace(action, primary=True)))
            else:
                self._add_folding(action)
        for action in primary:
            self._add(_button(action))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the buttons beside the title, some as icons if that helps, or below its words."""
        beside = self._fold_until_beside()
        widths = self._widths()
        self._place(beside)
        self._holder.setMaximumWidth(sum(widths) if beside else UNBOUNDED)
        self._holder.setMinimumWidth(max(sum(widths) - BUTTON_GAP, 0) if beside else 0)
        self._holder.setVisible(bool(widths))

    def _fold_until_beside(self) -> bool:
        """Fold no more buttons than it takes, and none where they stand below all the same."""
        title = self._title.fontMetrics().horizontalAdvance(self._title.text())
        for count in range(len(self._folding) + 1):
            self._fold(count)
            # A pixel to spare: the header grows no narrower than what stands beside the title.
            if title + sum(self._widths()) < self.width():
                return True
        self._fold(0)
        return False

    def _fold(self, count: int) -> None:
        for at, button in enumerate(self._folding):
            button.fold(at < count)

    def _widths(self) -> list[int]:
        """Return the width of each button with the air beside it."""
        return [button.sizeHint().width() + BUTTON_GAP for button in self._shown]

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

    def _add(self, button: HouseButton) -> None:
        self._shown.append(button)
        self._buttons.addWidget(button)
        # Where buttons stood before, Qt would show the new one only after the next layout.
        button.show()

    def _add_folding(self, action: PageAction) -> None:
        button = _FoldingButton(action)
        self._folding.append(button)
        self._add(button)

    def _clear(self) -> None:
        self._folding.clear()
        for button in self._shown:
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._shown.clear()


def _button(action: PageAction) -> HouseButton:
    make = PrimaryButton if action.primary else SecondaryButton
    button = make(action.text, action.icon, action.deed)
    button.setEnabled(action.enabled)
    button.setToolTip(action.tip)
    return button


def _name(button: HouseButton) -> str:
    return button.text() or button.accessibleName()
