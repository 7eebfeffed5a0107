"""The preview: pages as they will be printed, by keyboard, in either language."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.pdfgen.canvas import Canvas

from bosaet_desktop.core.errors import FileReadOnly
from bosaet_desktop.core.i18n import language
from bosaet_desktop.ui.printing.deliver import print_pages, save_pdf
from bosaet_desktop.ui.printing.pdf_images import KEPT_IMAGES, PdfImages
from bosaet_desktop.ui.printing.preview_dialog import PreviewDialog


@dataclass(frozen=True)
class Sheets:
    """A paper of some pages that writes its language on each."""

    title: str = "Pointark"
    file_stem: str = "Vorgod: pointark"
    sizes: tuple[tuple[float, float], ...] = (A4,) * 5

    @property
    def make(self) -> Callable[[Path], None]:
        return self._write

    def _write(self, path: Path) -> None:
        canvas = Canvas(str(path))
        for size in self.sizes:
            canvas.setPageSize(size)
            canvas.drawString(72, 72, f"{self.title} {language()}")
            canvas.showPage()
        canvas.save()


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[PreviewDialog]:
    made = PreviewDialog([Sheets(), Sheets("Plakat", sizes=(A4,))], "da")
    qtbot.addWidget(made)
    made.refresh()
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.done(0)


@pytest.fixture
def images(tmp_path: Path) -> Iterator[PdfImages]:
    path = tmp_path / "made.pdf"
    Sheets(sizes=(A4, landscape(A3), *[A4] * 10)).make(path)
    opened = PdfImages(path)
    yield opened
    opened.close()


def _place(dialog: PreviewDialog) -> str:
    return dialog._place.text()


def _saved_text(dialog: PreviewDialog, target: Path) -> str:
    dialog.save_to(target)
    return PdfReader(target).pages[0].extract_text().strip()


def test_the_page_in_sight_is_named(dialog: PreviewDialog) -> None:
    assert _place(dialog) == "Page 1 of 5"


def test_page_keys_turn_pages(dialog: PreviewDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog.pages, Qt.Key.Key_PageDown)
    assert _place(dialog) == "Page 2 of 5"
    qtbot.keyClick(dialog.pages, Qt.Key.Key_End)
    assert _place(dialog) == "Page 5 of 5"
    qtbot.keyClick(dialog.pages, Qt.Key.Key_PageUp)
    assert _place(dialog) == "Page 4 of 5"
    qtbot.keyClick(dialog.pages, Qt.Key.Key_Home)
    assert _place(dialog) == "Page 1 of 5"


def test_zooming_keeps_the_page(dialog: PreviewDialog) -> None:
    dialog.pages.go_to(3)
    for steps in (1, 1, -1, -1, -1):
        dialog.pages.zoom_by(steps)
        assert dialog.pages.current_page() == 3


def test_the_paper_is_made_in_the_language_chosen(dialog: PreviewDialog, tmp_path: Path) -> None:
    assert _saved_text(dialog, tmp_path / "da.pdf") == "Pointark da"
    box = _box(dialog, "Language of the paper")
    box.setCurrentIndex(box.findData("en"))
    box.activated.emit(box.currentIndex())
    assert _saved_text(dialog, tmp_path / "en.pdf") == "Pointark en"
    assert language() == "en"


def test_another_paper_can_be_chosen(dialog: PreviewDialog, tmp_path: Path) -> None:
    box = _box(dialog, "Paper")
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert _place(dialog) == "Page 1 of 1"
    assert _saved_text(dialog, tmp_path / "p.pdf") == "Plakat da"


def test_a_saved_file_gets_its_ending_and_replaces_the_former(
    dialog: PreviewDialog, tmp_path: Path
) -> None:
    (tmp_path / "ark.pdf").write_text("former")
    dialog.save_to(tmp_path / "ark")
    assert len(PdfReader(tmp_path / "ark.pdf").pages) == 5
    assert [each.name for each in tmp_path.iterdir()] == ["ark.pdf"]


def test_saving_where_nothing_can_be_saved_says_so(tmp_path: Path) -> None:
    Sheets().make(tmp_path / "made.pdf")
    with pytest.raises(FileReadOnly, match="could not be saved"):
        save_pdf(tmp_path / "made.pdf", tmp_path / "no such folder" / "ark.pdf")


def test_enter_presses_the_button_that_has_the_keyboard(
    dialog: PreviewDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "plan.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(target), ""))
    save = next(b for b in dialog.findChildren(QPushButton) if b.text().startswith("Save"))
    save.setFocus()
    QTest.keyClick(save, Qt.Key.Key_Return)
    assert target.exists()


def test_closing_leaves_no_file_behind(qtbot: QtBot) -> None:
    made = PreviewDialog([Sheets()])
    qtbot.addWidget(made)
    made.refresh()
    folder = Path(made._folder.name)
    assert list(folder.iterdir())
    made.done(0)
    assert not folder.exists()


def test_everything_that_takes_the_focus_has_a_name(dialog: PreviewDialog) -> None:
    reached = [
        each
        for each in dialog.findChildren(QWidget)
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(reached) >= 6
    assert all(each.accessibleName() for each in reached)


def test_pages_keep_their_own_sizes(images: PdfImages) -> None:
    assert images.sizes[1].width() == pytest.approx(landscape(A3)[0])
    image = images.image(1, 0.5)
    assert image.width() == pytest.approx(landscape(A3)[0] / 2, abs=1)


def test_only_a_few_pages_are_kept(images: PdfImages) -> None:
    for number in range(len(images.sizes)):
        images.image(number, 0.2)
    assert len(images._kept) == KEPT_IMAGES


def test_every_page_is_printed_in_its_own_size(images: PdfImages, tmp_path: Path) -> None:
    printer = _pdf_printer(tmp_path / "printed.pdf")
    assert print_pages(images, printer, lambda done: True)
    pages = PdfReader(tmp_path / "printed.pdf").pages
    assert len(pages) == len(images.sizes)
    widths = [float(page.mediabox.width) for page in pages[:3]]
    assert widths == pytest.approx([A4[0], landscape(A3)[0], A4[0]], abs=1)


def test_only_the_pages_asked_for_are_printed(images: PdfImages, tmp_path: Path) -> None:
    printer = _pdf_printer(tmp_path / "printed.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert print_pages(images, printer, lambda done: True)
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 2


def test_printing_stops_when_it_is_cancelled(images: PdfImages, tmp_path: Path) -> None:
    asked: list[int] = []

    def go_on(done: int) -> bool:
        asked.append(done)
        return done < 2

    assert not print_pages(images, _pdf_printer(tmp_path / "printed.pdf"), go_on)
    assert asked == [0, 1, 2]


def _pdf_printer(target: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(72)
    printer.setOutputFileName(str(target))
    return printer


def _box(dialog: PreviewDialog, name: str) -> QComboBox:
    return next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == name)


def test_a_home_without_a_folder_for_documents_is_proposed_itself(
    dialog: PreviewDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    missing = str(tmp_path / "Documents")
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _which: missing)
    proposed: list[Path] = []

    def ask(_parent: QWidget, _title: str, proposal: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(proposal))
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    dialog.save()
    assert [each.parent for each in proposed] == [Path.home()]
