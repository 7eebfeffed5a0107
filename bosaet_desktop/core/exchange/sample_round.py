"""The scoring round of a sample: its questions, candidates, sheets, and every mark on them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any, TypeAlias

from sqlalchemy import Connection, insert, update

from bosaet_desktop.core.model.scoring import (
    FIRST_ROUND,
    candidate,
    mark,
    question,
    scoring_round,
    sheet,
)
from bosaet_desktop.core.terms.mark import BLANK
from bosaet_desktop.core.terms.scoring import SheetState

# Any: the sample is our own JSON, whose shape tests/core/test_sample_content.py holds.
Content: TypeAlias = Mapping[str, Any]
Row: TypeAlias = dict[str, Any]

# One sheet in the sample took about as long as a practised typist needs.
_SECONDS_A_SHEET = 31.0
_TYPED_AT = time(19, 45)


def fill_round(
    connection: Connection, content: Content, initiatives: Sequence[str], villages: Sequence[str]
) -> None:
    """Write the round of `content`, which names initiatives and villages by their places."""
    asked, made = content["round"], content["decision"]
    connection.execute(
        update(scoring_round).values(
            **asked["scale"], blank_rows=asked["blank_rows"], cut=made["cut"]
        )
    )
    for each in asked["questions"]:
        told = {name: value for name, value in each.items() if name != "number"}
        connection.execute(
            update(question).where(question.c.number == each["number"]).values(**told)
        )
    chosen = {row: place for place, row in enumerate(made["chosen"], 1)}
    rows = [
        {
            "initiative_id": key,
            "round_number": FIRST_ROUND,
            "position": place,
            "chosen_place": chosen.get(place),
        }
        for place, key in enumerate(initiatives)
    ]
    connection.execute(insert(candidate), rows)
    connection.execute(insert(sheet), _sheets(asked, villages))
    connection.execute(insert(mark), list(_marks(asked, initiatives)))


def _sheets(asked: Content, villages: Sequence[str]) -> list[Row]:
    typed_at = datetime.combine(date.fromisoformat(asked["held_on"]), _TYPED_AT)
    filled = {each["number"]: each for each in asked["sheets"]}
    rows: list[Row] = []
    for number in range(1, asked["printed"] + 1):
        each = filled.get(number)
        home = each["village"] if each else None
        rows.append(
            {
                "round_number": FIRST_ROUND,
                "number": number,
                "state": SheetState.TYPED if each else SheetState.PRINTED,
                "village_id": None if home is None else villages[home],
                "elsewhere": each is not None and home is None,
                "typed_at": typed_at if each else None,
                "seconds": _SECONDS_A_SHEET if each else None,
            }
        )
    return rows


def _marks(asked: Content, initiatives: Sequence[str]) -> Iterator[Row]:
    questions = len(asked["questions"])
    for each in asked["sheets"]:
        for place, value in enumerate(each["marks"]):
            yield {
                "initiative_id": initiatives[place // questions],
                "round_number": FIRST_ROUND,
                "question_number": place % questions + 1,
                "sheet_number": each["number"],
                "value": BLANK if value is None else value,
            }
