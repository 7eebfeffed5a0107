"""The wall of ideas that the hall sees: large, calm cards without names, the newest first."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.analysis.wrapping import shorten
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import Theme, theme_of
from bosaet_desktop.ui.what_do_we_want.board.card_words import said_words
from bosaet_desktop.ui.what_do_we_want.board.wall_card import (
    SMALL,
    WallCard,
    fitting_words,
    foot_height,
    wall_font,
)
from bosaet_desktop.ui.what_do_we_want.board.wall_pages import (
    GAP,
    WallGroup,
    WallPage,
    pages_of,
)
from bosaet_desktop.ui.what_do_we_want.idea_count import count_words
from bosaet_desktop.ui.what_do_we_want.marks import Marks
from bosaet_desktop.ui.what_do_we_want.wrapped_text import WrappedText

EDGE, CORNER, TITLE, HEADING = 64, 14, 44, 34
# Of the wall's height, for a question that is very long.
TITLE_SHARE = 0.3
PAGE_MS = 15_000


class IdeaWall(QWidget):
    """Turns a page every quarter of a minute when there are more cards than room.

    It begins with the page that holds the card `begin_with`: what was said last, or what the hall
    was reading when something else on the board changed.
    """

    def __init__(
        self, question: str, groups: Sequence[WallGroup], begin_with: str | None = None
    ) -> None:
        super().__init__()
        self._question = question
        self._groups = tuple(groups)
        self._begin_with = begin_with
        self._pages: list[WallPage] = []
        self._page = 0
        self._marks = Marks(self)
        self.setAccessibleName(_("Ideas of the evening"))
        self._turning = QTimer(self)
        self._turning.setInterval(PAGE_MS)
        self._turning.timeout.connect(self.turn_page)

    def pages(self) -> int:
        """Return how many pages the cards fill."""
        return len(self._pages)

    def cards(self) -> tuple[str, ...]:
        """Return the words of the cards that are seen now."""
        shown = self._pages[self._page].cards if self._pages else ()
        return tuple(placed.card.title for placed in shown)

    def first_card(self) -> str | None:
        """Return the first card that is seen now."""
        return self._pages[self._page].cards[0].card.id if self._pages else self._begin_with

    def turn_page(self) -> None:
        """Show the next page, after the last one the first."""
        self._page = (self._page + 1) % max(len(self._pages), 1)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        theme = theme_of(self)
        begin_with = self.first_card()
        self._pages = pages_of(self._groups, self._room(theme), theme)
        held = (
            number
            for number, page in enumerate(self._pages)
            if any(placed.card.id == begin_with for placed in page.cards)
        )
        self._page = next(held, 0)
        if len(self._pages) > 1:
            self._turning.start()
        else:
            self._turning.stop()
        self.update()

    def _title_words(self, theme: Theme) -> WrappedText:
        edge, words = theme.px(EDGE), self._question or _("What do we want?")
        room = QSize(self.width() - 2 * edge, round(TITLE_SHARE * self.height()))
        text = fitting_words(words, TITLE, room, theme, bold=True)
        text.at = QPoint(edge, edge * 2 // 3)
        return text

    def _room(self, theme: Theme) -> QRect:
        """Return where cards may lie: below the title and the heading, above the count."""
        top, edge = self._heading_top(theme), theme.px(EDGE)
        if any(group.title for group in self._groups):
            top += self._heading_height(theme) + theme.px(GAP) // 2
        foot = foot_height(theme) + theme.px(GAP)
        return QRect(edge, top, self.width() - 2 * edge, self.height() - top - foot - edge // 3)

    def _heading_top(self, theme: Theme) -> int:
        return self._title_words(theme).area.bottom() + theme.px(GAP)

    def _heading_height(self, theme: Theme) -> int:
        return QFontMetrics(wall_font(theme, HEADING)).lineSpacing()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.palette.ink))
        self._title_words(theme).draw(painter)
        if self._pages:
            page = self._pages[self._page]
            if page.group.title:
                self._draw_heading(painter, page.group, theme)
            for placed in page.cards:
                self._draw_card(painter, placed, theme)
        self._draw_count(painter, theme)
        painter.end()

    def _draw_heading(self, painter: QPainter, group: WallGroup, theme: Theme) -> None:
        height, left = self._heading_height(theme), theme.px(EDGE)
        top = self._heading_top(theme)
        if group.village is not None:
            painter.drawPixmap(left, top, self._marks.village(group.village, height))
            left += height + theme.px(GAP) // 2
        painter.setFont(wall_font(theme, HEADING))
        painter.setPen(QColor(theme.palette.accent))
        area = QRect(left, top, self.width() - left - theme.px(EDGE), height)
        words = f"{group.title} · {count_words(group.ideas)}"
        shown = shorten(words, area.width(), painter.fontMetrics().horizontalAdvance)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), shown)

    def _draw_card(self, painter: QPainter, placed: WallCard, theme: Theme) -> None:
        painter.setPen(QPen(QColor(theme.palette.line), 1))
        painter.setBrush(QColor(theme.palette.surface))
        corner = theme.px(CORNER)
        painter.drawRoundedRect(QRectF(placed.box).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        painter.setPen(QColor(theme.palette.ink))
        placed.text.draw(painter)
        self._draw_listed(painter, placed)
        painter.setFont(wall_font(theme, SMALL))
        painter.setPen(QColor(theme.palette.muted))
        self._draw_foot(painter, placed)

    def _draw_listed(self, painter: QPainter, placed: WallCard) -> None:
        """Draw what the ideas of a cluster say, each after the letter of its village."""
        side = placed.foot.height()
        for words, village in placed.listed:
            words.draw(painter)
            if village is not None:
                mark = self._marks.village(village, side)
                painter.drawPixmap(placed.foot.left(), words.at.y(), mark)

    def _draw_foot(self, painter: QPainter, placed: WallCard) -> None:
        """Draw the villages; the name too where there is only one, and how often it was said.

        Ideas that are listed have their villages beside them, and the others are counted.
        """
        card, foot = placed.card, placed.foot
        villages = () if placed.listed else card.villages
        side, left = foot.height(), foot.left()
        for village in villages[: foot.width() // (side + 6) - 3]:
            painter.drawPixmap(left, foot.top(), self._marks.village(village, side))
            left += side + 6
        words = [villages[0].name] if len(villages) == 1 else []
        if placed.listed and placed.unlisted:
            words.append(_("and {count} more").format(count=placed.unlisted))
        elif card.is_cluster:
            words.append(count_words(card.times_said))
        elif card.times_said > 1:
            words.append(said_words(card.times_said))
        room = foot.adjusted(left - foot.left() + (4 if villages else 0), 0, 0, 0)
        metrics = painter.fontMetrics()
        shown = shorten(" · ".join(words), room.width(), metrics.horizontalAdvance)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)

    def _draw_count(self, painter: QPainter, theme: Theme) -> None:
        words = count_words(sum(group.ideas for group in self._groups))
        if len(self._pages) > 1:
            page = _("page {page} of {pages}").format(page=self._page + 1, pages=len(self._pages))
            words = f"{words} · {page}"
        painter.setFont(wall_font(theme, SMALL))
        painter.setPen(QColor(theme.palette.muted))
        edge = theme.px(EDGE)
        area = QRect(edge, 0, self.width() - 2 * edge, self.height() - edge // 3)
        painter.drawText(
            area, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), words
        )
