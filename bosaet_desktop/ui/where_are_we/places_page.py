"""What each place can build on and what limits it, and the profile of the whole cluster."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.place_words import hall_lines
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.heading import project_heading
from bosaet_desktop.core.queries.potential import place_profiles
from bosaet_desktop.core.rows.potential import PlaceProfile
from bosaet_desktop.core.terms.segment import PotentialKind
from bosaet_desktop.ui.page import Page, PageContext, Paper
from bosaet_desktop.ui.where_are_we.places_card import PlacesCard
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.hall_list import HallList
from bosaet_desktop.ui.widgets.hall_row import HallRow
from bosaet_desktop.ui.widgets.labels import Body, Caption
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

VILLAGE = "village"


class PlacesPage(Page):
    """One place at a time, the whole cluster first; only the cluster reaches the wall."""

    depends_on: ClassVar[frozenset[str]] = frozenset({"potential", "village"})
    states: ClassVar[tuple[str, ...]] = (VILLAGE,)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._profiles: tuple[PlaceProfile, ...] = ()
        self._village_id: str | None = None
        self._which = SegmentedControl(name=_("Place shown"), wraps=True)
        self._teach = Caption()
        self._known, self._known_words = Card(), Body()
        self._cards = {kind: PlacesCard(context, kind, self._place) for kind in PotentialKind}
        self._scroller = ScrollArea()
        self._lay_out()
        self._which.chosen.connect(self._choose)

    def _lay_out(self) -> None:
        self._known.body.addWidget(self._known_words)
        button = QuietButton(_("Change them on Project"), "pencil-outline", self._go_to_village)
        self._known.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._which, self._teach, self._known, *self._cards.values()):
            self._scroller.body.addWidget(part)
        self._scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroller)

    def _place(self) -> str | None:
        return self._village_id

    def refresh(self) -> None:
        """Show the place chosen last, the whole cluster when it is gone."""
        self._profiles = place_profiles(self.context.project)
        named = _("{name} ({n})")
        self._which.set_choices(
            [
                (named.format(name=p.name, n=len(p.lines)) if p.lines else p.name, p.village_id)
                for p in self._profiles
            ]
        )
        shown = next((p for p in self._profiles if p.village_id == self._village_id), None)
        self._show(shown or self._profiles[0])
        self.header_changed.emit()
        self.hall_updated.emit()

    def _show(self, profile: PlaceProfile) -> None:
        self._village_id = profile.village_id
        self._which.choose(profile.village_id)
        for kind, card in self._cards.items():
            card.show_lines(profile.of({kind}))
        written = [
            _("Strengths: {words}").format(words=profile.strengths) if profile.strengths else "",
            _("Challenges: {words}").format(words=profile.challenges) if profile.challenges else "",
        ]
        told = "\n".join(each for each in written if each)
        self._known_words.setText(told or _("No strengths and challenges are written yet."))
        self._known.setVisible(profile.village_id is not None)
        self._teach.setText(_teaching(profile))

    def _choose(self, village_id: object) -> None:
        self._village_id = None if village_id is None else str(village_id)
        self.refresh()

    def _go_to_village(self) -> None:
        self.context.go_to("before.project", self._village_id)

    def reveal(self, target: str) -> None:
        """Show the place that a line, or a village, with this id belongs to."""
        for profile in self._profiles:
            if target == profile.village_id or target in {line.id for line in profile.lines}:
                self._choose(profile.village_id)

    def enter_state(self, name: str) -> None:
        """Show a village instead of the cluster, for pictures of the program."""
        if name == VILLAGE and len(self._profiles) > 1:
            self._choose(self._profiles[1].village_id)

    def papers(self) -> Sequence[Paper]:
        """Return the profiles, once something is said of a place."""
        if all(profile.is_empty for profile in self._profiles):
            return ()
        return (Paper(_("Place profiles"), _("place profiles"), self._write_paper),)

    def _write_paper(self, target: Path) -> None:
        from bosaet_desktop.core.paper.place_profile import place_profile

        title = project_heading(self.context.project).title
        place_profile(target, self._profiles, title, date.today())

    @property
    def shows_for_hall(self) -> bool:
        """Whether anything is said of the whole cluster."""
        return bool(self._profiles) and bool(self._profiles[0].lines)

    def audience_view(self) -> QWidget | None:
        """Return the cluster's lines; what concerns single villages never reaches the wall."""
        if not self.shows_for_hall:
            return None
        rows = [HallRow(head, lines) for head, lines in hall_lines(self._profiles[0])]
        return HallList(_("What we have, and what limits us"), rows)


def _teaching(profile: PlaceProfile) -> str:
    if profile.village_id is None:
        return _("What holds for all the villages together. This is what the hall sees.")
    return _("What holds for {village} alone. It is on paper, and never on the wall.").format(
        village=profile.name
    )
