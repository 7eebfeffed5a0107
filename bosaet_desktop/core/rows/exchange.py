"""What an import did, for the sentence that tells of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The rows taken in, the columns left out, what had to be made, and finished remarks.

    `what` is the word of the command line (ideas, initiatives ...); `ignored_columns` are headings
    as they stand in the file; `made` are names of villages and categories that were not there.
    """

    what: str
    taken: int
    ignored_columns: tuple[str, ...] = ()
    made: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
