"""Every command in a process of its own: what it does, what it says, and what it leaves alone."""

import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

import pytest

from bosaet_desktop.core.commands.project import create_project, set_title
from bosaet_desktop.core.exchange.catalogue import EXPORTS
from bosaet_desktop.core.project import open_project
from bosaet_desktop.core.queries.idea import ideas
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.scoring import current_round
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.storage.backups import backups_of
from bosaet_desktop.ui.pages import PAGES
from tests.core.content import Content, content_of
from tests.end_to_end.command_line import bosaet, done, refused

SCORES = "sheet,village,initiative,impact,feasibility,desire\n"
HOLDS = """
import sys
from pathlib import Path
from bosaet_desktop.core.project import open_project
project = open_project(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""
QT_OR_DATABASE = ("PySide6", "sqlalchemy")


@pytest.fixture
def sample(samples: Mapping[str, Path], tmp_path: Path) -> Path:
    """A copy of the example."""
    return Path(shutil.copy(samples["en"], tmp_path / "sample.bosaet"))


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A project with nothing in it."""
    path = tmp_path / "empty.bosaet"
    create_project(path, NewProject("Empty", language="en")).close()
    return path


@pytest.fixture
def held(sample: Path) -> Iterator[Path]:
    """The example, open in another process."""
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDS, sample], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout is not None
    holder.stdout.readline()
    yield sample
    holder.communicate()


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def stored(path: Path) -> Content:
    project = open_project(path, read_only=True)
    content = content_of(project)
    project.close()
    return content


def test_new_project_is_as_it_was_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "Vorgød.bosaet"
    assert done("new", path, "--lang", "en", "--scale", "0-3") == ""
    project = open_project(path)
    row, asked = project_row(project), current_round(project)
    assert (row.title, row.language, asked.scale) == ("Vorgød", "en", Scale(0, 3))
    project.close()


def test_new_project_from_the_sample_may_have_a_title_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "p.bosaet"
    done("new", path, "--sample", "rksk", "--title", "=Ours 🌻")
    project = open_project(path)
    row = project_row(project)
    assert (row.title, row.language, row.sample) == ("=Ours 🌻", "da", True)
    project.close()


@pytest.mark.parametrize("scale", ["5-1", "2-5", "0-11", "1", "x", "1-1"])
def test_scale_that_is_none_is_refused(tmp_path: Path, scale: str) -> None:
    path = tmp_path / "p.bosaet"
    assert refused("new", path, "--scale", scale).startswith("A scale starts at 0 or 1")
    assert not path.exists()


def test_new_never_writes_over_a_file(sample: Path) -> None:
    before = sample.read_bytes()
    assert refused("new", sample) == "There is already a file called sample.bosaet."
    assert sample.read_bytes() == before


def test_import_says_what_was_taken_made_and_left_out(empty: Path, tmp_path: Path) -> None:
    source = write(tmp_path / "ideas.csv", "idea;village;note\nBus;Videbæk;x\n\nPool;;y\n")
    told = done("import", empty, "ideas", source).splitlines()
    assert told == ["2 rows of ideas.csv are in.", "New: Videbæk.", "Columns left out: note."]


def test_import_of_figures_takes_the_areas_and_periods_asked_for(
    empty: Path, tmp_path: Path
) -> None:
    lines = ("SOGN;KIRKEBEV;TID;INDHOLD", "Lem;Tilflyttede;2023;4", "Lem;Tilflyttede;2024;5",
             "Lem;Fraflyttede;2024;7", "Hee;Tilflyttede;2024;1")  # fmt: skip
    source = write(tmp_path / "moves.csv", "\n".join(lines))
    chosen = ("--option", "area=Lem", "--option", "period=2024")
    assert done("import", empty, "migration", source, *chosen).startswith("1 row of moves.csv")
    done("export", empty, "migration", tmp_path / "out.csv", "--lang", "en")
    assert (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()[1] == "Lem,5,7,-2,,,,,"
    assert refused("import", empty, "ideas", source, *chosen) == (
        "“ideas” has no option called area."
    )
    assert refused("import", empty, "population", source).startswith(
        "moves.csv: The table tells who moves"
    )


def test_import_is_preceded_by_a_backup(empty: Path, tmp_path: Path, home_of_its_own: Path) -> None:
    project = open_project(empty)
    identity = project_row(project).identity
    project.close()
    done("check", empty)
    done("export", empty, "ranking", tmp_path / "r.csv")
    assert not backups_of(identity)
    done("import", empty, "ideas", write(tmp_path / "ideas.csv", "idea\nBus\n"))
    [backup] = backups_of(identity)
    found = [len(ideas(open_project(path, read_only=True))) for path in (backup, empty)]
    assert found == [0, 1]


def test_refused_import_changes_nothing(empty: Path, tmp_path: Path) -> None:
    done("import", empty, "initiatives", write(tmp_path / "i.csv", "title\nFeast\n"))
    before = stored(empty)
    source = write(tmp_path / "s.csv", SCORES + "1,X,Feast,1,2,3\n2,X,Feast,1,2,6\n")
    said = refused("import", empty, "scores", source)
    assert said == "s.csv: Line 3: “6” is not a mark. Marks go from 1 to 5."
    assert stored(empty) == before


def test_whole_evening_without_a_window(tmp_path: Path) -> None:
    file = tmp_path / "p.bosaet"
    done("new", file, "--lang", "en", "--scale", "1-10")
    done("import", file, "initiatives", write(tmp_path / "i.csv", "title\nFeast\n=SUM(A1)\n"))
    rows = "1,Barde,Feast,9,9,9\n1,,'=SUM(A1),2,3,?\n2,Barde,Feast,10,10,10\n2,,=SUM(A1),4,3,1\n"
    done("import", file, "scores", write(tmp_path / "s.csv", SCORES + rows))
    done("export", file, "ranking", tmp_path / "r.csv", "--lang", "en")
    table = (tmp_path / "r.csv").read_text("utf-8-sig").splitlines()
    assert table[1].startswith("1,Feast,28.500000,9.500000,9.500000,9.500000,2,,")
    assert table[2].startswith("2,'=SUM(A1),7,3,3,1,2,,")


def test_two_copies_are_merged_without_a_window(empty: Path, tmp_path: Path) -> None:
    other = Path(shutil.copy(empty, tmp_path / "other.bosaet"))
    for path, name in ((empty, "A path"), (other, "A shelter")):
        (tmp_path / "ideas.csv").write_text(f"idea\n{name}\n", "utf-8")
        done("import", path, "ideas", tmp_path / "ideas.csv")
    before = stored(empty)
    assert "1 change comes from the other computer." in done("merge", empty, other, "--dry-run")
    assert stored(empty) == before
    assert "Merged with other.bosaet." in done("merge", empty, other)
    assert "nothing that is not here already" in done("merge", empty, other)
    done("merge", other, empty)
    assert stored(empty) == stored(other)


def test_merge_with_a_conflict_needs_to_be_told_whose_version_stands(
    empty: Path, tmp_path: Path
) -> None:
    other = Path(shutil.copy(empty, tmp_path / "other.bosaet"))
    for path, title in ((empty, "Ours"), (other, "Theirs")):
        with closing(open_project(path)) as project:
            set_title(project, title)
    before = stored(empty)
    assert "changed in both files" in refused("merge", empty, other)
    assert stored(empty) == before
    done("merge", empty, other, "--keep", "theirs")
    with closing(open_project(empty)) as project:
        assert project_row(project).title == "Theirs"


@pytest.mark.parametrize("what", [name for name, each in EXPORTS.items() if not each.notes])
def test_export_reads_the_project_and_leaves_it_as_it_was(
    sample: Path, tmp_path: Path, what: str
) -> None:
    before = sample.read_bytes()
    for suffix in EXPORTS[what].suffixes:
        assert done("export", sample, what, tmp_path / f"target{suffix}") == ""
        assert (tmp_path / f"target{suffix}").stat().st_size
    assert sample.read_bytes() == before
    assert {path.suffix for path in tmp_path.iterdir()} == {".bosaet", *EXPORTS[what].suffixes}


def test_sheets_are_noted_where_the_file_can_be_written(sample: Path, tmp_path: Path) -> None:
    before = sample.read_bytes()
    assert done("export", sample, "score-sheets", tmp_path / "s.pdf") == ""
    assert sample.read_bytes() != before


def test_sheets_of_a_file_that_can_only_be_read_are_written_and_said_not_to_be_noted(
    sample: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(sample)) as driver:
        driver.execute("PRAGMA user_version=99")
    before = sample.read_bytes()
    told = done("export", sample, "score-sheets", tmp_path / "s.pdf", "--option", "sheets=2")
    assert (
        told == "sample.bosaet can only be read, so what was written to s.pdf is not noted in it.\n"
    )
    assert (
        done("export", sample, "score-sheets", tmp_path / "j.pdf", "--option", "mode=joint") == ""
    )
    assert (tmp_path / "s.pdf").read_bytes().startswith(b"%PDF")
    assert sample.read_bytes() == before


def test_failed_export_leaves_the_old_target_whole(empty: Path, tmp_path: Path) -> None:
    target = write(tmp_path / "s.pdf", "the old one")
    refused("export", empty, "score-sheets", target, "--option", "sheets=0")
    assert target.read_text() == "the old one"
    assert {path.name for path in tmp_path.iterdir()} == {"empty.bosaet", "s.pdf"}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("export", "FILE", "ranking", "r.txt"), "“ranking” is written to a file that ends with"),
        (("export", "FILE", "ranking", "folder.csv"), "“folder.csv” is a folder, not a file."),
        (("export", "FILE", "ranking", "missing/r.csv"), "There is no folder “"),
        (("export", "missing.bosaet", "ranking", "r.csv"), "missing.bosaet is not there."),
        (("export", "folder.csv", "ranking", "r.csv"), "“folder.csv” is a folder, not a file."),
        (("export", "text.bosaet", "ranking", "r.csv"), "is not a Bosæt project."),
        (("import", "FILE", "ideas", "missing.csv"), "missing.csv is not there."),
        (("import", "FILE", "ideas", "folder.csv"), "“folder.csv” is a folder, not a file."),
        (("import", "missing.bosaet", "ideas", "x.csv"), "missing.bosaet is not there."),
        (("check", "text.bosaet"), "is not a Bosæt project."),
        (("check", "void.bosaet"), "is not a Bosæt project."),
        (("check", "folder.csv"), "“folder.csv” is a folder, not a file."),
        (("new", "missing/p.bosaet"), "p.bosaet cannot be created in this folder."),
        (("new", "p.bosaet", "--title", ""), "A project needs a title."),
        (("new", "p.bosaet", "--title", "x" * 300), "This text has 300 characters;"),
        (("screenshot", "FILE", "nowhere", "p.png"), "There is no page called nowhere."),
        (("screenshot", "FILE", "overview", "p.jpg"), "A picture is written to a file that ends"),
        (("screenshot", "FILE", "overview", "missing/p.png"), "There is no folder “"),
        (("screenshot", "missing.bosaet", "overview", "p.png"), "missing.bosaet is not there"),
        (("--paint-report", "text.bosaet"), "is not a Bosæt project."),
        (("FILE", "--page", "nowhere"), "There is no page called nowhere."),
        (("check", "."), "“.” is a folder, not a file."),
        (("import", "FILE", "ideas", ""), "“.” is a folder, not a file."),
        (("--paint-report", "missing.bosaet"), "missing.bosaet is not there."),
    ],
)
def test_what_the_user_can_mend_is_said_in_one_line(
    empty: Path, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    (tmp_path / "folder.csv").mkdir()
    write(tmp_path / "text.bosaet", "this is a text\n" * 500)
    write(tmp_path / "void.bosaet", "")
    before = set(tmp_path.iterdir())
    named = [empty.name if word == "FILE" else word for word in words]
    assert said in refused(*named, folder=tmp_path)
    assert set(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    "words",
    [
        ("export", "p.bosaet", "nothing", "r.csv"),
        ("export", "p.bosaet", "ranking", "r.csv", "--option", "sheets"),
        ("export", "p.bosaet", "ranking"),
        ("import", "p.bosaet", "weather", "x.csv"),
        ("new",),
        ("new", "p.bosaet", "--sample", "other"),
        ("new", "p.bosaet", "--lang", "fr"),
        ("screenshot", "p.bosaet", "overview", "p.png", "--size", "3"),
        ("screenshot", "p.bosaet", "overview", "p.png", "--theme", "pink"),
        ("pages", "more"),
        ("--nonsense",),
    ],
)
def test_wrong_call_is_answered_with_how_to_call(words: tuple[str, ...]) -> None:
    ran = bosaet(*words)
    assert ran.returncode == 2
    assert ran.stderr.startswith("usage: bosaet-desktop")
    assert "Traceback" not in ran.stderr


def test_file_that_is_open_elsewhere_is_left_alone(held: Path, tmp_path: Path) -> None:
    source = write(tmp_path / "ideas.csv", "idea\nBus\n")
    for words in (
        ("check", held),
        ("import", held, "ideas", source),
        ("export", held, "ranking", tmp_path / "r.csv"),
        ("screenshot", held, "overview", tmp_path / "p.png"),
        ("--paint-report", held),
    ):
        assert refused(*words).startswith("sample.bosaet is already open: ")
    assert not (tmp_path / "r.csv").exists()


@pytest.mark.parametrize(
    ("environment", "words", "said"),
    [
        ({"LC_ALL": "da_DK.UTF-8"}, (), "Der findes"),
        ({"LC_ALL": "de_DE.UTF-8"}, (), "There is"),
        ({"LC_ALL": "da_DK.UTF-8"}, ("--lang", "en"), "There is"),
        ({"LC_ALL": "", "LANG": "da_DK.UTF-8"}, (), "Der findes"),
        ({}, ("--lang=da",), "Der findes"),
    ],
)
def test_messages_are_in_the_language_named_or_else_the_systems(
    empty: Path, environment: dict[str, str], words: tuple[str, ...], said: str
) -> None:
    assert refused("new", empty, *words, environment=environment).startswith(said)


def test_check_tells_a_sound_file_from_a_damaged_one(sample: Path) -> None:
    assert done("check", sample) == (
        "sample.bosaet is sound (file version 4, sheets: 44, marks: 1440).\n"
    )
    content = bytearray(sample.read_bytes())
    content[20_000:60_000] = bytes(40_000)
    sample.write_bytes(content)
    assert "damaged" in refused("check", sample)


def test_pages_are_listed_a_line_each() -> None:
    assert done("pages").splitlines() == [page.key for page in PAGES]


def test_help_names_every_command() -> None:
    told = done("--help")
    for command in ("new", "import", "export", "check", "screenshot", "pages"):
        assert f"\n    {command}" in told
        assert "usage: bosaet-desktop " + command in done(command, "--help")


def test_help_names_the_formats_and_options_of_every_kind() -> None:
    told = [line.split() for line in done("export", "--help").splitlines()]
    for what, export in EXPORTS.items():
        assert [what, *(each[1:] for each in export.suffixes), *export.options] in told
    assert ["migration", "area", "period"] in [
        line.split() for line in done("import", "--help").splitlines()
    ]


@pytest.mark.parametrize("words", [("--help",), ("export", "--help"), ("--lang", "da", "-h")])
def test_help_is_in_the_language_of_messages(words: tuple[str, ...]) -> None:
    told = bosaet(*words, environment={"LC_ALL": "da_DK.UTF-8"}).stdout
    assert told.startswith("brug: bosaet-desktop")
    assert "\nargumenter:" in told
    assert "vis denne hjælp" in told
    assert "show this" not in told


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("export", "p.bosaet"), "fejl: disse argumenter mangler: WHAT, TARGET"),
        (("screenshot", "p", "q", "r.png", "--size", "3"), "er ikke en størrelse som 1366x768."),
        (("screenshot", "p", "q", "r.png", "--text-size", "9"), "et tal fra 100 til 200."),
        (("check", "p.bosaet", "more"), "fejl: ukendte argumenter: more"),
    ],
)
def test_wrong_call_is_explained_in_the_language_of_messages(
    words: tuple[str, ...], said: str
) -> None:
    ran = bosaet(*words, "--lang", "da")
    assert ran.returncode == 2
    assert said in ran.stderr.splitlines()[-1]


def test_version_is_told() -> None:
    assert done("--version").startswith("Bosæt 0.")


def test_console_without_our_letters_gets_signs_in_their_place() -> None:
    ran = bosaet("--version", environment={"PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"})
    assert (ran.returncode, ran.stdout[:6]) == (0, "Bos?t ")


def test_screenshot_is_a_picture_of_the_size_asked_for(sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "overview.png"
    done("screenshot", sample, "overview", target, "--size", "1280x720", "--theme", "dark")
    header = target.read_bytes()[:24]
    assert header[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = (int.from_bytes(header[at : at + 4], "big") for at in (16, 20))
    assert (width, height) == (1280, 720)


def test_selftest_ends_well() -> None:
    assert done("--selftest") == "ok\n"


@pytest.mark.parametrize("with_file", [False, True])
def test_paint_report_is_one_line_of_json(sample: Path, with_file: bool) -> None:
    words = (sample, "--page", "overview") if with_file else ()
    report = json.loads(done("--paint-report", *words))
    assert set(report) == {"monotonic", "rss_mib", "modules"}
    assert ("sqlalchemy" in report["modules"]) is with_file


def loaded_by(*words: str | Path) -> set[str]:
    """Return which of the heavy modules a command has imported."""
    program = (
        "import sys; from bosaet_desktop.cli import main; code = main(sys.argv[1:]);"
        f"print(*(name for name in {QT_OR_DATABASE!r} if name in sys.modules), file=sys.stderr);"
        "sys.exit(code)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, *map(str, words)], capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr
    return set(ran.stderr.split())


def test_commands_that_draw_nothing_never_import_qt(empty: Path, tmp_path: Path) -> None:
    source = write(tmp_path / "ideas.csv", "idea\nBus\n")
    assert loaded_by("pages") == set()
    for words in (
        ("new", tmp_path / "new.bosaet"),
        ("new", tmp_path / "sample.bosaet", "--sample", "rksk"),
        ("import", empty, "ideas", source),
        ("check", empty),
        *(("export", empty, what, tmp_path / f"t{EXPORTS[what].suffixes[0]}") for what in EXPORTS),
    ):
        assert loaded_by(*words) == {"sqlalchemy"}
