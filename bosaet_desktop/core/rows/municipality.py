"""A Danish municipality as people choose it from a list."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Municipality:
    """`code` is the three digits Statistikbanken uses, such as 760."""

    code: str
    name: str
