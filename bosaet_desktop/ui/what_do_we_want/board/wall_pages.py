"""Which cards lie on which page of the wall, and where; all in type for the last bench."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPoint, QRect, QSize

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.idea import Card, VillageMark
from bosaet_desktop.ui.theme.theme import Theme
from bosaet_desktop.ui.what_do_we_want.board.wall_card import (
    SMALLEST_TEXT,
    WallCard,
    lay_out,
    squeezed,
)

# Sizes on a screen 1366 pixels wide.
GAP, COLUMN = 20, 390


class WallOrder(StrEnum):
    """What the pages of the wall stand for."""

    NEWEST = "newest"
    CATEGORY = "category"
    VILLAGE = "village"


@dataclass(frozen=True, slots=True)
class WallGroup:
    """Cards that stand together under a title; without one it is all there is."""

    title: str
    cards: tuple[Card, ...]
    village: VillageMark | None = None

    @property
    def ideas(self) -> int:
        """How many ideas the cards stand for."""
        return sum(card.times_said for card in self.cards)


@dataclass(frozen=True, slots=True)
class WallPage:
    """What is seen at once."""

    group: WallGroup
    cards: tuple[WallCard, ...]


def groups_of(
    cards: Sequence[Card],
    order: WallOrder,
    categories: Mapping[str, str],
    villages: Sequence[VillageMark],
) -> list[WallGroup]:
    """Return the cards group by group, in each the newest first; empty groups are left out."""
    newest = tuple(reversed(cards))
    if order is WallOrder.NEWEST:
        return [WallGroup("", newest)]
    heads: list[tuple[str | None, str, VillageMark | None]]
    if order is WallOrder.VILLAGE:
        heads = [*((each.id, each.name, each) for each in villages), (None, _("No village"), None)]
    else:
        heads = [(key, name, None) for key, name in categories.items()]
        heads.append((None, _("Not sorted yet"), None))
    groups = [
        WallGroup(title, tuple(card for card in newest if _key(card, order) == key), village)
        for key, title, village in heads
    ]
    return [group for group in groups if group.cards]


def _key(card: Card, order: WallOrder) -> str | None:
    return card.category_id if order is WallOrder.CATEGORY else card.village_id


def pages_of(groups: Sequence[WallGroup], room: QRect, theme: Theme) -> list[WallPage]:
    """Return the pages of all groups, one after another."""
    return [
        WallPage(group, tuple(placed))
        for group in groups
        for placed in arrange(group.cards, room, theme)
    ]


def arrange(cards: Sequence[Card], room: QRect, theme: Theme) -> list[list[WallCard]]:
    """Return the cards page by page, each laid at the top of the column that has most room."""
    gap = theme.px(GAP)
    wanted = max(theme.px(COLUMN), 13 * SMALLEST_TEXT)
    count = max((room.width() + gap) // (wanted + gap), 1)
    width = (room.width() - (count - 1) * gap) // count
    pages: list[list[WallCard]] = []
    tops = [room.bottom() + 1] * count
    for card in cards:
        column = min(range(count), key=lambda at: tops[at])
        placed = lay_out(card, QSize(width, room.height()), theme)
        left = QSize(width, room.bottom() + 1 - tops[column])
        if placed.box.height() > left.height():
            smaller = squeezed(card, left, theme)
            if smaller is None:
                pages.append([])
                tops, column = [room.top()] * count, 0
            placed = smaller or placed
        placed.move_to(QPoint(room.left() + column * (width + gap), tops[column]))
        pages[-1].append(placed)
        tops[column] += placed.box.height() + gap
    return pages
