"""A zip of text tables: one table, whatever lies beside it, measured before it is unfolded."""

import zipfile
from pathlib import Path

import pytest

from benchmarks.fly66 import CAME, OUR_CODE, OURS, WENT, write_year
from bosaet_desktop.core.commands.project import set_municipality
from bosaet_desktop.core.errors import ImportRefused
from bosaet_desktop.core.exchange.facts_file import read_facts
from bosaet_desktop.core.exchange.migration_import import import_migration
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.fact import ages, fact_rows, fact_tables, flows
from bosaet_desktop.core.rows.fact_import import FactsChoice, FactsSeen, NewTable

PAIR = "K;2024;Til Lem;Fra Hee;4\nK;2024;Til Hee;Fra Lem;1\n"


def zipped(folder: Path, files: dict[str, str | bytes]) -> Path:
    path = folder / "figures.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as parts:
        for name, content in files.items():
            parts.writestr(name, content)
    return path


def read(source: Path) -> tuple[FactsSeen, list[NewTable]]:
    facts = read_facts(source)
    return facts.seen, list(facts.tables(FactsChoice()))


def areas(table: NewTable) -> list[tuple[str, int | None, int | None]]:
    return [(row.area, row.moved_in, row.moved_out) for row in table.areas]


def test_a_whole_year_in_twenty_files_gives_the_moves_that_were_put_there(
    project: Project, tmp_path: Path
) -> None:
    set_municipality(project, OUR_CODE)
    write_year(tmp_path / "fly66_2024.zip")
    report = import_migration(project, tmp_path / "fly66_2024.zip")
    [table] = fact_tables(project)
    figures = {row.figures.area: row.figures for row in fact_rows(project, table.id)}
    ours = figures[OURS]
    assert (
        (ours.moved_in, ours.moved_out, ours.net) == (CAME, WENT, CAME - WENT) == (1837, 2567, -730)
    )
    assert report.taken == len(figures) == 99
    partners = flows(project, table.id)
    assert len(partners) == 98
    assert sum(row.moved_in or 0 for row in partners) == CAME
    by_age = ages(project, table.id)
    assert [row.age for row in by_age] == [str(age) for age in range(100)]
    assert sum(row.moved_out or 0 for row in by_age) == WENT


def test_a_zip_is_one_table_whatever_lies_beside_it(tmp_path: Path) -> None:
    source = zipped(
        tmp_path,
        {
            "fly66/": b"",
            "fly66/women.csv": PAIR,
            "fly66/men.csv": PAIR.replace("K;", "M;").replace(";4", ";40"),
            "fly66/copy of women.csv": PAIR,
            "__MACOSX/fly66/._women.csv": b"\x00\x05",
            "fly66/.DS_Store": b"\x00Bud1",
            "fly66/readme.txt": "Hentet fra Statistikbanken",
            "fly66/map.pdf": b"%PDF",
        },
    )
    seen, [table] = read(source)
    assert areas(table) == [("Lem", 44, 2), ("Hee", 2, 44)]
    assert seen.files_left_out == ("copy of women.csv", "readme.txt", "map.pdf")
    assert seen.added_up == ("K, M",)


def test_two_files_that_tell_the_same_are_refused_by_name(tmp_path: Path) -> None:
    source = zipped(tmp_path, {"one.csv": PAIR, "two.csv": PAIR.replace(";4", ";5")})
    with pytest.raises(ImportRefused, match=r"two\.csv: Line 1: The table has told of this"):
        read(source)


def test_a_problem_in_a_zip_names_the_file_and_the_line(tmp_path: Path) -> None:
    source = zipped(tmp_path, {"a.csv": PAIR, "b.csv": PAIR.replace("K;", "M;") + "M;x\n"})
    with pytest.raises(ImportRefused, match=r"b\.csv: Line 3: There are fewer cells"):
        read(source)
    broken = PAIR.replace("K;", "M;").replace(";4", ";many")
    seen, _tables = read(zipped(tmp_path, {"a.csv": PAIR, "b.csv": broken}))
    assert [(each.file, each.line) for each in seen.problems] == [("b.csv", 1)]


@pytest.mark.parametrize(
    "content",
    [b"PK\x03\x04 cut off", b"", b"no zip at all"],
)
def test_a_damaged_zip_is_refused(tmp_path: Path, content: bytes) -> None:
    source = tmp_path / "figures.zip"
    source.write_bytes(content)
    with pytest.raises(ImportRefused, match="damaged"):
        read(source)


def test_a_zip_cut_off_or_packed_in_another_way_is_refused(tmp_path: Path) -> None:
    source = zipped(tmp_path, {"a.csv": PAIR * 500})
    content = source.read_bytes()
    middle = len(content) // 3
    source.write_bytes(content[:middle] + bytes(9) + content[middle + 9 :])
    with pytest.raises(ImportRefused):
        read(source)
    with zipfile.ZipFile(source, "w", zipfile.ZIP_BZIP2) as parts:
        parts.writestr("a.csv", PAIR)
    with pytest.raises(ImportRefused, match="damaged, or needs a password"):
        read(source)


def test_a_zip_that_would_unfold_to_too_much_is_refused_unopened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bosaet_desktop.core.exchange.statbank_lines.MOST_UNFOLDED", 1_000)
    with pytest.raises(ImportRefused, match="too large"):
        read(zipped(tmp_path, {"a.csv": "0" * 2_000}))


def test_all_files_are_watched_as_one_reading(tmp_path: Path) -> None:
    seen: list[int] = []

    def watch(items: object, total: int = 0, /) -> object:
        seen.append(total)
        return items

    read_facts(zipped(tmp_path, {"a.csv": PAIR, "b.csv": PAIR.replace("K;", "M;")}), watch)  # type: ignore[arg-type]
    assert seen == [6]
