"""The counted marks of the newest round as an array, for arithmetic on whole sheets."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from sqlalchemy import select

from bosaet_desktop.core.analysis.weights import normalised
from bosaet_desktop.core.model.scoring import mark
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.counted import counted_marks
from bosaet_desktop.core.queries.scoring import candidates, current_round
from bosaet_desktop.core.rows.marks_matrix import MarksMatrix

Cell = tuple[int, str, int, int]


def marks_matrix(project: Project) -> MarksMatrix:
    """Return the answers of the sheets that count; withdrawn initiatives are left out."""
    asked = current_round(project)
    listed = candidates(project, asked.number)
    columns = mark.c
    rows = project.fetch(
        select(
            columns.sheet_number, columns.initiative_id, columns.question_number, columns.value
        ).where(*counted_marks(asked))
    )
    return _matrix(
        [(row[0], row[1], row[2], row[3]) for row in rows],
        [each.initiative_id for each in listed if not each.withdrawn],
        {each.number: each.weight for each in asked.questions},
    )


def _matrix(
    cells: Sequence[Cell], initiative_ids: Sequence[str], questions: Mapping[int, float]
) -> MarksMatrix:
    sheets = sorted({sheet for sheet, *_rest in cells})
    values = np.full((len(sheets), len(initiative_ids), len(questions)), np.nan)
    if cells:
        at_sheet, at_row, at_question = (_places(k) for k in (sheets, initiative_ids, questions))
        layers = [at_sheet[sheet] for sheet, *_rest in cells]
        rows = [at_row[key] for _sheet, key, *_rest in cells]
        asked = [at_question[number] for _sheet, _key, number, _value in cells]
        values[layers, rows, asked] = [value for *_rest, value in cells]
    return MarksMatrix(tuple(sheets), tuple(initiative_ids), values, normalised(questions.values()))


def _places(keys: Iterable[object]) -> dict[object, int]:
    return {key: place for place, key in enumerate(keys)}
