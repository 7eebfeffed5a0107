"""Draws cards and lets their words be edited where they stand."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from bosaet_desktop.core.analysis.wrapping import shorten
from bosaet_desktop.ui.theme.theme import CORNER, FOCUS_RING, Theme, theme_of
from bosaet_desktop.ui.what_do_we_want.board.card_editor import CardEditor
from bosaet_desktop.ui.what_do_we_want.board.card_layout import (
    GAP,
    MARK,
    STACK,
    CardLayout,
    CardSize,
    PlacedBit,
    lay_out_card,
)
from bosaet_desktop.ui.what_do_we_want.board.card_list_model import FACE, Index
from bosaet_desktop.ui.what_do_we_want.board.card_words import CardFace
from bosaet_desktop.ui.what_do_we_want.marks import Marks

MOST_REMEMBERED = 1000
EDITOR_LINES = 3


class CardDelegate(QStyledItemDelegate):
    """Remembers layouts, since measuring text costs far more than drawing it."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._marks = Marks(view)
        self._layouts: dict[tuple[CardFace, int, int, CardSize], CardLayout] = {}
        self.size = CardSize.NORMAL

    def layout_of(self, index: Index) -> CardLayout:
        """Return where the parts of the card at `index` stand."""
        theme = theme_of(self._view)
        key = (index.data(FACE), self._view.viewport().width(), theme.text_size, self.size)
        if key not in self._layouts:
            if len(self._layouts) > MOST_REMEMBERED:
                self._layouts.clear()
            self._layouts[key] = lay_out_card(key[0], key[1], theme, self.size)
        return self._layouts[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.layout_of(index).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        layout, theme = self.layout_of(index), theme_of(self._view)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(area.topLeft())
        if layout.face.card.is_cluster:
            self._draw_stack(painter, layout, theme)
        self._draw_ground(painter, layout, theme, state)
        self._draw_words(painter, layout, theme)
        painter.restore()

    def _draw_stack(self, painter: QPainter, layout: CardLayout, theme: Theme) -> None:
        """Draw the edges of the cards below, so that a cluster looks like a pile."""
        painter.setPen(QPen(QColor(theme.palette.line), 1))
        painter.setBrush(QColor(theme.palette.surface))
        for step in (2, 1):
            inset = 4 * step
            below = QRectF(layout.box).adjusted(inset, 20, -inset, STACK / 2 * step)
            painter.drawRoundedRect(below.adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)

    def _draw_ground(
        self, painter: QPainter, layout: CardLayout, theme: Theme, state: QStyle.StateFlag
    ) -> None:
        colours, box = theme.palette, QRectF(layout.box).adjusted(0.5, 0.5, -0.5, -0.5)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        ground = colours.accent_soft if selected else theme.hover if hovered else colours.surface
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(colours.accent if selected else colours.line), 1))
        painter.drawRoundedRect(box, CORNER, CORNER)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), FOCUS_RING))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)

    def _draw_words(self, painter: QPainter, layout: CardLayout, theme: Theme) -> None:
        painter.setPen(QColor(theme.palette.ink))
        layout.title.draw(painter)
        side = theme.px(MARK)
        for words, village in layout.listed:
            words.draw(painter)
            if village is not None:
                picture = self._marks.village(village, side)
                painter.drawPixmap(words.at.x() - side - GAP, words.at.y(), picture)
        painter.setPen(QColor(theme.palette.muted))
        if layout.count is not None:
            layout.count.draw(painter)
        painter.setFont(theme.font("caption"))
        for placed in layout.bits:
            self._draw_bit(painter, placed, theme)

    def _draw_bit(self, painter: QPainter, placed: PlacedBit, theme: Theme) -> None:
        side, area, bit = theme.px(MARK), placed.area, placed.bit
        if bit.village is not None:
            picture = self._marks.village(bit.village, side)
        else:
            picture = self._marks.icon(bit.icon, theme.palette.muted, side)
        top = area.top() + (area.height() - side) // 2
        painter.drawPixmap(area.left() - side - GAP, top, picture)
        metrics = painter.fontMetrics()
        shown = shorten(bit.text, area.width(), metrics.horizontalAdvance)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), shown)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = CardEditor(parent)
        editor.finished.connect(lambda: self._finish(editor, keep=True))
        editor.cancelled.connect(lambda: self._finish(editor, keep=False))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # A change that arrives while somebody is writing must not take the words away.
        if isinstance(editor, CardEditor) and not editor.document().isModified():
            editor.begin(str(index.data(Qt.ItemDataRole.EditRole)), index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, CardEditor):
            model.setData(index, editor.toPlainText())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        layout = self.layout_of(index)
        box = layout.box.translated(option.rect.topLeft())
        line = editor.fontMetrics().lineSpacing()
        # One line more than there is, and never so few that a sentence is written blind.
        box.setHeight(max(layout.title.height + line, EDITOR_LINES * line) + 2 * CORNER)
        editor.setGeometry(box)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Leaving the card keeps what was written, as everywhere in the program.
        if isinstance(watched, CardEditor) and event.type() == QEvent.Type.FocusOut:
            if not watched.has_menu():
                self._finish(watched, keep=True)
            return False
        return False

    def _finish(self, editor: CardEditor, *, keep: bool) -> None:
        if editor.is_done():
            return
        if keep:
            self.commitData.emit(editor)
        # Words that were refused stay open, so that they can be mended.
        if not keep or editor.is_stored():
            editor.mark_done()
            self.closeEditor.emit(editor)
