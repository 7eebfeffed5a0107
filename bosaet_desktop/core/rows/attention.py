"""What became of an attention point of the guide."""

from dataclasses import dataclass
from enum import StrEnum


class AttentionState(StrEnum):
    """The four states of an attention point (domain.md, Five themes)."""

    NOT_STARTED = "not_started"
    CONSIDERED = "considered"
    HANDLED = "handled"
    NOT_RELEVANT = "not_relevant"


@dataclass(frozen=True, slots=True)
class AttentionNote:
    """The state, note and owner of one point; `key` is the page's key, a slash and the point's."""

    key: str
    state: AttentionState = AttentionState.NOT_STARTED
    note: str = ""
    owner_id: str | None = None

    @property
    def is_ticked(self) -> bool:
        """Whether nobody needs to think of it any more."""
        return self.state in (AttentionState.HANDLED, AttentionState.NOT_RELEVANT)
