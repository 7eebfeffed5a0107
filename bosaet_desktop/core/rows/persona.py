"""Personas: invented people who stand for those one wants to reach."""

from dataclasses import dataclass
from enum import StrEnum


class PersonaText(StrEnum):
    """What is told of a persona; the value is the name of the column in the file."""

    NAME = "name"
    LIFE_SITUATION = "life_situation"
    INTERESTS = "interests"
    WORTHWHILE = "worthwhile"
    MEDIA = "media"


@dataclass(frozen=True, slots=True)
class Persona:
    """A persona (domain.md section 4); `segment` is the name that belongs to `segment_id`."""

    id: str
    name: str
    segment_id: str | None = None
    segment: str = ""
    life_situation: str = ""
    interests: str = ""
    worthwhile: str = ""
    media: str = ""

    def words(self, part: PersonaText) -> str:
        """Return one of the persona's texts."""
        return str(getattr(self, part.value))


@dataclass(frozen=True, slots=True)
class SegmentName:
    """A segment that a persona may stand for."""

    id: str
    name: str
