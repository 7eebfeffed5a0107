"""Typing what is said at a meeting, and the news drafted from it."""

from datetime import datetime

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.attendance import add_attendee
from bosaet_desktop.core.commands.minutes import write_note_down
from bosaet_desktop.core.commands.programme import plan_agenda
from bosaet_desktop.core.commands.project import set_kind
from bosaet_desktop.core.commands.running_order import begin_run, next_item
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.expectation import expectations
from bosaet_desktop.core.queries.minutes import minutes, worded_news
from bosaet_desktop.core.queries.programme import programme
from bosaet_desktop.core.rows.meeting import NewAgendaItem
from bosaet_desktop.core.rows.minutes import NewsPart
from bosaet_desktop.core.rows.person import NewPerson
from bosaet_desktop.core.terms.meeting import AgendaKind, NoteKind
from bosaet_desktop.core.terms.project import EVENING
from bosaet_desktop.ui.meeting.minutes.note_row import NoteBelow
from bosaet_desktop.ui.meeting.minutes.page import (
    NEWS_STATE,
    FirstMinutesPage,
    ThirdMinutesPage,
)
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.widgets.labels import Strong
from tests.ui.shown_page import Show, Told, nameless, press, shown_words

NOW = datetime(2026, 1, 13, 19)


def say(page: FirstMinutesPage, text: str) -> None:
    QTest.keyClicks(page.capture.line, text)
    QTest.keyClick(page.capture.line, Qt.Key.Key_Return)


def below_of(page: FirstMinutesPage, key: str) -> NoteBelow:
    row = page.notes.row(key)
    assert row is not None
    assert isinstance(row.below, NoteBelow)
    return row.below


def headings(page: FirstMinutesPage) -> list[str]:
    shown = [each for each in page.notes.findChildren(Strong) if each.isVisible()]
    return [each.text() for each in sorted(shown, key=lambda each: each.mapTo(page, QPoint()).y())]


def test_enter_notes_a_line_and_the_next_is_a_plain_note_again(
    context: PageContext, show: Show, project: Project
) -> None:
    page = show(FirstMinutesPage(context))
    page.capture.line.setFocus()
    QTest.keyClick(page.capture.line, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    say(page, "We begin")
    say(page, "Coffee")
    told = [(note.kind, note.text) for note in minutes(project, 1).notes]
    assert told == [(NoteKind.DECISION, "We begin"), (NoteKind.NOTE, "Coffee")]


def test_who_comes_to_the_page_can_write_at_once(context: PageContext, show: Show) -> None:
    page = show(FirstMinutesPage(context))
    page.setFocus()
    assert page.capture.line.hasFocus()
    page.enter_state(NEWS_STATE)
    page.setFocus()
    assert page.news.first().hasFocus(), "a line that is not seen takes no words"


def test_who_came_is_ticked_on_another_page_and_told_here(
    context: PageContext, show: Show, project: Project, told: Told
) -> None:
    page = show(ThirdMinutesPage(context))
    press(page, "Tick who came, and it is told here")
    assert told.pages == ["before.people"]
    add_attendee(project, 3, NewPerson("Ulla"))
    page.refresh()
    [button] = [each for each in page.findChildren(QPushButton) if "Tick who came" in each.text()]
    assert not button.isVisible()


def test_a_note_is_filed_under_the_item_that_runs(
    context: PageContext, show: Show, project: Project
) -> None:
    items = [NewAgendaItem(AgendaKind.DISCUSS, title, 20) for title in ("Welcome", "Talk")]
    plan_agenda(project, 1, items)
    begin_run(project, 1, NOW)
    next_item(project, 1, NOW)
    page = show(FirstMinutesPage(context))
    say(page, "Somebody said this")
    assert minutes(project, 1).notes[0].item == "Talk"


def test_notes_stand_under_their_items_in_the_order_of_the_agenda(
    context: PageContext, show: Show, project: Project
) -> None:
    items = [NewAgendaItem(AgendaKind.DISCUSS, title, 20) for title in ("Welcome", "Talk", "End")]
    plan_agenda(project, 1, items)
    welcome, talk, _end = programme(project, 1).items
    for item in (None, talk.id, welcome.id, talk.id):
        write_note_down(project, 1, NoteKind.NOTE, "Said", item, NOW)
    page = show(FirstMinutesPage(context))
    assert headings(page) == ["Welcome", "Talk", "Under no item"]


def test_a_note_is_moved_under_another_item_and_keeps_what_is_half_written(
    context: PageContext, show: Show, project: Project, qtbot: QtBot
) -> None:
    plan_agenda(project, 1, [NewAgendaItem(AgendaKind.DISCUSS, "Talk", 20)])
    [talk] = programme(project, 1).items
    key = write_note_down(project, 1, NoteKind.NOTE, "Said", None, NOW)
    page = show(FirstMinutesPage(context))
    row = page.notes.row(key)
    assert row is not None
    row.field.setFocus()
    row.field.setPlainText("Said twice")
    choice = below_of(page, key).item
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    [note] = minutes(project, 1).notes
    assert (note.item_id, note.text) == (talk.id, "Said twice")
    moved = page.notes.row(key)
    assert moved is not None
    qtbot.waitUntil(moved.field.hasFocus)
    assert headings(page) == ["Talk"]


def test_a_question_is_sent_on_from_its_row(
    context: PageContext, show: Show, project: Project
) -> None:
    key = write_note_down(project, 1, NoteKind.QUESTION, "Who pays?", None, NOW)
    page = show(FirstMinutesPage(context))
    below = below_of(page, key)
    below.pass_on.click()
    assert [each.question for each in expectations(project).questions] == ["Who pays?"]
    assert not below.pass_on.isVisible()


def test_the_draft_is_stored_only_when_it_is_changed(
    context: PageContext, show: Show, project: Project
) -> None:
    write_note_down(project, 3, NoteKind.DECISION, "We begin", None, NOW)
    page = show(ThirdMinutesPage(context))
    page.enter_state("news")
    field = page.news.fields[NewsPart.DECIDED]
    assert field.text() == "We begin"
    field.setPlainText("We begin, all of us")
    field.commit()
    assert worded_news(project, 3)[NewsPart.DECIDED] == "We begin, all of us"
    field.setPlainText("")
    field.commit()
    assert field.text() == "We begin"
    assert worded_news(project, 3)[NewsPart.DECIDED] == ""


def test_the_news_is_copied_as_text(context: PageContext, show: Show, project: Project) -> None:
    write_note_down(project, 3, NoteKind.DECISION, "We begin", None, NOW)
    page = show(ThirdMinutesPage(context))
    page.copy_news()
    copied = QGuiApplication.clipboard().text()
    assert "What we decided\nWe begin" in copied


def test_everything_has_a_name_and_paper_comes_with_the_first_note(
    context: PageContext, show: Show, project: Project
) -> None:
    page = show(FirstMinutesPage(context))
    assert page.papers() == ()
    write_note_down(project, 1, NoteKind.QUOTE, "At last", None, NOW)
    assert [paper.title for paper in page.papers()] == [
        "Minutes of the meeting",
        "News from the meeting",
    ]
    assert nameless(page) == []


def test_a_part_of_the_news_that_nothing_is_known_for_says_so(
    context: PageContext, show: Show
) -> None:
    page = show(FirstMinutesPage(context))
    page.enter_state(NEWS_STATE)
    assert "The project tells nothing of it yet." in shown_words(page)


def test_the_item_a_note_stands_under_can_be_read_whole(
    context: PageContext, show: Show, project: Project
) -> None:
    title = "Hvad har vi at bygge på, og hvad står i vejen?"
    plan_agenda(project, 1, [NewAgendaItem(AgendaKind.DISCUSS, title, 20)])
    page = show(FirstMinutesPage(context))
    say(page, "A bus")
    (note,) = minutes(project, 1).notes
    below = below_of(page, note.id)
    below.item.choose(programme(project, 1).items[0].id)
    QApplication.processEvents()
    option = QStyleOptionComboBox()
    below.item.initStyleOption(option)
    assert option.currentText == title


def test_notes_stand_in_one_line_however_many_an_item_has(
    context: PageContext, show: Show, project: Project
) -> None:
    items = [NewAgendaItem(AgendaKind.DISCUSS, title, 20) for title in ("Welcome", "Talk")]
    plan_agenda(project, 1, items)
    first, second = (item.id for item in programme(project, 1).items)
    page = show(FirstMinutesPage(context))
    for words, item in (("One", first), ("Two", second), ("Three", second)):
        say(page, words)
        below_of(page, minutes(project, 1).notes[-1].id).item_chosen.emit(item)
    page.grab()
    rows = [page.notes.row(note.id) for note in minutes(project, 1).notes]
    assert len({row.field.mapTo(page, QPoint()).x() for row in rows if row is not None}) == 1


def test_one_evening_alone_needs_no_number(
    context: PageContext, show: Show, project: Project
) -> None:
    page = show(ThirdMinutesPage(context))
    assert str(page.purpose()).startswith("Workshop 3: ")
    set_kind(project, EVENING)
    page.refresh()
    assert page.purpose() is None
