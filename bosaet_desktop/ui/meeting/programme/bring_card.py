"""Everything that must be in the car: papers and materials, each with what it is for."""

from collections.abc import Mapping

from bosaet_desktop.core.analysis.agenda_words import things_to_bring
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.meeting import Programme
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body


class BringCard(Card):
    """Hidden while nothing is needed."""

    def __init__(self, papers: Mapping[str, str]) -> None:
        super().__init__(_("What to bring"))
        self._papers = papers
        self.words = Body()
        self.body.addWidget(self.words)

    def show_programme(self, found: Programme) -> None:
        """Show the papers and materials of the whole evening, each once."""
        things = things_to_bring(found.planned, self._papers)
        self.words.setText("\n".join(f"· {thing}" for thing in things))
        self.setVisible(bool(things))
