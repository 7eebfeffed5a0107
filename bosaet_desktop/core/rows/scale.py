"""The points that can be given."""

from dataclasses import dataclass

from bosaet_desktop.core.terms.scoring import SCALE_LIMIT, SCALE_STARTS


@dataclass(frozen=True, slots=True)
class Scale:
    """The points a question can be given, `lowest` to `highest`, both included."""

    lowest: int
    highest: int

    def __post_init__(self) -> None:
        if self.lowest >= self.highest:
            raise ValueError(f"no scale goes from {self.lowest} to {self.highest}")

    @property
    def midpoint(self) -> float:
        """Half way between the ends; no step of its own on an even scale."""
        return (self.lowest + self.highest) / 2

    @property
    def span(self) -> int:
        """How far the ends lie apart: one less than there are steps."""
        return self.highest - self.lowest

    @property
    def steps(self) -> tuple[int, ...]:
        """Every point of the scale, lowest first."""
        return tuple(range(self.lowest, self.highest + 1))

    @property
    def is_allowed(self) -> bool:
        """Whether a round may use it (method.md section 2)."""
        return self.lowest in SCALE_STARTS and self.highest <= SCALE_LIMIT


DEFAULT_SCALE = Scale(1, 5)
