"""Focus areas and values, as lists and cards show them."""

from collections.abc import Iterable
from dataclasses import dataclass

from bosaet_desktop.core.terms.tag import TagKind


@dataclass(frozen=True, slots=True)
class NamedTag:
    """A focus area or a value of the project's own; `used` counts the initiatives that serve it."""

    id: str
    kind: TagKind
    name: str
    used: int = 0


def tag_names(tags: Iterable[NamedTag], kind: TagKind) -> tuple[str, ...]:
    """Return the names of the tags of one kind, in their order."""
    return tuple(each.name for each in tags if each.kind is kind)
