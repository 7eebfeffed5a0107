"""What people take for granted, with what speaks for or against it."""

from dataclasses import dataclass
from enum import StrEnum

from bosaet_desktop.core.terms.segment import AssumptionStatus


class AssumptionText(StrEnum):
    """What is written of an assumption; the value is the name of the column in the file."""

    STATEMENT = "statement"
    RAISED_BY = "raised_by"
    EVIDENCE = "evidence"
    CONSEQUENCE = "consequence"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class EvidenceTable:
    """A table of facts that speaks for or against an assumption."""

    id: str
    title: str
    period: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Assumption:
    """An assumption (domain.md section 2); `changed` is what made people change their minds."""

    id: str
    statement: str
    raised_by: str = ""
    evidence: str = ""
    status: AssumptionStatus = AssumptionStatus.OPEN
    consequence: str = ""
    changed: str = ""
    tables: tuple[EvidenceTable, ...] = ()

    def words(self, part: AssumptionText) -> str:
        """Return one of the texts."""
        return str(getattr(self, part.value))

    @property
    def is_open(self) -> bool:
        """Whether nothing is settled yet."""
        return self.status is AssumptionStatus.OPEN
