"""The texts of Qt's own dialogs: its catalogue, and ours for what that lacks in Danish."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QTranslator

from bosaet_desktop.core.i18n import N_, _

# By the context Qt has them in: file dialogs, the kinds of files in them, the printing of Linux.
_LACKING: Mapping[str, frozenset[str]] = {
    "QFileDialog": frozenset({N_("&Look in:"), N_("Files of &type:")}),
    "QAbstractFileIconProvider": frozenset(
        {N_("Drive"), N_("File"), N_("Folder"), N_("Shortcut"), N_("Unknown")}
    ),
    "QPageSetupWidget": frozenset({N_("Pages &per sheet:"), N_("Page &order:")}),
    "QPrintSettingsOutput": frozenset(
        {
            N_("Double Sided Printing"),
            N_("Off"),
            N_("Long side binding"),
            N_("Short side binding"),
            N_("Page &Set:"),
        }
    ),
}


class LackingTexts(QTranslator):
    """Asked only for what Qt's catalogue of the language in use has not."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - as Qt calls it
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        return _(sourceText) if sourceText in _LACKING.get(context, ()) else ""


class QtTexts(QObject):
    """What makes Qt speak; it lives as long as the application is to."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._own, self._lacking = QTranslator(self), LackingTexts(self)

    def speak(self, language: str) -> None:
        """Let Qt's dialogs be in `language`; those made before keep theirs."""
        for each in (self._own, self._lacking):
            QCoreApplication.removeTranslator(each)
        # What is installed last is asked first; in English Qt needs nobody.
        if language != "en":
            QCoreApplication.installTranslator(self._lacking)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._own.load(f"qtbase_{language}", folder):
            QCoreApplication.installTranslator(self._own)
