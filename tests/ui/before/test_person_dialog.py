"""All that is held on a person is shown, handed over, reworded and erased from one place."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.idea import add_ideas
from bosaet_desktop.core.commands.person import add_people
from bosaet_desktop.core.commands.project import set_contact
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.idea import ideas
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.queries.privacy import mentions
from bosaet_desktop.core.rows.person import NewPerson
from bosaet_desktop.ui.before.people_about_dialog import PersonDialog
from bosaet_desktop.ui.before.people_page import PeoplePage
from bosaet_desktop.ui.before.people_table import PeopleTable
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.widgets.text_area import TextArea
from tests.ui.shown_page import Show, Told, nameless, part

pytestmark = pytest.mark.usefixtures("own_temporary_folder")


@pytest.fixture
def page(context: PageContext, show: Show, project: Project) -> PeoplePage:
    add_people(project, [NewPerson("Åse Holm", email="a@b.dk"), NewPerson("Bo")])
    set_contact(project, "Åse Holm")
    add_ideas(project, ["A bench for Åse Holm"], None)
    return show(PeoplePage(context))


@pytest.fixture
def dialog(page: PeoplePage, qtbot: QtBot) -> PersonDialog:
    view = part(page, PeopleTable)
    view.select_person(next(each.id for each in people(page.context.project) if each.email))
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return part(page, PersonDialog)


def button(dialog: PersonDialog, words: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == words)


def answer(monkeypatch: pytest.MonkeyPatch, yes: bool) -> list[str]:
    """Answer the question that comes with yes or no; return what was asked."""
    asked: list[str] = []

    def run(box: QMessageBox) -> int:
        asked.append(f"{box.text()} {box.informativeText()}")
        return 0

    def clicked(box: QMessageBox) -> object:
        return (
            box.buttons()[0]
            if box.buttons()[0].text() == ("Yes" if yes else "No")
            else (box.buttons()[1])
        )

    monkeypatch.setattr(QMessageBox, "exec", run)
    monkeypatch.setattr(QMessageBox, "clickedButton", clicked)
    return asked


def test_everything_held_is_in_sight(dialog: PersonDialog) -> None:
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"Åse Holm", "a@b.dk", "Citizen"} <= shown
    assert "Contact person in the municipality for the whole project" in shown
    assert [area.text() for area in dialog.findChildren(TextArea)] == ["A bench for Åse Holm"] * 2
    assert not nameless(dialog)


def test_text_with_the_name_is_reworded_on_the_spot(
    dialog: PersonDialog, project: Project, qtbot: QtBot
) -> None:
    for area in dialog.findChildren(TextArea):
        area.setPlainText("A bench")
        area.commit()
    assert [each.text for each in ideas(project)] == ["A bench"]
    [of] = [each for each in people(project) if each.email]
    assert not mentions(project, of)
    project.undo()
    assert len(mentions(project, of)) == 1


def test_no_erases_nobody(
    dialog: PersonDialog, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, yes=False)
    button(dialog, "Erase …").click()
    assert "Erase Åse Holm for good?" in asked[0]
    assert "The name still stands in 2 texts" in asked[0]
    assert len(people(project)) == 2


def test_yes_erases_for_good_and_says_what_was_not_reached(
    dialog: PersonDialog, project: Project, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, yes=True)
    button(dialog, "Erase …").click()
    assert [each.name for each in people(project)] == ["Bo"]
    assert project.undo_label is None
    assert told.sentences[-1].startswith("Åse Holm is erased from the project.")
    assert "Not reached: copies on other computers and sticks" in told.sentences[-1]


def test_anonymised_person_stays_in_the_table_without_a_name(
    page: PeoplePage, dialog: PersonDialog, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, yes=True)
    button(dialog, "Anonymise …").click()
    assert [each.name for each in people(project)] == ["", "Bo"]
    model = part(page, PeopleTable).model()
    assert [model.index(row, 0).data() for row in range(2)] == ["Anonymous", "Bo"]


@pytest.mark.parametrize("suffix", [".pdf", ".json"])
def test_what_is_held_is_saved_for_the_person(
    dialog: PersonDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    target = tmp_path / f"mine{suffix}"
    chosen: Callable[..., tuple[str, str]] = lambda *_a: (str(target), "")  # noqa: E731
    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    button(dialog, f"Save as {suffix[1:].upper()} …").click()
    content = target.read_bytes()
    if suffix == ".pdf":
        assert content.startswith(b"%PDF")
    else:
        held = json.loads(content)
        assert held["person"]["email"] == "a@b.dk"
        assert held["links"] == [{"kind": "municipal_contact", "about": "Vorgod"}]
        assert len(held["texts_with_the_name"]) == 2
