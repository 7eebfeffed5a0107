"""How the idea board keeps up: first paint, a drag over it, typing, adding and moving, memory.

Run from the root: python benchmarks/board.py [--ideas 300 2000]. The real page is shown offscreen;
a time runs from the event until everything it changed is painted. Prints p50 and p99 in
milliseconds, and the memory of the process.
"""

import argparse
import os
import random
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from statistics import quantiles
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from bosaet_desktop.core.analysis.duplicates import Likenesses, suggested_pairs
from bosaet_desktop.core.commands.idea import put_up
from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.category import categories
from bosaet_desktop.core.queries.duplicates import compared_ideas
from bosaet_desktop.core.queries.idea import village_marks
from bosaet_desktop.core.rows.idea import NewIdea
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.ui.page import MessageKind, PageContext
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.project_signals import ProjectSignals
from bosaet_desktop.ui.theme.apply import apply_theme
from bosaet_desktop.ui.what_do_we_want.board.card_list_model import carried_cards
from bosaet_desktop.ui.what_do_we_want.board.card_view import CardView
from bosaet_desktop.ui.what_do_we_want.board.page import IdeaBoardPage
from bosaet_desktop.ui.what_do_we_want.board.view import BoardView

WINDOW = (1280, 720)
WORDS = (
    *("sti", "skole", "hal", "fest", "bus", "grund", "hus", "shelter", "skov", "sø", "kalender"),
    *("café", "værksted", "legeplads", "lys", "cykel", "mark", "kirke", "torv", "musik", "kor"),
    *("ungdom", "ældre", "børn", "familie", "bænk", "bro", "havn", "tog", "marked", "trappe"),
)
VILLAGES = ("Borris", "Faster", "Hoven", "Lyne", "Tarm", "Ådum")
MOVES, LETTERS, ADDED = 200, 120, 30


def make_project(path: Path, count: int) -> Project:
    """Make a project with this many ideas of three to fourteen words, spread over the board."""
    project = create_project(path, NewProject("Vorgod", villages=VILLAGES))
    chance = random.Random(count)
    villages = [each.id for each in village_marks(project)]
    themes = [None, *(each.id for each in categories(project))]
    put_up(
        project,
        [
            NewIdea(
                " ".join(compound(chance) for _word in range(chance.randint(3, 14))),
                chance.choice(villages),
                chance.choice(themes),
            )
            for number in range(count)
        ],
    )
    return project


def compound(chance: random.Random) -> str:
    """Return a word of two, as Danish makes them, so that a board has some hundreds."""
    return "".join(chance.sample(WORDS, 2))


def show_page(project: Project, folder: Path) -> IdeaBoardPage:
    """Show the page as the frame does."""
    settings = QSettings(str(folder / "board.ini"), QSettings.Format.IniFormat)
    tally = Tally(project)
    project.subscribe(tally.take_in)
    signals = ProjectSignals(project)
    page = IdeaBoardPage(PageContext(project, tally, Preferences(settings), signals, _go_to, _say))
    signals.changed.connect(lambda _changes: page.refresh())
    page.resize(*WINDOW)
    page.refresh()
    page.show()
    QApplication.processEvents()
    return page


def timed(deeds: Sequence[Callable[[], object]]) -> list[float]:
    """Return how many milliseconds each deed took until the window was still again."""
    times = []
    for deed in deeds:
        began = perf_counter()
        deed()
        QApplication.processEvents()
        times.append(1000 * (perf_counter() - began))
    return times


def drag(page: IdeaBoardPage) -> list[float]:
    """Drag the first card over the columns, up and down."""
    views = page.findChildren(CardView)
    board = page.findChild(BoardView)
    assert isinstance(board, BoardView)
    carried = carried_cards([board.columns[0].cards[0].id])
    view = views[1].viewport()
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move = Qt.DropAction.MoveAction
    QApplication.sendEvent(view, QDragEnterEvent(QPoint(20, 20), move, carried, button, none))
    height = max(view.height() - 80, 1)

    def step(number: int) -> None:
        at = QPointF(20 + number % 40, 40 + (7 * number) % height)
        QApplication.sendEvent(view, QDragMoveEvent(at.toPoint(), move, carried, button, none))
        view.update()

    return timed([lambda n=number: step(n) for number in range(MOVES)])


def moves(page: IdeaBoardPage) -> list[float]:
    """Drop cards into the next column, one after another."""
    board = page.findChild(BoardView)
    assert isinstance(board, BoardView)

    def drop(number: int) -> None:
        place = number % (len(board.columns) - 1)
        cards = board.columns[place].cards
        if cards:
            board.moved.emit([cards[0].id], place + 1, None)

    return timed([lambda n=number: drop(n) for number in range(ADDED)])


def press(page: IdeaBoardPage, text: str, key: int = 0) -> None:
    """Send one key to the field."""
    field = page.focusProxy()
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, _NONE, text))


_NONE = Qt.KeyboardModifier.NoModifier


def type_ideas(page: IdeaBoardPage) -> tuple[list[float], list[float]]:
    """Type ideas letter by letter; return the times of letters, and of Enter."""
    chance = random.Random(1)
    letters, enters = [], []
    for _idea in range(ADDED):
        words = " ".join(compound(chance) for _word in range(4))
        letters += timed([lambda c=letter: press(page, c) for letter in words])
        enters += timed([lambda: press(page, "", Qt.Key.Key_Return)])
    return letters[-LETTERS * 4 :], enters


def look_up(project: Project) -> list[float]:
    """Learn the board and look for what is like ideas being typed, as the field does."""
    compared = compared_ideas(project)
    began = perf_counter()
    likenesses = Likenesses([idea.text for idea in compared.ideas], compared.language)
    print(f"  {'learning the board (aside)':<28}     {1000 * (perf_counter() - began):7.2f}")
    began = perf_counter()
    found = len(suggested_pairs(compared))
    took = 1000 * (perf_counter() - began)
    print(f"  {'all likely pairs (aside)':<28}     {took:7.2f}   {found} pairs")
    typed = [compared.ideas[0].text[:end] for end in range(3, 25)]
    return timed([partial(likenesses.like, text) for text in typed * 5])


def memory() -> float:
    """Return the memory the process holds now, in MiB (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def report(what: str, times: Sequence[float]) -> None:
    """Print the median and the slowest hundredth."""
    cuts = quantiles(times, n=100, method="inclusive")
    print(f"  {what:<28} p50 {cuts[49]:7.2f}   p99 {cuts[98]:7.2f}")


def measure(count: int) -> None:
    """Measure one board."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project = make_project(folder / "board.bosaet", count)
        before, began = memory(), perf_counter()
        page = show_page(project, folder)
        print(f"{count} ideas")
        print(f"  {'first paint':<28}     {1000 * (perf_counter() - began):7.2f}")
        report("drag, move to painted", drag(page))
        letters, enters = type_ideas(page)
        report("typing, letter to painted", letters)
        report("Enter to card painted", enters)
        report("drop to card painted", moves(page))
        report("similar ideas, per letter", look_up(project))
        print(f"  {'memory of the page, MiB':<28}     {memory() - before:7.1f}", flush=True)
        page.leave()
        page.deleteLater()
        QApplication.processEvents()
        project.close()


def _go_to(_key: str, _target: str | None = None) -> None: ...


def _say(_text: str, _kind: MessageKind = MessageKind.DONE) -> None: ...


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ideas", type=int, nargs="+", default=[300, 2000])
    wanted = parser.parse_args().ideas
    app = QApplication([])
    apply_theme(app, "light", 100)
    for each in wanted:
        measure(each)
