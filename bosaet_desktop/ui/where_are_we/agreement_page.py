"""What everybody agrees on after the facts, and the frame the municipality gives."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.agreement import agreed
from bosaet_desktop.core.queries.heading import project_heading
from bosaet_desktop.core.queries.segment import segments
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.terms.agreement import AgreementKind
from bosaet_desktop.ui.page import Page, PageContext, Paper, Presentation
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.where_are_we.agreement_frame import FrameCard
from bosaet_desktop.ui.where_are_we.agreement_hall import agreement_steps, frame_steps
from bosaet_desktop.ui.where_are_we.agreement_lists import AgreementCard
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

AGREED, FRAME = "agreed", "frame"


class AgreementPage(Page):
    """Two views: the short lines, and the frame; the hall can be led through both."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"agreement", "frame_answer", "village", "segment", "project", "person"}
    )
    states: ClassVar[tuple[str, ...]] = (AGREED, FRAME)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.view = SegmentedControl(
            [(_("What we agree on"), AGREED), (_("The municipality's frame"), FRAME)],
            _("What to show"),
        )
        self._cards = {kind: AgreementCard(context.project, kind) for kind in AgreementKind}
        self._frame = FrameCard(context.project)
        self._lists = QWidget()
        self._scroller = ScrollArea()
        self._lay_out()
        self.view.chosen.connect(lambda _view: self._turn())
        self._turn()

    def _lay_out(self) -> None:
        lists = QVBoxLayout(self._lists)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(2 * GRID)
        for card in self._cards.values():
            lists.addWidget(card)
        for view in (self._lists, self._frame):
            self._scroller.body.addWidget(view)
        self._scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self.view)
        column.addWidget(self._scroller)

    def _turn(self) -> None:
        self._lists.setVisible(self.view.value() == AGREED)
        self._frame.setVisible(self.view.value() == FRAME)
        self.header_changed.emit()

    def refresh(self) -> None:
        """Show what is stored; what is being written at this moment stays."""
        project = self.context.project
        found = agreed(project)
        known = {
            AgreementKind.AREA: [each.name for each in villages(project)],
            AgreementKind.SEGMENT: [each.name for each in segments(project) if each.name],
        }
        for kind, card in self._cards.items():
            card.show_lines(found.of(kind), known.get(kind, ()))
        self._frame.show_frame(found)
        self.header_changed.emit()
        self.hall_updated.emit()

    def enter_state(self, name: str) -> None:
        """Show the lines or the frame."""
        self.view.choose(name)
        self._turn()

    def leave(self) -> None:
        """Store what is half written."""
        for card in self._cards.values():
            card.list.commit()
        self._frame.commit()

    def papers(self) -> Sequence[Paper]:
        """Return the frame; without answers it is a paper with the questions to ask."""
        return (Paper(_("The municipality's frame"), _("frame"), self._print_frame),)

    def _print_frame(self, target: Path) -> None:
        from bosaet_desktop.core.paper.frame_paper import frame_paper
        from bosaet_desktop.core.paper.page import Foot

        foot = Foot(project_heading(self.context.project).title, date.today())
        frame_paper(target, agreed(self.context.project), foot)

    @property
    def shows_for_hall(self) -> bool:
        """Whether anything is agreed or answered."""
        found = agreed(self.context.project)
        return bool(found.lines) or found.has_frame

    def presentation(self) -> Presentation | None:
        """Return what is agreed and then the frame, from the view that is open."""
        found = agreed(self.context.project)
        first, second = agreement_steps(found), frame_steps(found)
        if not (first or second):
            return None
        start = len(first) if self.view.value() == FRAME and second else 0
        return Presentation(_("What we agree on"), (*first, *second), start)
