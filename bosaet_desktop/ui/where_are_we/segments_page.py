"""The kinds of people who move here: what is known of them, one segment at a time."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.commands import segment as commands
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.heading import project_heading
from bosaet_desktop.core.queries.segment import segments
from bosaet_desktop.core.rows.segment import Segment
from bosaet_desktop.ui.page import (
    Page,
    PageAction,
    PageContext,
    Paper,
    Presentation,
    PresentationStep,
)
from bosaet_desktop.ui.where_are_we.segment_card import SegmentCard
from bosaet_desktop.ui.where_are_we.segment_hall_view import SegmentHallView, segment_walls
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.flow_layout import FlowLayout
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl


class SegmentsPage(Page):
    """The segments by name, and the one chosen below."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {
            "segment",
            "segment_statement",
            "segment_fact",
            "segment_initiative",
            "persona",
            "fact_table",
            "initiative",
        }
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._found: tuple[Segment, ...] = ()
        self._shown = ""
        self._empty = EmptyState(
            "account-group-outline",
            _("A segment is a kind of people who move here: who they are, and what they look for."),
            _("Describe the first segment"),
            self._add,
        )
        self._which = SegmentedControl(name=_("Segment shown"), wraps=True)
        self._up = QuietButton(_("Move up"), "arrow-up", lambda: self._move(-1))
        self._down = QuietButton(_("Move down"), "arrow-down", lambda: self._move(2))
        self._delete = QuietButton(_("Delete segment"), "trash-can-outline", self._delete_shown)
        self._card = SegmentCard(context, self.refresh)
        self._scroller = ScrollArea()
        self._lay_out()
        self._which.chosen.connect(self._choose)

    def _lay_out(self) -> None:
        tools = QWidget()
        row = FlowLayout(tools)
        for button in (self._up, self._down, self._delete):
            row.addWidget(button)
        for part in (self._which, self._card, tools):
            self._scroller.body.addWidget(part)
        self._scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self._scroller)

    def refresh(self) -> None:
        """Show the segment chosen last, else the first."""
        self._found = segments(self.context.project)
        ids = [each.id for each in self._found]
        self._shown = self._shown if self._shown in ids else next(iter(ids), "")
        self._empty.setVisible(not self._found)
        self._scroller.setVisible(bool(self._found))
        self._which.setVisible(len(self._found) > 1)
        self._which.set_choices([(each.name, each.id) for each in self._found])
        if self._found:
            at = ids.index(self._shown)
            self._which.choose(self._shown)
            self._card.show_segment(self._found[at])
            for button, possible in ((self._up, at > 0), (self._down, at < len(ids) - 1)):
                button.setEnabled(possible)
                button.setVisible(len(ids) > 1)
        self.header_changed.emit()
        self.hall_updated.emit()

    def _choose(self, segment_id: object) -> None:
        self._card.commit()
        self._shown = str(segment_id)
        self.refresh()

    def _add(self) -> None:
        self._card.commit()
        self._shown = commands.add_segment(self.context.project, _("New segment"))
        self.refresh()
        self._card.begin()

    def _move(self, step: int) -> None:
        """Put the segment shown before the one `step` places further on."""
        ids = [each.id for each in self._found]
        target = ids.index(self._shown) + step
        if 0 <= target <= len(ids):
            before = ids[target] if target < len(ids) else None
            commands.move_segment(self.context.project, self._shown, before)

    def _delete_shown(self) -> None:
        commands.delete_segments(self.context.project, [self._shown])

    def reveal(self, target: str) -> None:
        """Show a segment."""
        if target in {each.id for each in self._found}:
            self._choose(target)

    def leave(self) -> None:
        """Store what is half written."""
        if self._found:
            self._card.commit()

    def primary_actions(self) -> Sequence[PageAction]:
        """Return what makes the next segment; on an empty page the button below does."""
        if not self._found:
            return ()
        return (PageAction(_("New segment"), "plus", self._add),)

    def papers(self) -> Sequence[Paper]:
        """Return the cards, once there is a segment."""
        if not self._found:
            return ()
        return (Paper(_("Segment cards"), _("segment cards"), self._write_paper),)

    def _write_paper(self, target: Path) -> None:
        from bosaet_desktop.core.paper.segment_cards import segment_cards

        title = project_heading(self.context.project).title
        segment_cards(target, self._found, title, date.today())

    @property
    def shows_for_hall(self) -> bool:
        """Whether there is a segment."""
        return bool(self._found)

    def presentation(self) -> Presentation | None:
        """Return each segment in turn, begun with the one shown."""
        if not self._found:
            return None
        walls = [(each.id, wall) for each in self._found for wall in segment_walls(each)]
        steps = tuple(
            PresentationStep(
                wall.name,
                _("Who knows somebody like this?"),
                partial(SegmentHallView, wall),
                tuple(told.label for told in wall.statements),
            )
            for _id, wall in walls
        )
        start = [key for key, _wall in walls].index(self._shown)
        return Presentation(_("Segments"), steps, start)
