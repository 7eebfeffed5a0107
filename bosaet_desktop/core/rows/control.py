"""What typing sheets again as a control has shown."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ControlResult:
    """How many sheets were compared, how many marks stand on them, and how many were unlike."""

    sheets: int = 0
    marks: int = 0
    differences: int = 0

    @property
    def per_thousand(self) -> float:
        """Differing marks in 1,000; trained single entry makes about 0.37 (method.md section 5)."""
        return 1000 * self.differences / self.marks if self.marks else 0.0


@dataclass(frozen=True, slots=True)
class TypistPace:
    """What one typist has typed; `keys_per_hour` counts marks, None until a sheet is measured."""

    initials: str
    sheets: int
    keys_per_hour: int | None
