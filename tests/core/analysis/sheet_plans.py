"""Score sheet plans for the tests, made and found."""

from hypothesis import strategies as st

from bosaet_desktop.core.rows.sheet_layout import (
    SheetInitiative,
    SheetPlan,
    SheetQuestion,
    SheetVillage,
)

QUESTIONS = (
    SheetQuestion(1, "impact", "Gør det en forskel?", "Forskel"),
    SheetQuestion(2, "feasibility", "Er det håndterbart for os?", "Håndterbart"),
    SheetQuestion(3, "desire", "Har vi lyst til det?", "Lyst"),
)
TITLES = (
    "Fælles høstfest på tværs af byerne",
    "Natursti langs åen 🌾",
    "Åbne foreningsdage for tilflyttere",
    "Bofællesskab i den gamle skole",
)


def titled(count: int) -> tuple[SheetInitiative, ...]:
    return tuple(
        SheetInitiative(f"id{n}", f"{TITLES[n % len(TITLES)]} {n}") for n in range(1, count + 1)
    )


def named(count: int) -> tuple[SheetVillage, ...]:
    return tuple(SheetVillage(f"v{n}", f"Nørre Landsby {n}") for n in range(1, count + 1))


def plan(count: int = 12, /, **changes: object) -> SheetPlan:
    parts: dict[str, object] = {
        "project_code": "VORG",
        "project_title": "Vorgod-egnen",
        "heading": "Hvad skal vi begynde med?",
        "initiatives": titled(count),
        "questions": QUESTIONS,
        "lowest": 1,
        "highest": 5,
        "lowest_meaning": "slet ikke",
        "highest_meaning": "i meget høj grad",
        "villages": named(5),
        "blank_rows": 2,
    }
    return SheetPlan(**(parts | changes))  # type: ignore[arg-type]  # changes name the fields


def words(longest: int) -> st.SearchStrategy[str]:
    return st.text(st.sampled_from("abeghijklmnoprstuvæøåÆØÅ   -🎉W"), max_size=longest)


@st.composite
def plans(draw: st.DrawFn) -> SheetPlan:
    lowest = draw(st.integers(0, 1))
    count = draw(st.integers(0, 60))
    titles = draw(st.lists(words(300), min_size=1, max_size=4))
    village_names = draw(st.lists(words(40), max_size=14))
    return plan(
        heading=draw(words(200)),
        project_title=draw(words(100)),
        initiatives=tuple(SheetInitiative(f"id{n}", titles[n % len(titles)]) for n in range(count)),
        questions=tuple(
            SheetQuestion(n, role, draw(words(80)), role)
            for n, role in enumerate(("impact", "feasibility", "desire"), start=1)
        ),
        lowest=lowest,
        highest=draw(st.integers(lowest + 1, 10)),
        lowest_meaning=draw(words(40)),
        highest_meaning=draw(words(40)),
        villages=tuple(SheetVillage(f"v{n}", name) for n, name in enumerate(village_names)),
        blank_rows=draw(st.integers(0, 3)),
        dont_know=draw(st.booleans()),
        large_print=draw(st.booleans()),
        codes=draw(st.booleans()),
        language=draw(st.sampled_from(["da", "en"])),
        mode=draw(st.sampled_from(["person", "person", "table", "joint"])),
        date=draw(st.sampled_from(["", "21. november 2026"])),
        logo_mm=draw(st.sampled_from([None, (30.0, 6.0), (14.0, 14.0), (3.0, 14.0)])),
    )
