"""Finds sentences that our texts share with the source documents beside the checkout."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

RUN = 8


def source_documents(checkout: Path) -> list[str]:
    """Return the texts of the five source documents; empty where they do not lie beside us."""
    folder = checkout / ".." / "shared" / "seeds"
    return [path.read_text(encoding="utf-8-sig") for path in sorted(folder.glob("*.txt"))]


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return (tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def copied_runs(texts: Iterable[str], documents: Iterable[str]) -> set[str]:
    """Return every run of eight words in `texts` that stands in one of `documents` too."""
    known = {run for document in documents for run in _runs(document)}
    return {" ".join(run) for text in texts for run in _runs(text) if run in known}
