"""A part of the details: a card with a title, what it is for, and what can be said."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bosaet_desktop.ui.theme.theme import GRID, Tone
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.labels import Body, Caption
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

    def add_tagged(self, words: str, tone: Tone, sentence: str) -> None:
        """Add a sentence behind a tag that says it in two words."""
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(Tag(words, tone), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(Body(sentence), 1)
        self.body.addLayout(row)
