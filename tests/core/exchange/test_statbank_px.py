"""px files: either language, any codepage, and exactly as many figures as the file says."""

from pathlib import Path

import numpy as np
import pytest

from bosaet_desktop.core.errors import ImportRefused
from bosaet_desktop.core.exchange.facts_file import read_facts
from bosaet_desktop.core.exchange.statbank_px import read_px
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.rows.fact import AreaFigures, PopulationRow
from bosaet_desktop.core.rows.fact_import import FactsChoice

SLED_DOGS = Path(__file__).parents[3] / ".." / "shared" / "data" / "statbank" / "gl_TUX01.px"
HEAD = """CHARSET="ANSI";
CODEPAGE="{codepage}";
LANGUAGE="da";
TITLE="Befolkningens udvikling efter sogn, "
"bevægelse og tid";
UNITS="Antal";
STUB="sogn","bevægelse";
HEADING="tid";
VALUES("sogn")="Ølstrup",
"Hee";
VALUES("bevægelse")="Tilflyttede","Fraflyttede";
VALUES("tid")="2023","2024";
SOURCE="Danmarks Statistik";
MATRIX="KMSTA003";
DATA=
"""
DATA = '4 5\n-  ".."\n7 8\n9 10;\n'


def written(folder: Path, data: str, codepage: str = "iso-8859-1", really: str = "utf-8") -> Path:
    path = folder / "figures.px"
    path.write_bytes((HEAD.format(codepage=codepage) + data).encode(really))
    return path


@pytest.mark.parametrize(
    ("codepage", "really"),
    [("iso-8859-15", "utf-8"), ("utf-8", "cp1252"), ("nonsense", "cp1252"), ("cp850", "cp850")],
)
def test_letters_are_right_whatever_codepage_the_file_declares(
    tmp_path: Path, codepage: str, really: str
) -> None:
    facts = read_facts(written(tmp_path, DATA, codepage, really))
    [before, now] = facts.tables(FactsChoice())
    assert before.areas == (AreaFigures("Ølstrup", 4, 0), AreaFigures("Hee", 7, 9))
    assert now.areas == (AreaFigures("Ølstrup", 5), AreaFigures("Hee", 8, 10))
    assert now.heading.title == "Befolkningens udvikling efter sogn, bevægelse og tid"
    assert now.heading.source == "Danmarks Statistik, statistikbanken.dk/KMSTA003"


@pytest.mark.parametrize("data", ["1 2 3;\n", "1 2 3 4 5 6 7 8 9;\n", ";"])
def test_too_few_and_too_many_figures_are_refused(tmp_path: Path, data: str) -> None:
    with pytest.raises(ImportRefused, match="says it holds 8 figures"):
        read_px(written(tmp_path, data))


def test_a_figure_that_cannot_be_read_is_named_by_its_line(tmp_path: Path) -> None:
    problems = read_px(written(tmp_path, DATA.replace("7 8", "7 eight"))).problems
    assert [(each.line, each.text) for each in problems] == [(18, "“eight” is not a number.")]


@pytest.mark.parametrize("text", ["", "DATA=1;", "hello", "STUB="])
def test_what_is_no_px_file_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "figures.px"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ImportRefused, match="no px file"):
        read_px(path)


def test_a_real_file_is_read_in_the_language_in_use() -> None:
    if not SLED_DOGS.exists():
        pytest.skip("the data to try the product with is not beside the checkout")
    with use_language("da"):
        danish = read_px(SLED_DOGS)
    assert danish.title == "Antal slædehunde efter distrikt og tid"
    assert danish.dimensions[0].labels[:2] == ("I alt", "Sisimiut")
    rows = SLED_DOGS.read_text("utf-8").split("DATA=")[1].strip(" ;\n").splitlines()
    assert np.array_equal(danish.values.reshape(12, 33), [list(map(int, r.split())) for r in rows])


def test_a_population_may_come_as_px(tmp_path: Path) -> None:
    text = (
        'TITLE="Folketal efter område og tid";\nSTUB="område";\nHEADING="tid";\n'
        'VALUES("område")="Lem","Hee";\nVALUES("tid")="2024K1";\nDATA=\n3000 512;\n'
    )
    path = tmp_path / "figures.px"
    path.write_text(text, encoding="utf-8")
    [table] = read_facts(path).tables(FactsChoice())
    assert table.populations == (
        PopulationRow("Lem", "2024K1", 3000),
        PopulationRow("Hee", "2024K1", 512),
    )
