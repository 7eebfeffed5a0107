"""Which cards lie on which page of the wall, and where; all in type for the last bench."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.idea import Card, VillageMark
from bosaet_desktop.ui.theme.theme import Theme
from bosaet_desktop.ui.what_do_we_want.wrapped_text import WrappedText

# Sizes on a screen 1366 pixels wide; the smallest type is 20 points on any projector.
GAP, PADDING = 20, 22
TEXT, LONG_TEXT, SMALL = 30, 28, 27
SMALLEST_TEXT = 27
COLUMN = 390
LONG = 120


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
class WallCard:
    """A card in its place on the wall."""

    card: Card
    box: QRect
    text: WrappedText
    foot: QRect


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
        text, height = _measured(card, QSize(width, room.height()), theme)
        if not pages or tops[column] + height > room.bottom() + 1:
            pages.append([])
            tops, column = [room.top()] * count, 0
        box = QRect(room.left() + column * (width + gap), tops[column], width, height)
        pages[-1].append(_placed(card, text, box, theme))
        tops[column] += height + gap
    return pages


def _measured(card: Card, room: QSize, theme: Theme) -> tuple[WrappedText, int]:
    """Return the words of a card and its height, never higher than `room`."""
    padding = theme.px(PADDING)
    has_foot = card.times_said > 1 or bool(card.villages)
    around = 2 * padding + (foot_height(theme) + padding // 2 if has_foot else 0)
    inner = QSize(room.width() - 2 * padding, room.height() - around)
    size = TEXT if len(card.title) <= LONG else LONG_TEXT
    text = fitting_words(card.title, size, inner, theme, bold=card.is_cluster)
    return text, text.height + around


def fitting_words(
    whole: str, size: int, room: QSize, theme: Theme, *, bold: bool = False
) -> WrappedText:
    """Return words in `size` if they fit, else in the smallest type, cut short where they must."""
    text = WrappedText(whole, wall_font(theme, size, bold=bold), room.width(), QPoint(0, 0))
    small = wall_font(theme, SMALL, bold=bold)
    words, shown = whole, whole
    while text.height > room.height() and words:
        text = WrappedText(shown, small, room.width(), QPoint(0, 0))
        words = words[: len(words) * 9 // 10]
        shown = f"{words.rstrip()} …"
    return text


def _placed(card: Card, text: WrappedText, box: QRect, theme: Theme) -> WallCard:
    padding, height = theme.px(PADDING), foot_height(theme)
    text.at = box.topLeft() + QPoint(padding, padding)
    foot = box.adjusted(padding, 0, -padding, -padding)
    foot.setTop(foot.bottom() + 1 - height)
    return WallCard(card, box, text, foot)


def foot_height(theme: Theme) -> int:
    """Return the height of a line in the smallest type."""
    return QFontMetrics(wall_font(theme, SMALL)).lineSpacing()


def wall_font(theme: Theme, size: int, *, bold: bool = False) -> QFont:
    """Return a font that is `size` pixels on a wall 1366 wide, and never below the smallest."""
    font = theme.font("body")
    font.setPixelSize(max(theme.px(size), SMALLEST_TEXT))
    font.setBold(bold)
    return font
