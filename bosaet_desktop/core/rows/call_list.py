"""Whom to call about what, with numbers: for the facilitator alone."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody to call; `role` is a finished word, phone and e-mail are empty where unknown."""

    name: str
    role: str
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """An open initiative with why to call, what is owed, and who can be reached."""

    title: str
    reasons: tuple[str, ...]
    owed: str
    people: tuple[Caller, ...]
