"""The lines of one kind about one place; Enter stores a line and goes on with the next."""

from collections.abc import Callable, Sequence

from bosaet_desktop.core.analysis.place_words import KIND_NAMES
from bosaet_desktop.core.commands import potential as commands
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.potential import Potential
from bosaet_desktop.core.terms.segment import PotentialKind
from bosaet_desktop.ui.page import MessageKind, PageContext
from bosaet_desktop.ui.table_telling import tell_of_cells, tell_of_rows
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.where_are_we.lines_card import LinesCard
from bosaet_desktop.ui.where_are_we.places_table_model import SOURCE, TEXT, PlacesTableModel

SOURCE_WIDTH = 232


class PlacesCard(LinesCard):
    """Writes what is typed about the place that `place()` names at that moment."""

    def __init__(
        self,
        context: PageContext,
        kind: PotentialKind,
        place: Callable[[], str | None],
    ) -> None:
        self.model = PlacesTableModel()
        super().__init__(_(KIND_NAMES[kind]), self.model)
        self._context, self._kind, self._place = context, kind, place
        across = self.view.horizontalHeader()
        across.setSectionResizeMode(SOURCE, across.ResizeMode.Fixed)
        across.resizeSection(SOURCE, theme_of(self).px(SOURCE_WIDTH))
        self._write()

    def _write(self) -> None:
        project = self._context.project
        self.model.added.connect(lambda text: self._add([text]))
        self.model.worded.connect(lambda key, text: commands.word_potential(project, key, text))
        self.model.cited.connect(lambda key, text: commands.cite_potential(project, key, text))
        self.model.refused.connect(lambda why: self._context.say(why, MessageKind.WARNING))
        self.view.rows_pasted.connect(lambda rows: self._add([row[TEXT] for row in rows]))
        self.deleted.connect(self._delete_lines)
        tell_of_cells(self.view, self._context.say)
        self.moved.connect(lambda key, before: commands.move_potential(project, key, before))

    def show_lines(self, lines: Sequence[Potential]) -> None:
        """Show the lines of the place there is."""
        self.model.show_rows(lines)
        self.fit()

    def _delete_lines(self, keys: Sequence[str]) -> None:
        commands.delete_potentials(self._context.project, keys)
        tell_of_rows(len(keys), self._context.say)

    def _add(self, lines: Sequence[str]) -> None:
        commands.add_potentials(self._context.project, self._kind, self._place(), lines)
        self.begin()
