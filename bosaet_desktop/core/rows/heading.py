"""What a project is called, around every page and in the list of recent ones."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProjectHeading:
    """The few words about a project that stand around every page."""

    title: str
    kind: str
    language: str
    tonights_question: str


@dataclass(frozen=True, slots=True)
class ProjectCard:
    """What the list of recent projects keeps; `identity` finds the backups."""

    identity: str
    title: str
    municipality_code: str | None
    villages: tuple[str, ...]
