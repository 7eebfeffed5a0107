"""What tags of a project name."""

from enum import StrEnum


class TagKind(StrEnum):
    """What a tag of the project names: a focus area, or a value people stand for."""

    FOCUS = "focus"
    VALUE = "value"
