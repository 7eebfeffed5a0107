"""The print preview: what will come out of the printer, page by page, before it does."""

from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bosaet_desktop.core.errors import UserError
from bosaet_desktop.core.i18n import LANGUAGES, N_, _, language, use_language
from bosaet_desktop.core.text import safe_file_name
from bosaet_desktop.ui.places import documents
from bosaet_desktop.ui.printing.page_strip import PageStrip
from bosaet_desktop.ui.printing.pdf_images import PdfImages
from bosaet_desktop.ui.theme.theme import GRID

SIZE = (900, 760)
TITLE_BAR = 40
_LANGUAGE_NAMES = {"da": N_("Danish"), "en": N_("English")}


class PaperToShow(Protocol):
    """What the preview needs of a paper: its name, a file name, and how the PDF is made."""

    @property
    def title(self) -> str: ...
    @property
    def file_stem(self) -> str: ...
    @property
    def make(self) -> Callable[[Path], None]: ...


class PreviewDialog(QDialog):
    """Shows papers, in the language chosen; `refresh` makes the pages, before `exec` or `open`.

    Emits `leaving` before a paper goes to a file or a printer.
    """

    leaving = Signal()

    def __init__(
        self,
        papers: Sequence[PaperToShow],
        paper_language: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._papers = tuple(papers)
        self._folder = TemporaryDirectory(prefix="bosaet-", ignore_cleanup_errors=True)
        self._file = Path()
        self._images: PdfImages | None = None
        self._papers_box = _box(_("Paper"), [(paper.title, "") for paper in self._papers])
        names = [(_(_LANGUAGE_NAMES[code]), code) for code in LANGUAGES]
        self._language_box = _box(_("Language of the paper"), names)
        chosen = self._language_box.findData(paper_language or language())
        self._language_box.setCurrentIndex(max(chosen, 0))
        self._smaller = _button("−", _("Smaller (Ctrl −)"), "quiet")
        self._larger = _button("+", _("Larger (Ctrl +)"), "quiet")
        self._place = QLabel()
        self._notice = QLabel()
        self._save = _button(_("Save as PDF …"), "", "secondary")
        self._print = _button(_("Print …"), "", "primary")
        self.pages = PageStrip()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Make the chosen paper in the chosen language and show it from its first page."""
        target = Path(self._folder.name) / f"{len(list(Path(self._folder.name).iterdir()))}.pdf"
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            with use_language(str(self._language_box.currentData())):
                self._paper().make(target)
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._file = target
        self._notice.hide()
        former, self._images = self._images, PdfImages(target)
        self.pages.show_pages(self._images)
        if former is not None:
            former.close()

    def done(self, result: int) -> None:
        self.pages.show_pages(None)
        if self._images is not None:
            self._images.close()
            self._images = None
        self._folder.cleanup()
        super().done(result)

    def _paper(self) -> PaperToShow:
        return self._papers[max(self._papers_box.currentIndex(), 0)]

    def _lay_out(self) -> None:
        self.setWindowTitle(_("Print preview"))
        room = self.screen().availableGeometry().size()
        self.resize(QSize(*SIZE).boundedTo(room - QSize(0, TITLE_BAR)))
        self._print.setDefault(True)
        for label in (self._place, self._notice):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._notice.setWordWrap(True)
        self._notice.setContentsMargins(2 * GRID, 0, 2 * GRID, GRID)
        self._notice.hide()
        head = QHBoxLayout()
        head.setSpacing(GRID)
        for widget in (self._papers_box, self._language_box, self._smaller, self._larger):
            head.addWidget(widget)
        head.addWidget(self._place)
        head.addStretch(1)
        head.addWidget(self._save)
        head.addWidget(self._print)
        head.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._notice)
        column.addWidget(self.pages, 1)
        self._papers_box.setVisible(len(self._papers) > 1)
        self.pages.setFocus()

    def _connect(self) -> None:
        self._papers_box.activated.connect(lambda: self.refresh())
        self._language_box.activated.connect(lambda: self.refresh())
        self._smaller.clicked.connect(lambda: self.pages.zoom_by(-1))
        self._larger.clicked.connect(lambda: self.pages.zoom_by(1))
        self._save.clicked.connect(lambda: self.save())
        self._print.clicked.connect(lambda: self.print_paper())
        self.pages.page_changed.connect(self._show_place)
        for keys, deed in (
            (QKeySequence.StandardKey.ZoomIn, lambda: self.pages.zoom_by(1)),
            (QKeySequence("Ctrl+="), lambda: self.pages.zoom_by(1)),
            (QKeySequence.StandardKey.ZoomOut, lambda: self.pages.zoom_by(-1)),
            (QKeySequence("Ctrl+0"), self.pages.zoom_to_width),
            (QKeySequence.StandardKey.Print, self.print_paper),
            (QKeySequence.StandardKey.Save, self.save),
        ):
            QShortcut(keys, self, deed)

    def _show_place(self, page: int, pages: int) -> None:
        self._place.setText(_("Page {page} of {pages}").format(page=page, pages=pages))

    def save(self) -> None:
        """Ask where, and save the PDF there."""
        name = safe_file_name(self._paper().file_stem) + ".pdf"
        proposal = str(documents() / name)
        target, _kind = QFileDialog.getSaveFileName(
            self, _("Save as PDF"), proposal, _("PDF files (*.pdf)")
        )
        if not target:
            return
        try:
            self.save_to(Path(target))
        except UserError as error:
            # Said here, for the window's message bar lies behind this dialog.
            self._say(error.in_full)

    def save_to(self, target: Path) -> None:
        """Save the PDF, with the right ending whatever was typed."""
        from bosaet_desktop.ui.printing.deliver import save_pdf

        named = target if target.suffix.lower() == ".pdf" else Path(f"{target}.pdf")
        self.leaving.emit()
        save_pdf(self._file, named)
        self._say(_("Saved as {name}.").format(name=named.name))

    def _say(self, sentence: str) -> None:
        self._notice.setText(sentence)
        self._notice.show()

    def print_paper(self) -> None:
        """Ask which printer, and print with progress that can be cancelled."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from bosaet_desktop.ui.printing.deliver import PRINT_DPI, print_pages

        if self._images is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setResolution(PRINT_DPI)
        printer.setDocName(self._paper().title)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, len(self._images.sizes))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.leaving.emit()
            progress = self._progress(len(self._images.sizes))
            print_pages(self._images, printer, lambda done: _step(progress, done))
            progress.close()

    def _progress(self, pages: int) -> QProgressDialog:
        progress = QProgressDialog(_("Printing …"), _("Cancel"), 0, pages, self)
        progress.setWindowTitle(_("Printing …"))
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        progress.setMinimumDuration(500)
        return progress


def _step(progress: QProgressDialog, done: int) -> bool:
    progress.setValue(done)
    return not progress.wasCanceled()


def _box(name: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    for words, value in choices:
        box.addItem(words, value)
    return box


def _button(words: str, tip: str, kind: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", kind)
    button.setToolTip(tip)
    button.setAccessibleName(tip or words)
    return button
