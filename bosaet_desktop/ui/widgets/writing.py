"""What is written in a field of text and what is stored of it, on leaving it and at rest."""

from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QMetaMethod, QObject, QTimer
from PySide6.QtWidgets import QLineEdit

from bosaet_desktop.core.text import clean
from bosaet_desktop.ui.widgets.asking import followed

if TYPE_CHECKING:
    from bosaet_desktop.ui.widgets.text_area import TextArea
    from bosaet_desktop.ui.widgets.text_field import TextField

REST_MS = 2_000


class Writing(QObject):
    """Has `field` emit `committed(text)` when it is left and at rest, if the text has changed.

    At rest is when nothing was typed for `REST_MS`. Nothing that is seen changes then: what is
    refused is offered again on leaving, and until then waits what is emptied, and a field that
    `waits_to_be_left` because half of what is written would make something else of it, as of names
    and numbers. One that is `never_empty` shows what is stored again at once when it is emptied;
    whoever stores the text says why.

    `stored` is the text known to be stored.
    """

    def __init__(
        self,
        field: "TextField | TextArea",
        *,
        never_empty: bool,
        waits_to_be_left: bool,
    ) -> None:
        super().__init__(field)
        # Weakly: a ring of the two would stand until rubbish is collected, in whatever thread.
        self._field: TextField | TextArea = proxy(field)
        self._never_empty = never_empty
        self.stored = field.text()
        # Whether `committed` is emitted in the middle of writing, where nobody complains.
        self.is_resting = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._store_at_rest)
        if not waits_to_be_left:
            field.textChanged.connect(self._wait)

    @property
    def is_half(self) -> bool:
        """Whether something else stands in the field than what is stored."""
        return self._field.text() != self.stored

    def show(self, text: str) -> None:
        """Show what is stored; a text that is being written at this moment stays."""
        has_cursor, written = self._field.hasFocus(), self._field.text()
        if has_cursor and clean(written, multiline=True) == text:
            # The space before the next word is not stored, and yet it must not go.
            text = written
        being_written = has_cursor and (self.is_resting or self.is_half)
        self.stored = text
        if not being_written and written != text:
            self._field.replace_text(text)

    def commit(self) -> None:
        """Announce the text if it differs from what is stored; what could not be is tried again."""
        self._rest.stop()
        self._field.mark_modified(False)
        written = self._field.text()
        if written == self.stored:
            return
        if self._never_empty and not written.strip():
            self._field.replace_text(self.stored)
            followed(self._field.committed, written)
        else:
            self._announce(written)

    def _wait(self) -> None:
        self._rest.start()

    def _store_at_rest(self) -> None:
        field, written = self._field, self._field.text()
        # In a dialog that is kept or cancelled as a whole nobody listens.
        heard = field.isSignalConnected(QMetaMethod.fromSignal(field.committed))
        if heard and field.hasFocus() and self.is_half and written.strip():
            self.is_resting = True
            self._announce(written)
            self.is_resting = False
            field.mark_modified(self.is_half)
            field.end_rest()

    def _announce(self, written: str) -> None:
        former, self.stored = self.stored, written
        if not followed(self._field.committed, written, quietly=self.is_resting):
            self.stored = former


class Written:
    """What a field says of its `Writing`, a line as well as an area."""

    _writing: Writing

    @property
    def is_resting(self) -> bool:
        """Whether `committed` is emitted in the middle of writing, where nobody complains."""
        return self._writing.is_resting

    @property
    def is_half_written(self) -> bool:
        """Whether something else stands here than what is stored."""
        return self._writing.is_half


def write_over(line: QLineEdit, text: str) -> None:
    """Put `text` in the place of all that is written, so that undoing has that back."""
    line.selectAll()
    line.insert(text)


def end_of_new(former: str, text: str) -> int:
    """Return where in `text` what differs from `former` ends, counted in UTF-16 as Qt does."""
    begun = _alike(former, text)
    after = _alike(former[begun:][::-1], text[begun:][::-1])
    return len(text[: len(text) - after].encode("utf-16-le")) // 2


def _alike(one: str, other: str) -> int:
    """Return how many characters two texts begin with that are the same."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
