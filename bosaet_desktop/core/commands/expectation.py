"""What the parties give and hope for, and the questions between them."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import Table

from bosaet_desktop.core.commands.linking import add_last, delete_row, move_row, set_row
from bosaet_desktop.core.commands.wording import wording
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.model.agreement import expectation, hope, open_question
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.expectation import ExpectationText, QuestionDay, QuestionText
from bosaet_desktop.core.terms.expectation import HopeState, QuestionStatus
from bosaet_desktop.core.text import LONGEST_LINE, LONGEST_NAME, LONGEST_TEXT

_LABELS: Mapping[ExpectationText, str] = {
    ExpectationText.GIVES: N_("Write what a party gives"),
    ExpectationText.DOES_NOT_GIVE: N_("Write what a party does not give"),
    ExpectationText.REALISTIC: N_("Write what is realistic"),
    ExpectationText.HISTORY: N_("Write the history"),
}
_QUESTION_LABELS: Mapping[QuestionText, str] = {
    QuestionText.QUESTION: N_("Write open question"),
    QuestionText.ASKED_BY: N_("Say who asks"),
    QuestionText.ASKED_OF: N_("Say who is asked"),
}
_DAY_LABELS: Mapping[QuestionDay, str] = {
    QuestionDay.ASKED: N_("Set when it was asked"),
    QuestionDay.DUE: N_("Set when an answer is promised"),
    QuestionDay.ANSWERED: N_("Set when it was answered"),
}


def add_party(project: Project, name: str) -> str:
    """Add a party last and return its id; raises InvalidInput for an empty or unfit name."""
    words = _name(name)
    with project.change(N_("Add party")) as connection:
        return add_last(connection, expectation, party=words)


def add_parties(project: Project, names: Sequence[str]) -> None:
    """Add a party for each name in one change; raises InvalidInput with none of them added."""
    with project.change(N_("Add parties")):
        for name in names:
            add_party(project, name)


def rename_party(project: Project, party_id: str, name: str) -> None:
    """Give a party another name; raises InvalidInput for an empty or unfit one."""
    _set(project, N_("Rename party"), expectation, party_id, party=_name(name))


def write_expectation(project: Project, party_id: str, part: ExpectationText, text: str) -> None:
    """Write what a party says, several lines allowed; raises InvalidInput for unfit words."""
    words = wording(text, LONGEST_TEXT, multiline=True)
    _set(project, _LABELS[part], expectation, party_id, **{part.value: words})


def move_party(project: Project, party_id: str, before: str | None) -> None:
    """Put a party before another one, last for None."""
    with project.change(N_("Move party")) as connection:
        move_row(connection, expectation, party_id, before)


def delete_party(project: Project, party_id: str) -> None:
    """Take a party away with all it said and hoped for."""
    with project.change(N_("Delete party")) as connection:
        delete_row(connection, expectation, party_id)


def add_hope(project: Project, party_id: str, text: str) -> str:
    """Add something a party hopes for, last, and return its id."""
    words = _line(text)
    with project.change(N_("Add hope")) as connection:
        return add_last(connection, hope, expectation_id=party_id, text=words)


def write_hope(project: Project, hope_id: str, text: str) -> None:
    """Write a hope anew; raises InvalidInput for an empty or unfit one."""
    _set(project, N_("Write hope"), hope, hope_id, text=_line(text))


def mark_hope(project: Project, hope_id: str, state: HopeState) -> None:
    """Say whether somebody gives what is hoped for, nobody does, or nobody has said yet."""
    _set(project, N_("Mark hope"), hope, hope_id, state=state.value)


def move_hope(project: Project, hope_id: str, before: str | None) -> None:
    """Put a hope before another one, last for None."""
    with project.change(N_("Move hope")) as connection:
        move_row(connection, hope, hope_id, before)


def delete_hope(project: Project, hope_id: str) -> None:
    """Take a hope away."""
    with project.change(N_("Delete hope")) as connection:
        delete_row(connection, hope, hope_id)


def add_question(project: Project, text: str, day: date | None) -> str:
    """Write down a question asked on `day`, last, and return its id."""
    words = _line(text)
    with project.change(N_("Add open question")) as connection:
        return add_last(connection, open_question, question=words, asked_on=day)


def write_question(project: Project, question_id: str, part: QuestionText, text: str) -> None:
    """Write the question, or who asks whom; only the question itself may not be empty."""
    words = _line(text) if part is QuestionText.QUESTION else wording(text, LONGEST_NAME)
    label = _QUESTION_LABELS[part]
    _set(project, label, open_question, question_id, **{part.value: words})


def date_question(project: Project, question_id: str, part: QuestionDay, day: date | None) -> None:
    """Say when a question was asked or answered, or by when an answer is promised."""
    _set(project, _DAY_LABELS[part], open_question, question_id, **{part.value: day})


def answer_question(project: Project, question_id: str, text: str, day: date | None) -> None:
    """Write the answer given on `day`; without words the question is open again.

    Whoever is not content with an answer marks the question as open (`mark_question`).
    """
    words = wording(text, LONGEST_TEXT, multiline=True)
    status = QuestionStatus.ANSWERED if words else QuestionStatus.OPEN
    answered_on = day if words else None
    _set(
        project, N_("Write answer"), open_question, question_id,
        answer=words, status=status.value, answered_on=answered_on,
    )  # fmt: skip


def mark_question(
    project: Project, question_id: str, status: QuestionStatus, day: date | None
) -> None:
    """Say whether a question is answered, on `day`; the words of an answer stay."""
    answered_on = day if status is QuestionStatus.ANSWERED else None
    _set(
        project, N_("Mark open question"), open_question, question_id,
        status=status.value, answered_on=answered_on,
    )  # fmt: skip


def delete_question(project: Project, question_id: str) -> None:
    """Take a question away with its answer."""
    with project.change(N_("Delete open question")) as connection:
        delete_row(connection, open_question, question_id)


def _set(project: Project, label: str, table: Table, key: str, **values: object) -> None:
    with project.change(label) as connection:
        set_row(connection, table, key, **values)


def _name(name: str) -> str:
    return wording(name, LONGEST_NAME, missing=_("A party needs a name."))


def _line(text: str) -> str:
    return wording(text, LONGEST_LINE, missing=_("Write a few words, or delete the line."))
