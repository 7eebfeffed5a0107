from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.commands.ordering import places_between, rearranged

places = st.dictionaries(st.text("abcdef", min_size=1, max_size=2), st.integers(-50, 50))


@given(before=st.integers(-99, 99), gap=st.integers(1, 99), count=st.integers(1, 20))
def test_places_rise_strictly_between_their_neighbours(before: int, gap: int, count: int) -> None:
    found = places_between(before, before + gap, count)
    if found is None:
        assert gap <= count
    else:
        assert [before, *found, before + gap] == sorted({before, *found, before + gap})


@given(places=places, moved=st.sets(st.text("abcdef", min_size=1, max_size=2), min_size=1))
def test_rearranging_keeps_the_order_of_all_that_stays(
    places: dict[str, int], moved: set[str]
) -> None:
    order = sorted(moved)
    staying = [key for _place, key in sorted((p, k) for k, p in places.items() if k not in moved)]
    for before in [*staying, None]:
        after = places | rearranged(places, order, before)
        at = staying.index(before) if before else len(staying)
        expected = [*staying[:at], *order, *staying[at:]]
        assert sorted(after, key=lambda key: (after[key], key)) == expected
