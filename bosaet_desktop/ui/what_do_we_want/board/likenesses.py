"""The ideas of the board, learnt beside the window, to find those like a text being typed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from bosaet_desktop.core.rows.idea import Idea
from bosaet_desktop.ui.background import Background

FEWEST_LETTERS = 3


class LikeIdeas(QObject):
    """Learns the board when something is typed, not before; emits `learnt` when it knows it."""

    learnt = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ideas: tuple[Idea, ...] = ()
        self._language = ""
        self._known: tuple[Idea, ...] | None = None
        self._finder: Callable[[str], list[int]] | None = None
        self._learning = Background(self)
        self._learning.answered.connect(self._take)

    def know(self, ideas: Sequence[Idea], language: str) -> None:
        """Have these ideas to find from now on."""
        self._ideas, self._language = tuple(ideas), language

    def like(self, text: str) -> list[Idea]:
        """Return the ideas most like `text`; nothing until the board is learnt."""
        if len(text.strip()) < FEWEST_LETTERS:
            return []
        if self._known != self._ideas and not self._learning.is_counting:
            self._learning.ask(partial(_learn, self._ideas, self._language))
        if self._finder is None or self._known is None:
            return []
        there = {idea.id for idea in self._ideas}
        found = (self._known[place] for place in self._finder(text))
        return [idea for idea in found if idea.id in there]

    def _take(self, learnt: object) -> None:
        assert isinstance(learnt, tuple)
        self._known, self._finder = learnt
        self.learnt.emit()


def _learn(
    ideas: tuple[Idea, ...], language: str
) -> tuple[tuple[Idea, ...], Callable[[str], list[int]]]:
    # numpy comes with it, which the first paint does without.
    from bosaet_desktop.core.analysis.duplicates import Likenesses

    return ideas, Likenesses([idea.text for idea in ideas], language).like
