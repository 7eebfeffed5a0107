"""What became of an attention point of the guide."""

from collections.abc import Sequence
from dataclasses import dataclass

from bosaet_desktop.core.rows.guide import Theme
from bosaet_desktop.core.terms.attention import AttentionState

# The first part of the key of a point that the project added itself.
OWN = "own"


TICKED = (AttentionState.HANDLED, AttentionState.NOT_RELEVANT)


@dataclass(frozen=True, slots=True)
class AttentionNote:
    """The state, note and owner of one point; `key` is the page's key, a slash and the point's.

    A point of the project's own has its `wording` and its `theme` here.
    """

    key: str
    state: AttentionState = AttentionState.NOT_STARTED
    note: str = ""
    owner: str = ""
    wording: str = ""
    theme: str = ""

    @property
    def is_ticked(self) -> bool:
        """Whether nobody needs to think of it any more."""
        return self.state in TICKED


@dataclass(frozen=True, slots=True)
class PointStatus:
    """A point to consider and how far it is; one of the project's own belongs to no page.

    `step` is what the page is called, its stage on a line of its own.
    """

    text: str
    page_key: str
    note: AttentionNote
    step: str = ""

    @property
    def key(self) -> str:
        """The key under which its state is stored."""
        return self.note.key

    @property
    def is_own(self) -> bool:
        """Whether the project added it, and may word it anew."""
        return not self.page_key


@dataclass(frozen=True, slots=True)
class ThemeStatus:
    """One of the five themes with its points, in the order of the path and own ones last."""

    theme: Theme
    points: tuple[PointStatus, ...]


def ticked(points: Sequence[PointStatus]) -> int:
    """Return of how many points nobody needs to think any more."""
    return sum(point.note.is_ticked for point in points)
