"""What the file refuses stays in hand, and keeps nobody for ever."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from bosaet_desktop.core.commands.survey import begin_survey
from bosaet_desktop.core.errors import FileReadOnly, InvalidInput
from bosaet_desktop.core.project import open_project
from bosaet_desktop.core.storage.lock_note import note_path
from bosaet_desktop.ui.app import Program
from bosaet_desktop.ui.frame import leaving, opening
from bosaet_desktop.ui.pages import OVERVIEW
from bosaet_desktop.ui.survey.entry import SurveyEntry
from bosaet_desktop.ui.widgets.name_field import NameField
from tests.ui.running_program import frame
from tests.ui.shown_page import part


@pytest.fixture
def refused(program: Program, file: Path) -> SurveyEntry:
    """A form in hand, in an open project, that cannot be stored as it is."""
    project = open_project(file)
    begin_survey(project)
    project.close()
    program.open_file(file, "where_are_we.baseline")
    frame(program).stack.current_page().enter_state("entry")
    entry = part(frame(program), SurveyEntry)
    QTest.keyClicks(entry.form.words[0], "010170-1234")
    return entry


def test_a_form_that_is_refused_may_go_with_the_project(
    program: Program, file: Path, refused: SurveyEntry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaving, "ask", lambda *_asked, **_how: 0)
    assert program.shell.close()
    assert not note_path(file).exists()


def test_a_form_that_is_refused_keeps_the_frame_as_it_is(
    program: Program, refused: SurveyEntry, monkeypatch: pytest.MonkeyPatch
) -> None:
    main = frame(program)
    with pytest.raises(InvalidInput):
        program._renew_look()
    refused.form.words[0].setText("ro")
    main.go_to(OVERVIEW)
    assert main.stack.current_key == OVERVIEW
    asked: list[str] = []
    monkeypatch.setattr(main._steps, "show_states", lambda: asked.append("states"))
    main._show_states()
    assert asked == ["states"]
    program.close_project()


def test_what_is_typed_into_a_file_that_can_only_be_read_keeps_nobody_on_its_page(
    program: Program, samples: Mapping[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "open_project", partial(open_project, read_only=True))
    monkeypatch.setattr(leaving, "ask", lambda *_asked, **_how: 0)
    program.open_file(samples["en"], "what_now.sign_up")
    page = frame(program).stack.current_page()
    field = part(page, NameField)
    field.setText("Ane")
    frame(program).go_to(OVERVIEW)
    assert frame(program).stack.current_key == OVERVIEW
    frame(program).go_to("what_now.sign_up")
    assert field.text() == "Ane"
    with pytest.raises(FileReadOnly):
        page.leave()
    program.close_project()
