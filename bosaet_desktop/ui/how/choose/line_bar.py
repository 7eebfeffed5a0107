"""Under the list: buttons for the line, what it means, and the way past it with a reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.decision import MOST_STARTS, Choice, ChoiceRow
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import QuietButton, SecondaryButton
from bosaet_desktop.ui.widgets.labels import Body, Strong
from bosaet_desktop.ui.widgets.tag import Tag
from bosaet_desktop.ui.widgets.text_field import TextField


class ChooseLineBar(QWidget):
    """Emits `stepped(1 or -1)`, `exception_wanted(reason)` and `exception_unwanted()`."""

    stepped = Signal(int)
    exception_wanted = Signal(str)
    exception_unwanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = Strong().one_line()
        self._warning = Tag("", "warning")
        self._advice = Body()
        self._up = SecondaryButton(_("Line up"), "arrow-up", lambda: self.stepped.emit(-1))
        self._down = SecondaryButton(_("Line down"), "arrow-down", lambda: self.stepped.emit(1))
        self._past = QuietButton(_("Take in from below …"), "arrow-up-bold-outline", self._ask)
        self._back = QuietButton(_("Take the exception back"), "undo", self.exception_unwanted.emit)
        self._reason = TextField()
        self._take_in = SecondaryButton(_("Take it in"), deed=self._give_reason)
        self._asking = QWidget()
        self._named = ""
        self._lay_out()

    def _lay_out(self) -> None:
        self._up.setToolTip(_("Alt+Up"))
        self._down.setToolTip(_("Alt+Down"))
        self._reason.setAccessibleName(_("Why it is taken in"))
        middle = Qt.AlignmentFlag.AlignVCenter
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._up)
        buttons.addWidget(self._down)
        buttons.addSpacing(GRID)
        buttons.addWidget(self._count, alignment=middle)
        buttons.addStretch(1)
        buttons.addWidget(self._past)
        buttons.addWidget(self._back)
        advice = QHBoxLayout()
        advice.setSpacing(GRID)
        advice.addWidget(self._warning, alignment=Qt.AlignmentFlag.AlignTop)
        advice.addWidget(self._advice, 1)
        asking = QHBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.addWidget(self._reason, 1)
        asking.addWidget(self._take_in)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(buttons)
        column.addWidget(self._asking)
        column.addLayout(advice)
        self._asking.hide()
        self._reason.returnPressed.connect(self._give_reason)

    def show_choice(self, found: Choice, *, up: bool, down: bool) -> None:
        """Say what the line means; `up` and `down` tell where it can still go."""
        starts = len(found.starts)
        told = ngettext("{n} to start now", "{n} to start now", starts)
        self._count.setText(told.format(n=integer(starts)) if starts else "")
        self._up.setEnabled(up)
        self._down.setEnabled(down)
        words, advice = _advice(found)
        self._warning.show_tag(words, "warning")
        self._advice.setText(advice)
        self._warning.setVisible(bool(words))
        self._advice.setVisible(bool(words))

    def show_current(self, row: ChoiceRow | None) -> None:
        """Offer what can be done with the row that is pointed out."""
        self._past.setVisible(row is not None and not row.starts)
        self._back.setVisible(row is not None and not row.above and bool(row.exception_reason))
        self._asking.hide()
        self._named = "" if row is None else row.placing.title

    def _ask(self) -> None:
        self._reason.clear()
        self._reason.setPlaceholderText(_("Why “{title}” starts now").format(title=self._named))
        self._asking.show()
        self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give_reason(self) -> None:
        self.exception_wanted.emit(self._reason.text())


def _advice(found: Choice) -> tuple[str, str]:
    """Return a warning in two words and in a sentence, or two empty texts."""
    if found.parts_equals:
        return (
            _("Between equal scores"),
            _(
                "More marks have come in, and the line now stands between equal scores. "
                "Move it, or count hands."
            ),
        )
    if len(found.starts) > MOST_STARTS:
        return (
            _("Many at once"),
            _("More than three at once share the same hands. Fewer are finished more often."),
        )
    return "", ""
