"""What the facilitator sees while presenting: the wall, what to say, what comes next, the time."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.formatting import integer, time_of_day
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.audience_window import HallDeed, hall_deed
from bosaet_desktop.ui.frame.presenter import Presenter
from bosaet_desktop.ui.frame.presenter_keys import ButtonKeys
from bosaet_desktop.ui.frame.presenter_picture import PresenterPicture
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import (
    HouseButton,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
)
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.flow_layout import FlowLayout
from bosaet_desktop.ui.widgets.labels import Body, Caption, Detail, Heading, SectionLabel
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

TICK_MS = 1000
# Above this text size the cards stand below each other, what is said first.
LARGE_TEXT = 140
SENTENCE = 22


class PresenterView(QWidget):
    """Its keys are those of a presentation clicker; every one has a button as well."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._goes_on = True
        # Tab goes to the buttons; the view itself is only where the keys go when Next is no more.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(_("Presenting"))
        self._place, self._clock = Heading(), Detail().one_line()
        self._picture = PresenterPicture()
        self._now, self._sentence = Body(), Body()
        self._next_title, self._next_figures = Heading(), Body()
        self._keys_told = Caption()
        self._keys = ButtonKeys(presenter.do, self)
        self.next_button = PrimaryButton(
            _("Show the next"), "arrow-right", self._deed(HallDeed.NEXT)
        )
        self.back_button = SecondaryButton(_("Back"), "arrow-left", self._deed(HallDeed.BACK))
        self.black_button = SecondaryButton(_("Black"), "monitor-off", self._deed(HallDeed.BLACK))
        self.end_button = QuietButton(_("End"), "close", presenter.end)
        self._tick = QTimer(self, interval=TICK_MS)
        self._lay_out()
        self._connect()

    def _deed(self, deed: HallDeed) -> Callable[[], None]:
        return partial(self._presenter.do, deed)

    def _lay_out(self) -> None:
        scroller = ScrollArea()
        if theme_of().text_size > LARGE_TEXT:
            # What is said now must be read without scrolling.
            scroller.body.addWidget(self._say_card())
            scroller.body.addLayout(self._top(QVBoxLayout()))
        else:
            scroller.body.addLayout(self._top(QHBoxLayout()))
            scroller.body.addWidget(self._say_card())
        scroller.body.addWidget(self._keys_told)
        scroller.body.addStretch(1)
        holder = QWidget()
        buttons = FlowLayout(holder, GRID)
        for button in self._buttons():
            buttons.addWidget(button)
            button.installEventFilter(self._keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        head = QHBoxLayout()
        head.addWidget(self._place, 1)
        head.addWidget(self._clock)
        column.addLayout(head)
        column.addWidget(scroller, 1)
        column.addWidget(holder)
        self.setContentsMargins(0, 0, 28, 16)

    def _top(self, row: QHBoxLayout | QVBoxLayout) -> QHBoxLayout | QVBoxLayout:
        """Put what the hall sees beside what comes next, or below it where text is large."""
        now, following = Card(), Card()
        now.body.addWidget(SectionLabel(_("The hall sees")))
        now.body.addWidget(self._picture)
        now.body.addWidget(self._now)
        following.body.addWidget(SectionLabel(_("Next comes")))
        following.body.addWidget(self._next_title)
        following.body.addWidget(self._next_figures)
        following.body.addStretch(1)
        row.setSpacing(2 * GRID)
        for card in (following, now) if isinstance(row, QVBoxLayout) else (now, following):
            row.addWidget(card, 1)
        return row

    def _say_card(self) -> Card:
        card = Card()
        card.body.addWidget(SectionLabel(_("Say")))
        self._sentence.setStyleSheet(f"font-size: {theme_of().px(SENTENCE)}px")
        card.body.addWidget(self._sentence)
        return card

    def _buttons(self) -> tuple[HouseButton, ...]:
        return self.next_button, self.back_button, self.black_button, self.end_button

    def _connect(self) -> None:
        self._presenter.changed.connect(self.refresh)
        self._tick.timeout.connect(self._show_time)

    def refresh(self) -> None:
        """Show where the presentation stands."""
        step, following = self._presenter.current(), self._presenter.following()
        presentation, window = self._presenter.presentation, self._presenter.window
        if step is None or presentation is None or window is None:
            return
        place = _("Step {number} of {steps}").format(
            number=integer(self._presenter.at + 1), steps=integer(len(presentation.steps))
        )
        black = self._presenter.is_black()
        self._place.setText(place)
        self._now.setText(_("The wall is black.") if black else step.title)
        self._sentence.setText(step.sentence)
        follows = "" if following else self._presenter.follows
        after = _("Next in the agenda: {title}").format(title=follows) if follows else ""
        last = after or _("That was the last step.")
        self._next_title.setText(following.title if following else last)
        self.next_button.setText(_("Go on with the agenda") if follows else _("Show the next"))
        self._next_figures.setText("\n".join(following.figures) if following else "")
        self._let_go_on(following is not None or black or bool(follows))
        self.back_button.setEnabled(self._presenter.at > 0 or black)
        self.black_button.setText(_("Show again") if black else _("Black"))
        self.setAccessibleDescription(f"{place}. {step.sentence}")
        self._show_time()

    def _let_go_on(self, able: bool) -> None:
        """Let Next be pressed or not; a disabled button would hand its keys to Back."""
        self._goes_on = able
        held = self.next_button.hasFocus() or self.hasFocus()
        if held and not able:
            self.setFocus()
        self.next_button.setEnabled(able)
        if held and able:
            self.next_button.setFocus()

    def _show_time(self) -> None:
        """Show the clock and the time gone by, and what is so of the hall's window right now."""
        minutes, seconds = divmod(self._presenter.seconds(), 60)
        words = _("{clock} · {minutes}.{seconds} so far")
        self._clock.setText(
            words.format(
                clock=time_of_day(datetime.now()), minutes=minutes, seconds=f"{seconds:02}"
            )
        )
        window = self._presenter.window
        if window is not None and self.isVisible():
            self._picture.show_window(window)
            self._keys_told.setText(_keys_words(on_desk=window.on_desk))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = hall_deed(event)
        if deed is None:
            super().keyPressEvent(event)
        else:
            self._presenter.do(deed)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._goes_on:
            self.next_button.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()


def _keys_words(*, on_desk: bool) -> str:
    if on_desk:
        return _(
            "Keys and clicker: Page Down or Space goes on, Page Up goes back, B makes the wall "
            "black, Esc closes the hall's window."
        )
    return _(
        "Keys and clicker: Page Down or Space goes on, Page Up goes back, B makes the wall "
        "black, Esc twice ends."
    )
