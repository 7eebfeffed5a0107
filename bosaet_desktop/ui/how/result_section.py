"""A part of the details: a card with a title, what it is for, and what can be said."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.ui.theme.theme import GRID, Tone
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Caption, Strong
from bosaet_desktop.ui.widgets.tag import Tag

LINE_GAP = 10


class ResultSection(Card):
    """Lines are added from the top; `purpose` is one quiet sentence under the title."""

    def __init__(self, title: str, purpose: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.body.setSpacing(LINE_GAP)
        if purpose:
            self.body.addWidget(Caption(purpose))

    def add_sentences(self, sentences: Sequence[str]) -> None:
        """Add sentences to be read one after the other."""
        for sentence in sentences:
            self.body.addWidget(Body(sentence))

    def add_named(self, name: str, sentence: str, tag: tuple[str, Tone] | None = None) -> None:
        """Add a sentence under the name it is about, with a tag behind the name if there is one."""
        column = QVBoxLayout()
        column.setSpacing(2)
        if name:
            column.addLayout(_head(name, tag))
        column.addWidget(Body(sentence))
        self.body.addLayout(column)


def _head(name: str, tag: tuple[str, Tone] | None) -> QHBoxLayout:
    head = QHBoxLayout()
    head.setSpacing(GRID)
    head.addWidget(Strong(name), 1)
    if tag is not None:
        words, tone = tag
        head.addWidget(Tag(words, tone), alignment=Qt.AlignmentFlag.AlignTop)
    return head
