"""What the guide beside a page says, ready to be shown."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """One of the handbook's five themes of the process; `key` is stable, the rest is text."""

    key: str
    title: str
    relevance: str


@dataclass(frozen=True, slots=True)
class AttentionPoint:
    """Something to consider on a page; `key` is unique on its page, `theme` is a `Theme.key`."""

    key: str
    text: str
    theme: str


@dataclass(frozen=True, slots=True)
class GuideText:
    """The guide of one page in one language; an optional part that is not given is empty.

    `at_first` is what it says instead while the project has nothing yet that it speaks of.
    """

    why: str
    how: tuple[str, ...]
    say: str
    attention: tuple[AttentionPoint, ...]
    to_print: str
    next_step: str
    at_first: "GuideText | None" = None
