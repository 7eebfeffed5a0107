"""Cells of a sheet: long texts wrap in them, and are written in a small area of several lines."""

import re
from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.carried import carries_files
from bosaet_desktop.ui.widgets.name_field import NameField
from bosaet_desktop.ui.widgets.parted_word import letters_before_break

PADDING, LEAST_EDITOR = 6, 88
Index = QModelIndex | QPersistentModelIndex
_LETTERS_BEFORE = re.compile(r"[^\W\d_]+\Z")
_WORD_ENDS = re.compile(r"\s|\Z")


class CellEditor(QPlainTextEdit):
    """Enter is done, Shift+Enter begins a line, Tab goes to the next cell, Escape gives up."""

    def __init__(self, parent: QWidget, done: Callable[["CellEditor"], None]) -> None:
        super().__init__(parent)
        self._done = done
        self.setTabChangesFocus(True)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not carries_files(source) and super().canInsertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._done(self)
        else:
            super().keyPressEvent(event)


class CellDelegate(QStyledItemDelegate):
    """Draws every word of a cell, and opens an editor that is never smaller than three lines."""

    def __init__(self, view: QTableView, is_person: Callable[[int], bool]) -> None:
        super().__init__(view)
        self._view = view
        self._is_person = is_person
        self._names: Sequence[str] = ()

    def offer_names(self, names: Sequence[str]) -> None:
        """Offer these names where a cell holds one."""
        self._names = names

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = self._view.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._view)
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        layout = laid_out(text, self.cell_font(option.font), option.rect.width() - 2 * PADDING)
        corner = QPointF(option.rect.topLeft()) + QPointF(PADDING, PADDING)
        layout.draw(painter, corner)
        painter.setFont(layout.font())
        draw_hyphens(painter, layout, corner)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # The line of the grid takes a pixel of the cell that is painted.
        width = self._view.columnWidth(index.column()) - 1
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        layout = laid_out(text, self.cell_font(option.font), width - 2 * PADDING)
        return QSize(width, ceil(layout.boundingRect().height()) + 2 * PADDING + 1)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor: NameField | CellEditor
        if self._is_person(index.column()):
            editor = NameField(parent)
            editor.offer(self._names)
        else:
            editor = CellEditor(parent, self._finish)
            editor.setFont(self.cell_font(option.font))
        title = self._view.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(title))
        editor.setAccessibleDescription(_("Enter is done, Shift+Enter begins a new line."))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        room = self._view.viewport().rect()
        rect = QRect(option.rect)
        if isinstance(editor, CellEditor):
            height = max(rect.height(), theme_of(self._view).px(LEAST_EDITOR))
            rect.setHeight(min(height, room.height()))
            rect.setWidth(max(rect.width(), theme_of(self._view).px(2 * LEAST_EDITOR)))
            rect.moveLeft(max(min(rect.left(), room.right() - rect.width()), 0))
            rect.moveTop(max(min(rect.top(), room.bottom() - rect.height()), 0))
        editor.setGeometry(rect)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, CellEditor):
            editor.setPlainText(text)
            editor.selectAll()
        elif isinstance(editor, NameField):
            editor.show_text(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, CellEditor):
            model.setData(index, editor.toPlainText())
        elif isinstance(editor, NameField):
            model.setData(index, editor.text())

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def cell_font(self, font: QFont) -> QFont:
        """Return the smaller font that the cells of a table in `font` are set in."""
        small = QFont(font)
        small.setPixelSize(theme_of(self._view).text_px("caption"))
        return small


def laid_out(text: str, font: QFont, width: int) -> QTextLayout:
    """Return `text` in lines of `width` px, broken inside words that are longer than that."""
    layout = QTextLayout(text.replace("\n", "\N{LINE SEPARATOR}"), font)
    layout.setTextOption(_option())
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        _part_well(line, layout.text(), max(width, 1))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _part_well(line: QTextLine, text: str, width: int) -> None:
    """Let a line that Qt ended somewhere inside a word end where people would part it."""
    end = line.textStart() + line.textLength()
    word = _LETTERS_BEFORE.search(text, line.textStart(), end)
    if word is None or _WORD_ENDS.match(text, end):
        return
    rest = _WORD_ENDS.search(text, end)
    whole = text[word.start() : rest.start() if rest else len(text)]
    kept = letters_before_break(whole, end - word.start())
    if kept < end - word.start():
        line.setNumColumns(word.start() + kept - line.textStart(), width)


def draw_hyphens(painter: QPainter, layout: QTextLayout, corner: QPointF) -> None:
    """Draw a hyphen, in the padding, after every line that ends inside a word."""
    text = layout.text()
    for at in range(layout.lineCount() - 1):
        line = layout.lineAt(at)
        end = line.textStart() + line.textLength()
        if text[end - 1].isalpha() and text[end].isalpha():
            place = QPointF(line.naturalTextWidth(), line.y() + line.ascent())
            painter.drawText(corner + place, "-")


def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
