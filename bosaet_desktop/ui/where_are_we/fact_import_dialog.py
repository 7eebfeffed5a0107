"""Before figures are taken in: what the file was taken for, which areas and periods, and a look."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.exchange.facts_file import FactsFile
from bosaet_desktop.core.exchange.migration_import import problem_sentence, remarks
from bosaet_desktop.core.exchange.statbank_facts import MOST_SHOWN
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.fact_import import FactsChoice, FactsSeen, NewTable
from bosaet_desktop.core.terms.fact import FactKind
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.where_are_we.check_list import CheckList
from bosaet_desktop.ui.where_are_we.fact_preview import FactPreview
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.labels import (
    Body,
    Caption,
    Heading,
    PlainLabel,
    SectionLabel,
    Strong,
)
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

SIZE = (980, 640)
SHOWN_PROBLEMS = 5


class FactImportDialog(QDialog):
    """Accepted when the figures shall come in; `choice` is then what was ticked."""

    def __init__(
        self,
        name: str,
        facts: FactsFile,
        own_area: str = "",
        wanted: Sequence[FactKind] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._seen = facts.seen
        kinds = [kind for kind in self._seen.kinds if kind in wanted] or self._seen.kinds
        # Everything is added up once; ticking then only looks at what is there.
        self._tables = facts.tables(
            FactsChoice(tuple(self._seen.kinds), all_rows=True, without_problems=True)
        )
        own = (own_area,) if self._seen.pairs and own_area in self._seen.areas else ()
        self._areas = CheckList(_("Areas"), self._seen.areas, own or self._seen.areas)
        self._periods = CheckList(_("Periods"), self._seen.periods, self._seen.periods)
        self._moves = QCheckBox(_("Net moves"))
        self._people = QCheckBox(_("Population"))
        for box, kind in ((self._moves, FactKind.MIGRATION), (self._people, FactKind.POPULATION)):
            box.setChecked(kind in kinds)
        self._others = QCheckBox(_("Keep in and out of the other areas too, to compare"))
        self._others.setChecked(self._seen.pairs)
        self._without = QCheckBox(_("Import the rest without these rows"))
        self._preview, self._count = FactPreview(), Strong()
        self._few = Caption(
            _(
                "Where people come from and go to, and their ages, are kept for up to {n} areas."
            ).format(n=MOST_SHOWN)
        )
        self._import = PrimaryButton(_("Import"), deed=self.accept)
        self._lay_out(name)
        self._connect()
        self._look()

    def choice(self) -> FactsChoice:
        """Return what was ticked; everything ticked is a choice of everything."""
        areas, periods = self._areas.ticked(), self._periods.ticked()
        is_all = areas == self._seen.areas and not self._seen.pairs
        return FactsChoice(
            tuple(self._kinds()),
            () if is_all else areas,
            () if periods == self._seen.periods else periods,
            self._others.isChecked(),
            self._without.isChecked(),
        )

    def _lay_out(self, name: str) -> None:
        self.setWindowTitle(_("Import figures"))
        scroller = ScrollArea()
        for part in self._told(name):
            scroller.body.addWidget(part)
        scroller.body.addLayout(self._lists(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(Heading(_("What was found in the file")))
        column.addWidget(scroller, 1)
        column.addWidget(self._count)
        column.addLayout(self._buttons())
        self._show_what_there_is()
        theme = theme_of(self)
        wanted = QSize(theme.px(SIZE[0]), theme.px(SIZE[1]))
        self.resize(wanted.boundedTo(self.screen().availableSize()))

    def _lists(self) -> QHBoxLayout:
        self._areas.setMinimumHeight(theme_of(self).px(250))
        right = QVBoxLayout()
        right.setSpacing(GRID)
        right.addWidget(self._moves)
        right.addWidget(self._people)
        right.addWidget(SectionLabel(_("The first rows")))
        right.addWidget(self._preview, 1)
        right.addWidget(self._others)
        right.addWidget(self._few)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self._areas, 3)
        row.addWidget(self._periods, 2)
        row.addLayout(right, 5)
        return row

    def _show_what_there_is(self) -> None:
        """Hide the questions that the file answers; not before they have a place in the dialog."""
        self._periods.setVisible(len(self._seen.periods) > 1)
        self._others.setVisible(self._seen.pairs)
        for box in (self._moves, self._people):
            box.setVisible(len(self._seen.kinds) > 1)

    def _told(self, name: str) -> Iterator[QWidget]:
        yield Caption(name)
        yield Body(" ".join(_recognised(self._seen)))
        left = " ".join(remarks(self._seen))
        if left:
            yield Body(left)
        if self._seen.problems:
            label = PlainLabel("\n".join(_problems(self._seen)))
            label.setProperty("fieldError", "true")
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            yield label
            yield self._without

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(SecondaryButton(_("Cancel"), deed=self.reject))
        buttons.addWidget(self._import)
        return buttons

    def _connect(self) -> None:
        for ticks in (self._areas, self._periods):
            ticks.changed.connect(self._look)
        for box in (self._moves, self._people, self._others, self._without):
            box.toggled.connect(lambda _on: self._look())

    def _look(self) -> None:
        tables = [_narrowed(each, self.choice()) for each in self._chosen()]
        self._preview.show_tables(tables)
        rows = sum(table.size for table in tables)
        words = ngettext("{n} row would come in.", "{n} rows would come in.", rows)
        self._count.setText(words.format(n=integer(rows)))
        self._few.setVisible(self._seen.pairs and len(self._areas.ticked()) > MOST_SHOWN)
        is_clean = not self._seen.problems or self._without.isChecked()
        ticked = bool(self._areas.ticked()) and bool(
            self._periods.ticked() or not self._seen.periods
        )
        self._import.setEnabled(bool(rows) and is_clean and ticked)

    def _chosen(self) -> Sequence[NewTable]:
        kinds = tuple(self._kinds())
        if not self._areas.ticked():
            return ()
        return [each for each in self._tables if each.heading.kind in kinds]

    def _kinds(self) -> Iterator[FactKind]:
        if self._moves.isChecked():
            yield FactKind.MIGRATION
        if self._people.isChecked():
            yield FactKind.POPULATION


def _narrowed(table: NewTable, choice: FactsChoice) -> NewTable:
    """Return the rows of a table that the choice leaves, those of the areas chosen first."""
    if choice.periods and table.period and table.period not in choice.periods:
        return NewTable(table.heading)
    keep = choice.areas and not choice.all_rows
    return replace(
        table,
        areas=tuple(
            sorted(
                (row for row in table.areas if not keep or row.area in choice.areas),
                key=lambda row: row.area not in choice.areas,
            )
        ),
        populations=tuple(
            row
            for row in table.populations
            if (not keep or row.area in choice.areas)
            and (not choice.periods or row.period in choice.periods)
        ),
    )


def _recognised(seen: FactsSeen) -> Iterator[str]:
    if seen.title:
        yield f"“{seen.title}”."
    if seen.pairs:
        yield _("It tells who moved from where to where.")
    elif FactKind.MIGRATION in seen.kinds:
        yield _("It tells how many moved in and out of each area.")
    else:
        yield _("It tells how many live in each area.")
    if seen.table:
        yield _("Table: {code}, Statistics Denmark.").format(code=seen.table)
    if seen.unit:
        yield _("Unit: {unit}.").format(unit=seen.unit)
    if seen.has_ages:
        yield _("Ages are told apart.")


def _problems(seen: FactsSeen) -> Iterator[str]:
    yield from (problem_sentence(each) for each in seen.problems[:SHOWN_PROBLEMS])
    more = len(seen.problems) - SHOWN_PROBLEMS
    if more > 0:
        told = ngettext("and {n} more line", "and {n} more lines", more)
        yield told.format(n=integer(more))
