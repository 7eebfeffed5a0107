"""Pictures of the real window without a screen: for the manual, the tests and reviews."""

import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QEventLoop,
    QIODevice,
    QSettings,
    QTimer,
)
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.errors import FileMissing, InvalidInput, NotAllowed
from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.i18n import _, language, set_language
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.ui.audience_window import AudienceWindow
from bosaet_desktop.ui.frame.application import make_application
from bosaet_desktop.ui.frame.open_project import ProgramDeeds
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.frame.shell import Shell
from bosaet_desktop.ui.main_window import MainWindow
from bosaet_desktop.ui.page import Page
from bosaet_desktop.ui.pages import PAGES
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.theme.apply import apply_theme
from bosaet_desktop.ui.theme.theme import SchemeChoice

SETTLE_MS = 400
SETTLE_ROUNDS = 10


@dataclass(frozen=True, slots=True)
class Shot:
    """What a picture shows; `state` is one the page names, `audience` the hall's side of it."""

    page: str
    size: tuple[int, int] = (1366, 768)
    language: str = "da"
    theme: SchemeChoice = "light"
    text_size: int = 100
    audience: bool = False
    state: str = ""


def screenshot(file: Path, target: Path, shot: Shot) -> None:
    """Write a PNG of `shot` to `target`, without a screen; a copy of the project is opened.

    Raises InvalidInput for an unknown page or state, NotAllowed where the hall has nothing to see,
    and what `replacing` raises, that in the language of messages and not of the picture.
    """
    if shot.page not in {page.key for page in PAGES}:
        raise InvalidInput(_("There is no page called {name}.").format(name=shot.page))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    spoken = language()
    app = make_application()
    with tempfile.TemporaryDirectory(prefix="bosaet-") as folder:
        preferences = _preferences(Path(folder), shot)
        set_language(shot.language)
        apply_theme(app, shot.theme, shot.text_size)
        shell = Shell(lambda: True)
        session = Session(_copy(file, Path(folder)), preferences, shell)
        try:
            content = _png(_picture(shell, session, shot))
        finally:
            session.close()
            shell.close()
            shell.deleteLater()
    set_language(spoken)
    with replacing(target) as beside:
        beside.write_bytes(content)


def _copy(file: Path, folder: Path) -> Project:
    if not file.is_file():
        raise FileMissing(_("{name} is not there.").format(name=file.name))
    return open_project(Path(shutil.copyfile(file, folder / file.name)))


def _preferences(folder: Path, shot: Shot) -> Preferences:
    settings = QSettings(str(folder / "preferences.ini"), QSettings.Format.IniFormat)
    preferences = Preferences(settings)
    preferences.language, preferences.theme = shot.language, shot.theme
    preferences.text_size = shot.text_size
    return preferences


def _picture(shell: Shell, session: Session, shot: Shot) -> QPixmap:
    main = MainWindow(session.opened, _no_deeds())
    shell.show_content(main)
    shell.resize(*shot.size)
    shell.show()
    main.begin(shot.page)
    page = main.stack.current_page()
    _enter(page, shot.state)
    picture = _hall_picture(page, shot) if shot.audience else _grab(shell)
    main.end()
    return picture


def _enter(page: Page, state: str) -> None:
    if not state:
        return
    if state not in page.states:
        raise InvalidInput(_("The page has no state called {name}.").format(name=state))
    page.enter_state(state)


def _hall_picture(page: Page, shot: Shot) -> QPixmap:
    view = page.audience_view()
    if view is None:
        raise NotAllowed(_("This page has nothing to show the hall."))
    hall = AudienceWindow(dark=shot.theme != "light")
    hall.resize(*shot.size)
    hall.show_view(view)
    hall.show()
    try:
        return _grab(hall)
    finally:
        hall.close()
        hall.deleteLater()


def _grab(window: QWidget) -> QPixmap:
    # Long enough for what waits for a pause: the hall's type sizes, a chart while typing.
    waiting = QEventLoop()
    QTimer.singleShot(SETTLE_MS, waiting.quit)
    waiting.exec()
    # A chart that took long to draw leaves layouts waiting behind it.
    for _round in range(SETTLE_ROUNDS):
        QCoreApplication.processEvents()
    return window.grab()


def _png(picture: QPixmap) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(content.data())


def _no_deeds() -> ProgramDeeds:
    def nothing(*_arguments: object) -> None:
        """A picture presses no buttons."""

    return ProgramDeeds(nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing)
