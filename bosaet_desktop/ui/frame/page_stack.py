"""The pages of the middle area: made on their first visit, refreshed when they are looked at."""

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from bosaet_desktop.core.project import Change
from bosaet_desktop.ui.frame.focus import focus_into
from bosaet_desktop.ui.frame.reading_order import stops
from bosaet_desktop.ui.page import Page, PageContext
from bosaet_desktop.ui.pages import PageEntry, entry
from bosaet_desktop.ui.theme.theme import PAGE_SIDE
from bosaet_desktop.ui.widgets.laid_out import laid_out
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

# What a page keeps free to its right and below it, in px.
EDGES = (PAGE_SIDE, 22)


def page_class(of: PageEntry) -> type[Page]:
    """Import the module of an entry and return its page class."""
    module, _colon, name = of.view.partition(":")
    found = getattr(import_module(module), name)
    if not (isinstance(found, type) and issubclass(found, Page)):
        raise TypeError(f"{of.view} is no page")
    return found


def keep_edges(page: QWidget, right: int = EDGES[0], bottom: int = EDGES[1]) -> None:
    """Keep these px free: around the page, or inside what scrolls if it ends in a scroller.

    Of a stack each part keeps them; of a row that ends in a scroller, only that one's bar lies in
    the right edge. What has a way of its own, `reach_edges`, is told the edges instead.
    """
    reach_edges: Callable[[int, int], None] | None = getattr(page, "reach_edges", None)
    if reach_edges is not None:
        reach_edges(right, bottom)
    elif isinstance(page, QStackedWidget):
        for part in (page.widget(at) for at in range(page.count())):
            if part is not None:
                keep_edges(part, right, bottom)
    else:
        _keep_edges_within(page, right, bottom)


def _keep_edges_within(page: QWidget, right: int, bottom: int) -> None:
    layout = page.layout()
    parts = {} if layout is None else dict(laid_out(layout))
    last = None if layout is None else parts.get(layout.count() - 1)
    takes_edges = isinstance(last, QStackedWidget) or hasattr(last, "reach_edges")
    if not (takes_edges and isinstance(last, QWidget)):
        page.setContentsMargins(0, 0, right, bottom)
    elif isinstance(layout, QHBoxLayout):
        page.setContentsMargins(0, 0, 0, bottom)
        keep_edges(last, right, 0)
    else:
        keep_edges(last, right, bottom)


class PageStack(QStackedWidget):
    """Shows one page at a time; a hidden page that a change touched turns stale."""

    header_changed = Signal()
    hall_requested = Signal()
    hall_updated = Signal(str)
    alone_requested = Signal(bool)
    evening_requested = Signal(int, str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._left: set[str] = set()
        self._current = ""
        self._offered = (False, False)
        self._cover: QWidget | None = None
        context.signals.changed.connect(self._take_change)

    @property
    def current_key(self) -> str:
        """The key of the page in view, empty before the first."""
        return self._current

    def page(self, key: str) -> Page:
        """Return the page `key`, made now if this is its first visit."""
        if key not in self._pages:
            page = page_class(entry(key))(self._context)
            keep_edges(page)
            page.header_changed.connect(lambda: self._pass_header_on(key))
            page.hall_requested.connect(self.hall_requested)
            page.alone_requested.connect(self.alone_requested)
            page.evening_requested.connect(self.evening_requested)
            page.hall_updated.connect(lambda: self.hall_updated.emit(key))
            self._pages[key] = page
            self._stale.add(key)
            self.addWidget(page)
        return self._pages[key]

    def current_page(self) -> Page:
        """Return the page in view."""
        return self._pages[self._current]

    def turn_to(self, key: str) -> Page:
        """Let the page in view store what is half typed, then show `key` with fresh content."""
        self.leave()
        page = self.page(key)
        self._current = key
        if key in self._stale:
            page.refresh()
            self._stale.discard(key)
        self._offered = _offered(page)
        self._show(page)
        return page

    def lay_over(self, cover: QWidget | None) -> None:
        """Show `cover` in the place of the page in view, or the page again."""
        if cover is not None and self.indexOf(cover) < 0:
            self.addWidget(cover)
        self._cover = cover
        self._show(cover or self.current_page())

    def _show(self, part: QWidget) -> None:
        if part is self.currentWidget():
            return
        # Qt would pass the keyboard on to whatever was made first, and that scrolls into sight.
        _let_go(_holder(self))
        self.setCurrentWidget(part)

    @property
    def is_covered(self) -> bool:
        """Whether something else stands in the place of the page in view."""
        return self._cover is not None

    def take_focus(self) -> None:
        """Put the keyboard where the page in view begins, and let that be seen from its top."""
        part = self._cover or self.current_page()
        focus_into(part)
        # The first time it is there already, and asking Qt for what lies around takes its time.
        if self._current in self._left:
            _show_top(part, _holder(part))

    def leave(self) -> None:
        """Let the page in view store what is half typed; where nothing can be stored, it waits."""
        if self._current:
            self._left.add(self._current)
        if not self._context.project.read_only:
            self.store()

    def store(self) -> None:
        """Let the page in view store what is half typed, or say why it cannot."""
        if self._current:
            self.current_page().leave()

    def end(self) -> None:
        """Hear of no further change."""
        self._context.signals.changed.disconnect(self._take_change)

    def _take_change(self, change: Change) -> None:
        for key, page in self._pages.items():
            if page.depends_on.isdisjoint(change.subjects):
                continue
            if key == self._current and self.isVisible():
                self._refresh_in_view(page)
                self._tell_what_is_offered(page)
            else:
                self._stale.add(key)

    def _refresh_in_view(self, page: Page) -> None:
        """Keep the keyboard in the page if what had it goes, as the button of an empty page."""
        had = _holder(page)
        beginning = had if _stands_in_for_content(page, had) else None
        # With the first content a page is another one: Qt would go on in the middle of it.
        _let_go(beginning)
        stood = 0 if had is None else had.mapTo(page, QPoint()).y()
        page.refresh()
        if beginning is not None and beginning.isVisible():
            beginning.setFocus()
        elif had is not None and _holder(page) is None and not _go_on_below(page, stood):
            self.take_focus()

    def _tell_what_is_offered(self, page: Page) -> None:
        """Let the header follow when the first thing to show or print came, or the last went."""
        former, self._offered = self._offered, _offered(page)
        if self._offered != former:
            self.header_changed.emit()

    def _pass_header_on(self, key: str) -> None:
        if key == self._current:
            self.header_changed.emit()


def _offered(page: Page) -> tuple[bool, bool]:
    return page.shows_for_hall, bool(page.papers())


def _holder(part: QWidget) -> QWidget | None:
    """Return what has the keyboard in `part`, or gets it back when a dialog closes."""
    holder = part.window().focusWidget()
    # Qt returns None where nothing in the window has had it yet.
    within = holder is not None and part.isAncestorOf(holder)  # type: ignore[redundant-expr]
    return holder if within else None


def _go_on_below(page: Page, stood: int) -> bool:
    """Give the keyboard to the first that stands below what lost it, `stood` px down the page.

    Tell whether there is one.
    """
    below = (each for each in stops(page) if each.mapTo(page, QPoint()).y() > stood)
    following = next((each for each in below if each.isEnabled()), None)
    if following is not None:
        following.setFocus(Qt.FocusReason.TabFocusReason)
    return following is not None


def _let_go(holder: QWidget | None) -> None:
    if holder is not None:
        holder.clearFocus()


def _show_top(part: QWidget, holder: QWidget | None) -> None:
    """Let every scroller in `part` that `holder` lies in begin at its top."""
    for area in part.findChildren(ScrollArea):
        if holder is not None and area.isAncestorOf(holder):
            area.show_top()


def _stands_in_for_content(page: QWidget, holder: QWidget | None) -> bool:
    # Not at the top: the first page needs none.
    from bosaet_desktop.ui.widgets.empty_state import EmptyState

    return holder is not None and any(
        empty.isAncestorOf(holder) for empty in page.findChildren(EmptyState)
    )
