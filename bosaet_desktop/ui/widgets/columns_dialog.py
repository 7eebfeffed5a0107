"""Before a table is taken in: what each column means, and what would come of it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.labels import Body, Caption, Heading, PlainLabel
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

SIZE = (760, 620)


class ColumnsDialog(QDialog):
    """The columns to answer for, further `answers` below, and what would come in.

    A kind of table says in `look` what its answers lead to, by `tell`.
    """

    def __init__(
        self,
        name: str,
        columns: QWidget,
        go_on: PrimaryButton,
        answers: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._preview = Body()
        self._problems = PlainLabel()
        self._problems.setProperty("fieldError", "true")
        self._go_on = go_on
        # One look for several answers in a row: a large table takes a moment to read.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        self._lay_out(name, columns, answers)

    def _lay_out(self, name: str, columns: QWidget, answers: Sequence[QWidget]) -> None:
        scroller = ScrollArea()
        scroller.body.addWidget(columns)
        scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(Heading(_("What do the columns hold?")))
        column.addWidget(Caption(name))
        column.addWidget(scroller, 1)
        for part in (*answers, self._preview, self._problems):
            column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(SecondaryButton(_("Cancel"), deed=self.reject))
        buttons.addWidget(self._go_on)
        column.addLayout(buttons)
        theme = theme_of(self)
        self.resize(theme.px(SIZE[0]), theme.px(SIZE[1]))

    def look(self) -> None:
        """Tell what the answers lead to."""

    def look_soon(self) -> None:
        """Look once, after the answers that are being given."""
        self._soon.start()

    def tell(self, preview: str, problems: Iterable[str] = (), *, more: int = 0) -> None:
        """Show finished sentences; `more` is how many problems are not among those told."""
        said = list(problems)
        if more:
            told = ngettext("and {n} more line", "and {n} more lines", more)
            said.append(told.format(n=integer(more)))
        self._preview.setText(preview)
        self._problems.setText("\n".join(said))

    def allow(self, ready: bool) -> None:
        """Let the table be taken in, or not yet."""
        self._go_on.setEnabled(ready)


def wrong_lines() -> str:
    """Return the sentence above the lines that keep a table out."""
    return _("Nothing can come in until these lines are right:")
