"""The text of the manual, set in the type of the house, with its chapters to jump to."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from bosaet_desktop.core.guide.manual import heading_address, manual_folder
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import GRID, MARGIN, TextRole, theme_of

# Of pictures 1280 wide, what fits beside the chapters on a screen of that width.
PICTURE_WIDTH = 720
PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
LINE_HEIGHT = 130.0
_HEADINGS: dict[int, TextRole] = {1: "title", 2: "heading"}
_CHAPTER = 2


class ManualText(QTextBrowser):
    """Shows Markdown; a link goes to the chapter it names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("The manual"))
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(MARGIN)
        scroller = self.verticalScrollBar().sizeHint().width()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(PICTURE_WIDTH + 2 * MARGIN + scroller)
        self.anchorClicked.connect(lambda url: self.go_to(url.fragment()))

    def show_text(self, markdown: str) -> None:
        """Show the text from its beginning."""
        self.setMarkdown(markdown)
        for block in self._blocks():
            self._set(block)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def chapters(self) -> tuple[str, ...]:
        """Return the headings of the chapters, as they follow each other."""
        return tuple(block.text() for block in self._blocks() if _level(block) == _CHAPTER)

    def chapter_in_view(self) -> int:
        """Return which of `chapters` the text at the top belongs to; -1 before the first."""
        top = self.cursorForPosition(self.viewport().rect().topLeft()).position()
        begun = (b.position() <= top for b in self._blocks() if _level(b) == _CHAPTER)
        return sum(begun) - 1

    def go_to(self, address: str) -> None:
        """Bring the heading with that address to the top; an unknown one goes nowhere."""
        for block in self._blocks():
            if _level(block) and heading_address(block.text()) == address:
                self.moveCursor(QTextCursor.MoveOperation.End)
                self.setTextCursor(QTextCursor(block))
                return

    def find_next(self, words: str) -> bool:
        """Mark the next place with those words, from the top again after the last one."""
        if not words or self.find(words):
            return bool(words)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        return self.find(words)

    # Any: as Qt has it.
    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        picture = QImage(str(manual_folder() / QUrl(name).path()))
        ratio = self.devicePixelRatioF()
        shown = picture.scaledToWidth(
            round(PICTURE_WIDTH * ratio), Qt.TransformationMode.SmoothTransformation
        )
        shown.setDevicePixelRatio(ratio)
        return shown

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _set(self, block: QTextBlock) -> None:
        cursor, level = QTextCursor(block), _level(block)
        spaced = QTextBlockFormat()
        spaced.setTopMargin(MARGIN if level else 0)
        spaced.setBottomMargin(GRID)
        # A line with a picture in it would have as much room below in proportion.
        if PICTURE not in block.text():
            proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight
            spaced.setLineHeight(LINE_HEIGHT, proportional.value)
        cursor.mergeBlockFormat(spaced)
        if level:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            type_of_heading = QTextCharFormat()
            type_of_heading.setFont(theme_of(self).font(_HEADINGS.get(level, "strong")))
            # Not merged: Qt has headings enlarged already.
            cursor.setCharFormat(type_of_heading)


def _level(block: QTextBlock) -> int:
    return block.blockFormat().headingLevel()
