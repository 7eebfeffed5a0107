"""The kinds of tables of facts."""

from enum import StrEnum


class FactKind(StrEnum):
    """What the rows of a table tell."""

    MIGRATION = "migration"
    POPULATION = "population"
    HOUSING = "housing"
    FIGURES = "figures"
