"""Two rounds held side by side: what moved up, what moved down."""

from dataclasses import dataclass

from bosaet_desktop.core.rows.scale import Scale


@dataclass(frozen=True, slots=True)
class ComparedRound:
    """One of the two rounds; `highest_score` and `lowest_score` are what its scale allows."""

    number: int
    scale: Scale
    questions: int
    sheets: int

    @property
    def lowest_score(self) -> int:
        """The score of an initiative with the lowest mark everywhere."""
        return self.questions * self.scale.lowest

    @property
    def highest_score(self) -> int:
        """The score of an initiative with the highest mark everywhere."""
        return self.questions * self.scale.highest

    def share(self, score: float) -> float:
        """Return how much of the way from the lowest to the highest score it is, 0 to 1."""
        return (score - self.lowest_score) / (self.highest_score - self.lowest_score)


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """An initiative ranked in both rounds; ranks count only initiatives that both rounds rank."""

    initiative_id: str
    title: str
    before_rank: int
    after_rank: int
    before_score: float
    after_score: float
    before_share: float
    after_share: float

    @property
    def climbed(self) -> int:
        """How many ranks it went up; negative if it went down."""
        return self.before_rank - self.after_rank


@dataclass(frozen=True, slots=True)
class RoundComparison:
    """The newest round after the one before it, best in the newest round first.

    `only_before` and `only_after` are the titles that one round alone ranks.
    """

    before: ComparedRound
    after: ComparedRound
    lines: tuple[ComparedLine, ...]
    only_before: tuple[str, ...] = ()
    only_after: tuple[str, ...] = ()

    @property
    def same_scale(self) -> bool:
        """Whether the scores themselves can be compared, and not only their shares."""
        return (self.before.scale, self.before.questions) == (
            self.after.scale,
            self.after.questions,
        )
