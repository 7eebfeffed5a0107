"""Before filled sheets are taken in: what each column means, and what would come of it."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from bosaet_desktop.core.exchange.raw_table import RawTable
from bosaet_desktop.core.exchange.score_mapping import guess_mapping, missing_sentence
from bosaet_desktop.core.exchange.scores_import import initiative_titles, preview_scores
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.scoring import candidates, current_round
from bosaet_desktop.core.rows.score_table import Kind, ScoreMapping, ScorePreview
from bosaet_desktop.ui.frame.score_columns import score_columns, score_meanings
from bosaet_desktop.ui.widgets.buttons import PrimaryButton
from bosaet_desktop.ui.widgets.columns_dialog import ColumnsDialog, wrong_lines


class ScoreImportDialog(ColumnsDialog):
    """A line for each column; below, what would come in, told anew after every answer."""

    def __init__(
        self, project: Project, name: str, table: RawTable, parent: QWidget | None = None
    ) -> None:
        asked = current_round(project)
        guess = guess_mapping(table, asked.questions, initiative_titles(project))
        listed = candidates(project, asked.number)
        columns = score_columns(table, guess, asked.questions, listed)
        numbered = QCheckBox(_("Give the sheets new numbers"))
        made = QCheckBox(_("Make initiatives that are not there"))
        super().__init__(name, columns, PrimaryButton(_("Import")), (numbered, made), parent)
        self.setWindowTitle(_("Import filled sheets"))
        self._project, self._table = project, table
        self._questions = asked.questions
        self._columns, self._numbered, self._made = columns, numbered, made
        columns.changed.connect(self.look_soon)
        numbered.toggled.connect(self.look_soon)
        made.toggled.connect(self.look_soon)
        self.look()

    def mapping(self) -> ScoreMapping:
        """Return what was answered."""
        return ScoreMapping(
            score_meanings(self._columns),
            new_numbers=self._numbered.isChecked(),
            make_initiatives=self._made.isChecked(),
        )

    def look(self) -> None:
        """Tell what would come in, what is missing, or which lines are wrong."""
        mapping = self.mapping()
        missing = missing_sentence(mapping, self._questions)
        self._made.setVisible(mapping.column(Kind.INITIATIVE) is not None)
        if missing:
            self.tell(missing)
            self.allow(False)
            return
        seen = preview_scores(self._project, self._table, mapping)
        told = " ".join(_told(seen, self._columns.left_out()))
        more = seen.refused - len(seen.problems)
        self.tell(wrong_lines() if seen.refused else told, seen.problems, more=more)
        self.allow(bool(seen.sheets) and not seen.refused)


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
