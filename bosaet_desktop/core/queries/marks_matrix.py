"""The counted marks of the newest round as an array, for arithmetic on whole sheets."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from sqlalchemy import Row, select

from bosaet_desktop.core.analysis.shares import normalised
from bosaet_desktop.core.model.scoring import mark
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.counted import counted_marks
from bosaet_desktop.core.queries.scoring import candidates, current_round
from bosaet_desktop.core.rows.marks_matrix import MarksMatrix

Cell = Row[tuple[int, str, int, int]]


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
        rows,
        [each.initiative_id for each in listed if not each.withdrawn],
        {each.number: each.weight for each in asked.questions},
    )


def _matrix(
    cells: Sequence[Cell], initiative_ids: Sequence[str], questions: Mapping[int, float]
) -> MarksMatrix:
    numbers, keys, asked, points = zip(*cells, strict=True) if cells else ((),) * 4
    sheets, layers = np.unique(np.array(numbers, dtype=np.int64), return_inverse=True)
    values = np.full((len(sheets), len(initiative_ids), len(questions)), np.nan)
    at_row, at_question = _places(initiative_ids), _places(questions)
    # A column at a time: by the hundred thousand, taking rows apart costs more than reading them.
    values[layers, [at_row[key] for key in keys], [at_question[each] for each in asked]] = points
    return MarksMatrix(
        tuple(sheets.tolist()), tuple(initiative_ids), values, normalised(questions.values())
    )


def _places(keys: Iterable[object]) -> dict[object, int]:
    return {key: place for place, key in enumerate(keys)}
