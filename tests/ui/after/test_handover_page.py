"""The handover: notes, what the file knows, and what is told nowhere else."""

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from bosaet_desktop.core.commands.expectation import add_party, write_expectation
from bosaet_desktop.core.commands.handover import add_note
from bosaet_desktop.core.commands.project import set_contact
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.handover import handover_notes
from bosaet_desktop.core.rows.expectation import ExpectationText
from bosaet_desktop.core.terms.handover import HandoverKind
from bosaet_desktop.ui.after.handover_page import HandoverPage
from bosaet_desktop.ui.page import PageContext
from tests.ui.shown_page import Show, nameless


@pytest.fixture
def page(context: PageContext, show: Show) -> HandoverPage:
    return show(HandoverPage(context, lambda: date(2026, 3, 1)))


def words(widget: QWidget) -> str:
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(widget))


def test_a_note_is_written_where_it_belongs_and_undone(
    page: HandoverPage, project: Project
) -> None:
    new = page.notes[HandoverKind.REFUSAL].list.new
    new.setFocus()
    QTest.keyClicks(new, "No fund in 2011")
    QTest.keyClick(new, Qt.Key.Key_Return)
    assert [(note.kind, note.text) for note in handover_notes(project)] == [
        (HandoverKind.REFUSAL, "No fund in 2011")
    ]
    project.undo()
    assert not handover_notes(project)


def test_what_is_sensitive_is_marked_and_never_for_the_hall(
    page: HandoverPage, project: Project
) -> None:
    add_note(project, HandoverKind.SENSITIVE, "An old quarrel")
    assert "Private" in words(page.notes[HandoverKind.SENSITIVE])
    assert not page.shows_for_hall
    assert page.audience_view() is None


def test_the_paper_has_the_notes_but_not_what_is_sensitive(
    page: HandoverPage, project: Project, tmp_path: Path
) -> None:
    add_note(project, HandoverKind.PLACE, "Keys in the green box")
    add_note(project, HandoverKind.SENSITIVE, "An old quarrel")
    [paper] = page.papers()
    paper.make(tmp_path / "p.pdf")
    printed = "\n".join(each.extract_text() for each in PdfReader(tmp_path / "p.pdf").pages)
    assert "green box" in printed
    assert "quarrel" not in printed


def test_the_page_tells_what_the_file_knows(page: HandoverPage, project: Project) -> None:
    set_contact(project, "Ane Andersen")
    party = add_party(project, "The villages")
    write_expectation(project, party, ExpectationText.GIVES, "Hours")
    told = words(page)
    assert "The villages will give: Hours" in told
    assert "Ane Andersen · contact in the municipality" in told


def test_everything_that_takes_the_focus_has_a_name(page: HandoverPage, project: Project) -> None:
    for kind in HandoverKind:
        add_note(project, kind, "x")
    assert not nameless(page)
