"""Before filled sheets are taken in: what each column means, and what would come of it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.exchange.raw_table import RawTable
from bosaet_desktop.core.exchange.score_mapping import guess_mapping, missing_sentence
from bosaet_desktop.core.exchange.scores_import import initiative_titles, preview_scores
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.scoring import candidates, current_round
from bosaet_desktop.core.rows.score_table import Kind, ScoreMapping, ScorePreview
from bosaet_desktop.ui.frame.score_columns import ScoreColumns
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.labels import Body, Caption, Heading, PlainLabel
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

SIZE = (760, 620)


class ScoreImportDialog(QDialog):
    """A line for each column; below, what would come in, told anew after every answer."""

    def __init__(
        self, project: Project, name: str, table: RawTable, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._table = table
        asked = current_round(project)
        self._questions = asked.questions
        guess = guess_mapping(table, asked.questions, initiative_titles(project))
        self._columns = ScoreColumns(
            table, guess, asked.questions, candidates(project, asked.number)
        )
        self._numbered = QCheckBox(_("Give the sheets new numbers"))
        self._made = QCheckBox(_("Make initiatives that are not there"))
        self._preview = Body()
        self._problems = PlainLabel()
        self._problems.setProperty("fieldError", "true")
        self._import = PrimaryButton(_("Import"), deed=self.accept)
        self._import.setDefault(True)
        self._lay_out(name)
        self._connect()
        self._look()

    def mapping(self) -> ScoreMapping:
        """Return what was answered."""
        return ScoreMapping(
            self._columns.meanings(),
            new_numbers=self._numbered.isChecked(),
            make_initiatives=self._made.isChecked(),
        )

    def _lay_out(self, name: str) -> None:
        self.setWindowTitle(_("Import filled sheets"))
        scroller = ScrollArea()
        scroller.body.addWidget(self._columns)
        scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(Heading(_("What do the columns hold?")))
        column.addWidget(Caption(name))
        column.addWidget(scroller, 1)
        for part in (self._numbered, self._made, self._preview, self._problems):
            column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(SecondaryButton(_("Cancel"), deed=self.reject))
        buttons.addWidget(self._import)
        column.addLayout(buttons)
        theme = theme_of(self)
        self.resize(theme.px(SIZE[0]), theme.px(SIZE[1]))

    def _connect(self) -> None:
        # One look for several answers in a row: a large table takes a moment to read.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        self._columns.changed.connect(self._soon.start)
        self._numbered.toggled.connect(lambda _on: self._soon.start())
        self._made.toggled.connect(lambda _on: self._soon.start())

    def _look(self) -> None:
        mapping = self.mapping()
        missing = missing_sentence(mapping, self._questions)
        self._made.setVisible(mapping.column(Kind.INITIATIVE) is not None)
        if missing:
            self._preview.setText(missing)
            self._problems.setText("")
            self._import.setEnabled(False)
            return
        seen = preview_scores(self._project, self._table, mapping)
        told = " ".join(_told(seen, self._columns.left_out()))
        wrong = _("Nothing can come in until these lines are right:")
        self._preview.setText(wrong if seen.refused else told)
        self._problems.setText("\n".join(_problems(seen)))
        self._import.setEnabled(bool(seen.sheets) and not seen.refused)


def _told(seen: ScorePreview, left_out: Sequence[str]) -> Iterator[str]:
    sheets = ngettext("{n} sheet", "{n} sheets", seen.sheets).format(n=integer(seen.sheets))
    marks = ngettext("{n} mark", "{n} marks", seen.marks).format(n=integer(seen.marks))
    yield _("{sheets} with {marks} would come in.").format(sheets=sheets, marks=marks)
    if seen.blanks:
        yield _("Left empty: {n}.").format(n=integer(seen.blanks))
    if seen.dont_knows:
        yield _("Don't know: {n}.").format(n=integer(seen.dont_knows))
    if seen.villages:
        yield _("New villages: {names}.").format(names=", ".join(seen.villages))
    if seen.initiatives:
        yield _("New initiatives: {names}.").format(names=", ".join(seen.initiatives))
    if left_out:
        yield _("Columns left out: {names}.").format(names=", ".join(left_out))


def _problems(seen: ScorePreview) -> Iterator[str]:
    yield from seen.problems
    more = seen.refused - len(seen.problems)
    if more:
        told = ngettext("and {n} more line", "and {n} more lines", more)
        yield told.format(n=integer(more))
