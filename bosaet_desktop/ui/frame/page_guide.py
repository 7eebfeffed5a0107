"""The guide of the page in view, with what the project says about its attention points."""

from dataclasses import replace

from bosaet_desktop.core.guide.steps_guide import load_guide
from bosaet_desktop.core.i18n import _, language
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.attention import attention_notes
from bosaet_desktop.core.terms.attention import AttentionState
from bosaet_desktop.ui.frame.guide_panel import GuidePanel
from bosaet_desktop.ui.pages import PAGES, PageEntry


class PageGuide(GuidePanel):
    """Reads the texts and the notes, and stores what is ticked and written."""

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self._asked: tuple[str, PageEntry | None, bool] | None = None
        # Whether it is still to be shown once the panel is seen: a narrow window turns pages
        # without it.
        self._waits = False
        self.ticked.connect(self._store_tick)
        self.note_written.connect(self._store_note)

    def show_page(self, key: str, following: PageEntry | None, *, fresh: bool = False) -> None:
        """Show the guide of the page `key`, and the way to the page that follows here.

        With `fresh`, what it says while there is nothing yet. What stands there already stays.
        """
        asked = (key, following, fresh)
        if asked != self._asked:
            self._asked, self._waits = asked, True
            if not self.isHidden():
                self._fill()

    def reload_notes(self) -> None:
        """Show what is stored about the points in view."""
        if not self._waits:
            self.show_notes(attention_notes(self._project))

    def setVisible(self, visible: bool) -> None:
        # Before it is seen: what a widget gets in its show event is not in its first paint.
        if visible:
            self._fill()
        super().setVisible(visible)

    def _fill(self) -> None:
        if self._waits and self._asked is not None:
            key, following, fresh = self._asked
            self._waits = False
            text = load_guide(key, language())
            text = text.at_first if fresh and text.at_first is not None else text
            if following is not None and following not in _usually_after(key):
                # Its words are about a step that this project does without.
                text = replace(text, next_step="")
            self.show_guide(key, text, _(following.title) if following else "")
            self.reload_notes()

    def _store_tick(self, key: str, ticked: bool) -> None:
        # They bring the rows of people along, which the first page can do without.
        from bosaet_desktop.core.commands.attention import set_attention_state

        state = AttentionState.HANDLED if ticked else AttentionState.NOT_STARTED
        set_attention_state(self._project, key, state)

    def _store_note(self, key: str, note: str) -> None:
        from bosaet_desktop.core.commands.attention import write_attention_note

        write_attention_note(self._project, key, note)


def _usually_after(key: str) -> tuple[PageEntry, ...]:
    """Return the page that follows in a project that hides none."""
    at = [page.key for page in PAGES].index(key)
    return PAGES[at + 1 : at + 2]
