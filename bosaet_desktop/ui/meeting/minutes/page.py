"""The minutes of one meeting, and the news that are told of it: one page for each workshop."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from bosaet_desktop.core.analysis.minutes_words import draft, present_words
from bosaet_desktop.core.commands import minutes as commands
from bosaet_desktop.core.commands.news import word_news
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.heading import project_heading
from bosaet_desktop.core.queries.minutes import minutes, worded_news
from bosaet_desktop.core.rows.minutes import NewsPart
from bosaet_desktop.core.terms.meeting import NoteKind
from bosaet_desktop.ui.meeting.minutes.capture import NoteCapture
from bosaet_desktop.ui.meeting.minutes.news_view import NewsView
from bosaet_desktop.ui.meeting.minutes.note_groups import NoteGroups
from bosaet_desktop.ui.meeting.minutes.note_row import NoteBelow
from bosaet_desktop.ui.page import Page, PageAction, PageContext, Paper
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.empty_state import EmptyState
from bosaet_desktop.ui.widgets.labels import Caption, Heading
from bosaet_desktop.ui.widgets.line_list import LineDeeds
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

NOTES, NEWS = range(2)
NEWS_STATE = "news"


class MinutesPage(Page):
    """Notes as they come, then the paper; beside it what the village reads the next morning."""

    depends_on: ClassVar[frozenset[str]] = frozenset(
        {"minute_note", "news", "agenda_item", "agenda_run", "attendance", "workshop", "person"}
        | {"action_plan", "plan_helper", "initiative", "commitment", "meeting"}
        | {"open_question", "agreement", "project"}
    )
    states: ClassVar[tuple[str, ...]] = (NEWS_STATE,)
    number: ClassVar[int] = 1

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._told = minutes(context.project, self.number)
        self.which = SegmentedControl(
            [(_("Minutes of the meeting"), NOTES), (_("News from the meeting"), NEWS)],
            _("What is shown"),
        )
        self._stack = QStackedWidget()
        self._present = Caption()
        who = _("Tick who came, and it is told here")
        # A step that one evening does not show until somebody goes there.
        self._tick = QuietButton(
            who, "account-group-outline", lambda: context.go_to("before.people")
        )
        self.capture = NoteCapture(self._add)
        self._empty = EmptyState(
            "notebook-outline",
            _("Nothing is noted yet. Decisions, agreements and questions are enough."),
            _("Write the first note"),
            lambda: self.capture.line.setFocus(),
        )
        project = context.project
        self.notes = NoteGroups(
            LineDeeds(
                partial(self._add, NoteKind.NOTE),
                partial(commands.reword_note, project),
                partial(commands.move_note_of_minutes, project),
                partial(commands.delete_note_of_minutes, project),
            ),
            self._below,
        )
        self.news = NewsView()
        self._lay_out()
        self.setFocusProxy(self.capture.line)
        self.which.chosen.connect(self._show_part)
        self.news.worded.connect(self._word)

    def _lay_out(self) -> None:
        notes, card = ScrollArea(), Card()
        card.body.addWidget(self.capture)
        listed = Card()
        listed.body.addWidget(Heading(_("Notes")))
        listed.body.addWidget(self.notes)
        self._listed = listed
        for part in (card, self._present, self._empty, listed):
            notes.body.addWidget(part)
        notes.body.insertWidget(2, self._tick, 0, Qt.AlignmentFlag.AlignLeft)
        notes.body.addStretch(1)
        self._stack.addWidget(notes)
        self._stack.addWidget(self.news)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self.which)
        column.addWidget(self._stack, 1)

    def refresh(self) -> None:
        """Show the notes in their order; what is being written stays."""
        self._told = minutes(self.context.project, self.number)
        self.notes.show_minutes(self._told)
        self._empty.setVisible(not self._told.notes)
        self._listed.setVisible(bool(self._told.notes))
        present = present_words(self._told)
        self._present.setText(present)
        self._present.setVisible(bool(present))
        self._tick.setVisible(not present)
        running = self._told.running
        self.capture.show_item(running.title if running else "")
        self.news.show_news(worded_news(self.context.project, self.number), draft(self._told))
        self.header_changed.emit()

    def _add(self, kind: NoteKind, text: str) -> None:
        running = minutes(self.context.project, self.number).running
        item = running.id if running else None
        commands.write_note_down(
            self.context.project, self.number, kind, text, item, datetime.now()
        )

    def _below(self, key: str) -> NoteBelow:
        below, project = NoteBelow(), self.context.project
        below.kind_chosen.connect(lambda kind: commands.mark_note(project, key, NoteKind(kind)))
        below.item_chosen.connect(lambda item: self._file(key, item))
        below.passed_on.connect(lambda: self._pass_on(key))
        return below

    def _file(self, key: str, item: object) -> None:
        """Put a note under another item; the keyboard goes along with it."""
        self.notes.commit()
        commands.file_note(self.context.project, key, None if item is None else str(item))
        self.refresh()
        # The row stands in another list now, and Qt shows what is new in the next turn.
        QTimer.singleShot(0, self, partial(self.reveal, key))

    def _pass_on(self, key: str) -> None:
        commands.pass_note_on(self.context.project, key, date.today())
        self.refresh()
        self.context.say(_("Sent. Ctrl+Z takes it back."))

    def _word(self, part: object, text: str) -> None:
        part = NewsPart(str(part))
        drafted = draft(self._told)[part]
        # The draft itself is not worded by hand: it goes on following the project.
        word_news(self.context.project, self.number, part, "" if text == drafted else text)
        self.refresh()

    def _show_part(self, part: object) -> None:
        self.notes.commit()
        self.news.commit()
        shown = int(str(part))
        self._stack.setCurrentIndex(shown)
        self.setFocusProxy(self.capture.line if shown == NOTES else self.news.first())
        self.header_changed.emit()

    def enter_state(self, name: str) -> None:
        """Show the news, for pictures of the program."""
        if name == NEWS_STATE:
            self.which.choose(NEWS)
            self._show_part(NEWS)

    def reveal(self, target: str) -> None:
        """Bring a note into view."""
        row = self.notes.row(target)
        if row is not None:
            row.field.setFocus()

    def leave(self) -> None:
        """Store what is half written."""
        self.capture.line.commit()
        self.notes.commit()
        self.news.commit()

    def purpose(self) -> str | None:
        """Say which of the four evenings it is; one evening alone needs no number."""
        if self._told.programme.alone:
            return None
        told = _("Workshop {n}: note what is decided, agreed and asked, and tell the village.")
        return told.format(n=self.number)

    def primary_actions(self) -> Sequence[PageAction]:
        """Return what copies the news; the minutes need no button but Print."""
        if self._stack.currentIndex() == NOTES:
            return ()
        return (PageAction(_("Copy the text"), "content-copy", self.copy_news, primary=True),)

    def copy_news(self) -> None:
        """Put the news on the clipboard, to paste on the page of a village."""
        from bosaet_desktop.core.exchange.minutes_export import news_texts
        from bosaet_desktop.core.paper.minutes_paper import news_text

        self.news.commit()
        texts = news_texts(self.context.project, self._told)
        title = project_heading(self.context.project).title
        QGuiApplication.clipboard().setText(news_text(self._told, title, texts))
        self.context.say(_("The news is copied. Paste it where the village reads it."))

    def papers(self) -> Sequence[Paper]:
        """Return the minutes and the news, once something is noted."""
        if not self._told.notes:
            return ()
        return (
            Paper(_("Minutes of the meeting"), _("minutes"), self._write_minutes),
            Paper(_("News from the meeting"), _("news"), self._write_news),
        )

    def _write_minutes(self, target: Path) -> None:
        from bosaet_desktop.core.exchange.minutes_export import export_minutes

        export_minutes(self.context.project, target, meeting=str(self.number))

    def _write_news(self, target: Path) -> None:
        from bosaet_desktop.core.exchange.minutes_export import export_news

        export_news(self.context.project, target, meeting=str(self.number))


class FirstMinutesPage(MinutesPage):
    """Of workshop 1."""

    number = 1


class SecondMinutesPage(MinutesPage):
    """Of workshop 2."""

    number = 2


class ThirdMinutesPage(MinutesPage):
    """Of workshop 3."""

    number = 3


class FourthMinutesPage(MinutesPage):
    """Of workshop 4."""

    number = 4
