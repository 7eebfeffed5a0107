"""The agenda leaves as a paper for the wall without names, and one with everything."""

from datetime import date, time
from pathlib import Path

import pytest
from pypdf import PdfReader

from bosaet_desktop.core.analysis.minutes_words import meeting_words
from bosaet_desktop.core.commands.programme import plan_agenda
from bosaet_desktop.core.commands.project import set_kind
from bosaet_desktop.core.commands.workshop import name_chair, set_workshop_date, set_workshop_start
from bosaet_desktop.core.errors import ImportRefused, InvalidInput
from bosaet_desktop.core.exchange.agenda_export import export_agenda, next_programme
from bosaet_desktop.core.exchange.agenda_file import MOST_BYTES, read_agenda, save_agenda
from bosaet_desktop.core.exchange.calendar_events import events
from bosaet_desktop.core.guide.agendas import ready_agenda
from bosaet_desktop.core.paper.agenda_paper import wall_blocks
from bosaet_desktop.core.paper.document import Grid
from bosaet_desktop.core.paper.style import BODY
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.programme import programme
from bosaet_desktop.core.queries.since import last_meeting
from bosaet_desktop.core.rows.meeting import NewAgendaItem
from bosaet_desktop.core.terms.meeting import AgendaKind
from bosaet_desktop.core.terms.project import EVENING, WORKSHOPS

LONG = "A very long title that goes on " * 6


@pytest.fixture
def planned(project: Project) -> Project:
    items = [*ready_agenda(3, "en").items, NewAgendaItem(AgendaKind.OTHER, LONG, 5, "Ane Lund")]
    plan_agenda(project, 3, items)
    set_workshop_start(project, 3, 19 * 60)
    name_chair(project, 3, "Ane Lund")
    return project


def words(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_the_wall_has_hours_and_titles_and_nobody(planned: Project, tmp_path: Path) -> None:
    export_agenda(planned, tmp_path / "a.pdf", meeting="3")
    told = words(tmp_path / "a.pdf")
    assert "19.00" in told
    assert "Put your crosses" in told
    assert "Ane" not in told


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_hours_stand_beside_the_titles_on_the_wall(
    planned: Project, tmp_path: Path, suffix: str
) -> None:
    told = wall_blocks(programme(planned, 3), "RKSKøst")
    [grid] = [each for each in told if isinstance(each, Grid)]
    assert grid.rows[0] == ("19.00", "Welcome")
    assert all(column.style.fontSize > BODY.fontSize for column in grid.columns)
    export_agenda(planned, tmp_path / f"a{suffix}", meeting="3")
    set_workshop_start(planned, 3, None)
    [grid] = [each for each in wall_blocks(programme(planned, 3), "R") if isinstance(each, Grid)]
    assert grid.rows[0] == ("Welcome",)


def test_the_team_reads_what_to_say_who_leads_and_what_to_bring(
    planned: Project, tmp_path: Path
) -> None:
    export_agenda(planned, tmp_path / "a.pdf", **{"for": "team"})
    told = words(tmp_path / "a.pdf")
    for part in (
        "Ane Lund",
        "do as the sheet says",
        "Score sheets",
        "What to bring",
        "2 hours 50",
    ):
        assert part in told


def test_word_holds_the_same(planned: Project, tmp_path: Path) -> None:
    export_agenda(planned, tmp_path / "a.docx", meeting="3")
    assert (tmp_path / "a.docx").stat().st_size > 0


def test_an_unfit_option_writes_nothing(planned: Project, tmp_path: Path) -> None:
    for options in ({"meeting": "5"}, {"for": "everybody"}):
        with pytest.raises(InvalidInput):
            export_agenda(planned, tmp_path / "a.pdf", **options)
    assert not (tmp_path / "a.pdf").exists()


def test_the_next_programme_is_the_one_that_waits(planned: Project) -> None:
    assert next_programme(planned) == 3


def test_the_calendar_has_the_hours_of_a_programme(planned: Project) -> None:
    set_workshop_date(planned, 3, date(2026, 3, 4))
    [found] = [each for each in events(planned) if each.key == "workshop-3"]
    assert found.hours == (time(19), time(21, 50))


@pytest.mark.parametrize(("kind", "name"), [(WORKSHOPS, "Workshop 3"), (EVENING, "The evening")])
def test_papers_and_calendar_call_the_meeting_what_it_is(
    planned: Project, tmp_path: Path, kind: str, name: str
) -> None:
    set_workshop_date(planned, 3, date(2026, 3, 4))
    set_kind(planned, kind)
    export_agenda(planned, tmp_path / "a.pdf")
    [found] = [each for each in events(planned) if each.key == "workshop-3"]
    since = last_meeting(planned, date(2026, 3, 5))
    assert f"{name} · 4 March 2026" in words(tmp_path / "a.pdf")
    assert meeting_words(programme(planned, 3)) == f"{name}, 4\u00a0March 2026"
    assert since is not None
    assert (found.title, since.title) == (name, name)


def test_an_agenda_is_saved_and_read_again_without_names(planned: Project, tmp_path: Path) -> None:
    target = tmp_path / "Ours.bosaet-agenda"
    save_agenda(planned, 3, target)
    found = read_agenda(target)
    assert [item.title for item in found.items] == [i.title for i in programme(planned, 3).items]
    assert "Ane" not in target.read_text(encoding="utf-8")
    assert found.items[0].lead == "Chair"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'{"format": "bosaet-agenda", "version": 2, "items": []}',
        b'{"format": "bosaet-agenda", "version": 1, "items": []}',
        b'{"format": "bosaet-agenda", "version": 1, "items": [{"kind": "x", "minutes": 1}]}',
        b'{"format": "bosaet-agenda", "version": 1, "items": [{"kind": "break", "minutes": true}]}',
        b'{"format": "bosaet-agenda", "version": 1, "items": [{"kind": "break", "minutes": 5,'
        b' "title": ""}]}',
        b"[" * 100_000,
        b" " * (MOST_BYTES + 1),
    ],
)
def test_a_file_that_does_not_fit_is_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    source = tmp_path / "x.bosaet-agenda"
    source.write_bytes(content)
    with pytest.raises(ImportRefused) as refused:
        read_agenda(source)
    assert str(refused.value)


def test_a_file_without_a_list_of_items_is_no_agenda_and_not_from_a_newer_version(
    tmp_path: Path,
) -> None:
    source = tmp_path / "x.bosaet-agenda"
    source.write_text('{"format": "bosaet-agenda", "version": 1, "items": "many"}')
    with pytest.raises(ImportRefused, match="is not an agenda from Bosæt"):
        read_agenda(source)
