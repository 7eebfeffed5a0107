"""What an evening's agenda asks for, in the words that stand on screen and paper."""

from collections.abc import Mapping, Sequence

from bosaet_desktop.core.rows.meeting import NewAgendaItem
from bosaet_desktop.core.text import names_in


def things_to_bring(items: Sequence[NewAgendaItem], papers: Mapping[str, str]) -> tuple[str, ...]:
    """Return papers, then materials, each once; `papers` names every paper by its key."""
    printed = [papers.get(item.paper, item.paper) for item in items if item.paper]
    listed = [_capital(name) for item in items for name in names_in(item.materials)]
    first_spelling: dict[str, str] = {}
    for thing in (*printed, *listed):
        first_spelling.setdefault(thing.casefold(), thing)
    return tuple(first_spelling.values())


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
