"""What stands in the window of a running program, and the answers its dialogs are given."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from bosaet_desktop.ui.app import Program
from bosaet_desktop.ui.main_window import MainWindow
from bosaet_desktop.ui.new_project_form import NewProjectForm
from bosaet_desktop.ui.widgets.text_field import TextField


def frame(program: Program) -> MainWindow:
    content = program.shell.content()
    assert isinstance(content, MainWindow)
    return content


def answer(monkeypatch: pytest.MonkeyPatch, method: str, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, method, lambda *_arguments: (str(path), ""))


def fill_in_and_create(program: Program, title: str) -> None:
    form = program.shell.content()
    assert isinstance(form, NewProjectForm)
    field = form.findChild(TextField)
    assert field is not None
    field.setText(title)
    form.create_project()
