"""What everybody agrees on: a list of short lines for each kind, with names known already."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.analysis.agreement_words import KIND_NAMES
from bosaet_desktop.core.commands.agreement import (
    add_agreement,
    delete_agreement,
    move_agreement,
    write_agreement,
)
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.agreement import AgreementLine
from bosaet_desktop.core.terms.agreement import AgreementKind
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.flow_layout import FlowLayout
from bosaet_desktop.ui.widgets.labels import Caption, Heading
from bosaet_desktop.ui.widgets.line_list import LineDeeds, LineList, ShownLine

MOST_OFFERED = 12
_HINTS = {
    AgreementKind.GOAL: N_("What should be different in two years?"),
    AgreementKind.LIMIT: N_("What is not for us to change, or not this time?"),
    AgreementKind.AREA: N_("Which villages or roads is it about?"),
    AgreementKind.SEGMENT: N_("Who would we most like to see move in or stay?"),
}


class AgreementCard(Card):
    """The lines of one kind; what is known already is added with one press."""

    def __init__(self, project: Project, kind: AgreementKind) -> None:
        super().__init__()
        name = _(KIND_NAMES[kind])
        self._add: Callable[[str], object] = partial(add_agreement, project, kind)
        self.list = LineList(
            name,
            _("Write a line and press Enter"),
            LineDeeds(
                self._add,
                partial(write_agreement, project),
                partial(move_agreement, project),
                partial(delete_agreement, project),
            ),
        )
        self._offered: tuple[str, ...] = ()
        self._offer = QWidget()
        self._offer.hide()
        self.setAccessibleName(name)
        self.body.addWidget(Heading(name))
        self.body.addWidget(Caption(_(_HINTS[kind])))
        self.body.addWidget(self.list)
        self.body.addWidget(self._offer)

    def show_lines(self, lines: Sequence[AgreementLine], known: Sequence[str] = ()) -> None:
        """Show the lines, and offer those of `known` that are not among them."""
        self.list.show_lines([ShownLine(line.id, line.text) for line in lines])
        taken = {line.text for line in lines}
        self._offer_names(tuple(name for name in known if name not in taken)[:MOST_OFFERED])

    def _offer_names(self, names: tuple[str, ...]) -> None:
        if names == self._offered:
            return
        self._offered = names
        former, self._offer = self._offer, QWidget()
        row = FlowLayout(self._offer)
        for name in names:
            row.addWidget(QuietButton(name, "plus", partial(self._add, name)))
        self.body.replaceWidget(former, self._offer)
        self._offer.setVisible(bool(names))
        former.hide()
        former.deleteLater()
