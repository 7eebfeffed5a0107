"""What meets the facilitator: recent projects, a new one, the example; loaded before all else."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import N_, _, language
from bosaet_desktop.ui.preferences import Preferences, RecentProject, files_of_one_title
from bosaet_desktop.ui.samples import SAMPLES, SampleEntry
from bosaet_desktop.ui.theme.icons import icon_pixmap
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from bosaet_desktop.ui.widgets.card_button import CardButton
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.labels import DisplayText, Lead, SectionLabel
from bosaet_desktop.ui.widgets.project_card import CARD_WIDTH, InvitationCard, ProjectCard
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

CONTENT_WIDTH = 1010
VILLAGES_NAMED = 3
LOGO_SIZE = 48
NO_BREAK, MAY_BREAK = "\N{NO-BREAK SPACE}", "\N{ZERO WIDTH SPACE}"
STAGE_NAMES = (
    N_("Before"),
    N_("Where are we?"),
    N_("What do we want?"),
    N_("How?"),
    N_("What now?"),
)
# Names of languages are written in the language itself.
LANGUAGE_NAMES = (("Dansk", "da"), ("English", "en"))


class StartPage(QWidget):
    """Says what a person wants to open or begin; opens nothing itself."""

    open_requested = Signal(Path)
    browse_requested = Signal()
    new_requested = Signal()
    sample_requested = Signal(str)
    locate_requested = Signal(Path)
    language_chosen = Signal(str)

    def __init__(
        self,
        preferences: Preferences,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._today = today
        self._page = QWidget()
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(0, 0, 0, 0)
        # The same keys as in the menus, which stand only above an open project.
        QShortcut(QKeySequence("Ctrl+N"), self, self.new_requested.emit)
        QShortcut(QKeySequence("Ctrl+O"), self, self.browse_requested.emit)
        QShortcut(QKeySequence("Ctrl+Q"), self, lambda: self.window().close())

    def refresh(self) -> None:
        """Show the recent projects as they are now, in the language and look in use."""
        former = self._page
        self._page = QWidget()
        self._lay_out()
        self._frame.addWidget(self._page)
        former.setParent(None)
        former.deleteLater()

    def start(self) -> None:
        """Put the keyboard on the first card: Enter goes on with the project worked on last."""
        self._page.findChildren(CardButton)[0].setFocus()

    def _lay_out(self) -> None:
        page = QVBoxLayout(self._page)
        page.setContentsMargins(0, 0, 0, 0)
        scroller = ScrollArea(margin=4 * GRID)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._content(), 1000)
        row.addStretch(1)
        scroller.body.addLayout(row)
        page.addWidget(scroller, 1)
        page.addLayout(self._foot())

    def _content(self) -> QWidget:
        content = QWidget()
        content.setMaximumWidth(theme_of(self).px(CONTENT_WIDTH))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 5 * GRID, 0, 0)
        column.setSpacing(2 * GRID)
        column.addLayout(self._header())
        column.addSpacing(4 * GRID)
        self._add_cards(column)
        column.addStretch(1)
        return content

    def _foot(self) -> QHBoxLayout:
        languages = SegmentedControl(LANGUAGE_NAMES, _("Language"), small=True)
        languages.choose(language())
        languages.chosen.connect(lambda code: self.language_chosen.emit(str(code)))
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * GRID, 0, 2 * GRID, GRID)
        foot.addWidget(QuietButton(_("Manual"), deed=self._show_manual))
        foot.addStretch(1)
        foot.addWidget(languages)
        return foot

    def _show_manual(self) -> None:
        from bosaet_desktop.ui.frame.manual.window import show_manual

        show_manual(self)

    def _header(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(DisplayText("Bosæt"))
        words.addWidget(
            Lead(_("Four evenings in the village hall – from facts to a plan that lasts."))
        )
        row = QHBoxLayout()
        row.setSpacing(GRID + 2)
        row.addWidget(self._logo())
        row.addSpacing(GRID - 2)
        row.addLayout(words, 1)
        for button in (
            SecondaryButton(_("Open"), "folder-open-outline", self.browse_requested.emit),
            PrimaryButton(_("New project"), "plus", self.new_requested.emit),
        ):
            row.addWidget(button, alignment=Qt.AlignmentFlag.AlignVCenter)
        return row

    def _logo(self) -> QLabel:
        theme, logo = theme_of(self), QLabel()
        size, ratio = theme.px(LOGO_SIZE), self.devicePixelRatioF()
        logo.setPixmap(icon_pixmap("home-group", theme.palette.accent, size, ratio))
        return logo

    def _add_cards(self, column: QVBoxLayout) -> None:
        known = self._preferences.recent_projects()
        files = files_of_one_title(known)
        # A file name of many words is often one word to Qt, and would be cut.
        recent = [
            self._recent_card(each, files.get(each.path, "").replace("_", f"_{MAY_BREAK}"))
            for each in known
        ]
        if recent:
            _add_section(column, _("Recent projects"), recent)
            _add_section(column, _("Try an example"), self._sample_cards())
        else:
            _add_section(column, _("Begin here"), [self._new_card(), *self._sample_cards()])

    def _recent_card(self, known: RecentProject, file: str) -> CardButton:
        """Return a card that names the `file` too, where the title alone does not tell which."""
        if not known.path.exists():
            gone = [file, _("The file has been moved or deleted")]
            card = ProjectCard(known.title, _said(gone), _("Find the file …"), None)
            card.clicked.connect(lambda: self.locate_requested.emit(known.path))
            return card
        lines = [file, villages_in_short(known.villages), self._place_and_time(known)]
        stage = _(STAGE_NAMES[known.stage])
        card = ProjectCard(known.title, _said(lines), stage, known.stage)
        card.setToolTip(str(known.path))
        card.clicked.connect(lambda: self.open_requested.emit(known.path))
        return card

    def _place_and_time(self, known: RecentProject) -> str:
        opened = opened_in_words(known.opened, self._today())
        if not known.municipality:
            return opened
        place = _("{name} Municipality").format(name=known.municipality)
        return f"{place} · {opened}"

    def _new_card(self) -> CardButton:
        card = InvitationCard(
            _("A project of your own"),
            _("Give it a name and its villages. The rest can wait."),
            "plus",
            _("Takes 2 minutes"),
        )
        card.clicked.connect(self.new_requested)
        return card

    def _sample_cards(self) -> list[CardButton]:
        return [self._sample_card(each) for each in SAMPLES]

    def _sample_card(self, sample: SampleEntry) -> CardButton:
        card = InvitationCard(_(sample.title), _(sample.about), sample.icon, _(sample.time))
        card.clicked.connect(lambda: self.sample_requested.emit(sample.key))
        return card


def _add_section(column: QVBoxLayout, title: str, cards: Sequence[CardButton]) -> None:
    column.addWidget(SectionLabel(title))
    column.addWidget(CardGrid(cards, CARD_WIDTH))
    column.addSpacing(2 * GRID)


def _said(lines: Sequence[str]) -> list[str]:
    return [line for line in lines if line]


def villages_in_short(villages: Sequence[str]) -> str:
    """Return the first three villages and how many more there are: "Barde, Vorgod, Lem + 3"."""
    named = ", ".join(villages[:VILLAGES_NAMED])
    more = len(villages) - VILLAGES_NAMED
    return f"{named} + {more}" if more > 0 else named


def opened_in_words(opened: date, today: date) -> str:
    """Return the day as a person would say it; Qt knows the months, so Babel can wait."""
    days = (today - opened).days
    if days in (0, 1):
        return _("opened yesterday") if days else _("opened today")
    pattern = _("d MMMM") if opened.year == today.year else _("d MMMM yyyy")
    danish = language() == "da"
    locale = QLocale(QLocale.Language.Danish if danish else QLocale.Language.English)
    day = locale.toString(QDate(opened.year, opened.month, opened.day), pattern)
    return day.replace(" ", NO_BREAK)
