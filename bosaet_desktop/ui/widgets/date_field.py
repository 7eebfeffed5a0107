"""A day to type the Danish way or to pick from a calendar, which says once when it has changed."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton, QVBoxLayout, QWidget

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.formatting import date_short, parse_date
from bosaet_desktop.core.i18n import _, language
from bosaet_desktop.ui.theme.icons import icon
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.asking import followed
from bosaet_desktop.ui.widgets.field_button import FieldButton
from bosaet_desktop.ui.widgets.writing import write_over

CALENDAR_SIZE = (380, 300)


class DateField(QLineEdit):
    """Emits `committed(day)` with a date or None on Enter, on leaving and from the calendar.

    What is no date stays as it was typed, and `rejected(sentence)` says why; an empty sentence
    takes that back.
    """

    committed = Signal(object)
    rejected = Signal(str)

    def __init__(self, day: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored: date | None = None
        self.setPlaceholderText(_("day.month.year"))
        tip = _("Choose in a calendar (Alt+Down)")
        FieldButton(self, "calendar-blank-outline", tip, self.open_calendar)
        self.returnPressed.connect(self.commit)
        self.show_day(day)

    def show_day(self, day: date | None) -> None:
        """Show what is stored; a date that is being typed at this moment stays."""
        being_typed = self.hasFocus() and self.text() != _shown(self._stored)
        self._stored = day
        if not being_typed:
            self.setText(_shown(day))

    def day(self) -> date | None:
        """Return the day stored."""
        return self._stored

    def commit(self) -> None:
        """Announce the day if it differs from what is stored, or why it is none."""
        try:
            day = parse_date(self.text(), date.today())
        except InvalidInput as error:
            self.rejected.emit(error.in_full)
            return
        self.rejected.emit("")
        self.setText(_shown(day))
        former, self._stored = self._stored, day
        if day != former and not followed(self.committed, day):
            self._stored = former

    def open_calendar(self) -> None:
        """Let a day be picked in a calendar below the field."""
        popup = _Calendar(self._stored or date.today(), self)
        popup.calendar.activated.connect(self._pick)
        popup.calendar.clicked.connect(self._pick)
        popup.calendar.activated.connect(popup.close)
        popup.calendar.clicked.connect(popup.close)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        popup.show()
        popup.calendar.setFocus()

    def _pick(self, picked: QDate) -> None:
        self.setText(_shown(date(picked.year(), picked.month(), picked.day())))
        self.commit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() == Qt.Key.Key_Down:
            self.open_calendar()
        elif event.key() == Qt.Key.Key_Escape and self.text() != _shown(self._stored):
            write_over(self, _shown(self._stored))
            self.rejected.emit("")
        else:
            super().keyPressEvent(event)


class _Calendar(QFrame):
    """The weeks are numbered, for that is how Danes name them."""

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", "true")
        self.calendar = QCalendarWidget()
        self.calendar.setLocale(QLocale("da_DK" if language() == "da" else "en_DK"))
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.setAccessibleName(_("Calendar"))
        self._dress()
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.calendar)

    def _dress(self) -> None:
        theme = theme_of(self)
        self.calendar.setMinimumSize(theme.px(CALENDAR_SIZE[0]), theme.px(CALENDAR_SIZE[1]))
        quiet = QTextCharFormat()
        quiet.setForeground(QColor(theme.palette.muted))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(weekday, quiet)
        self.calendar.setHeaderTextFormat(quiet)
        for name, picture in (("prev", "chevron-left"), ("next", "chevron-right")):
            button = self.calendar.findChild(QToolButton, f"qt_calendar_{name}month")
            if button is not None:
                button.setIcon(icon(picture, theme.palette.ink))


def _shown(day: date | None) -> str:
    return "" if day is None else date_short(day)
