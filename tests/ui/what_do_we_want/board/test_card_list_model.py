import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from bosaet_desktop.core.rows.idea import Card, Idea, VillageMark
from bosaet_desktop.ui.what_do_we_want.board.card_list_model import (
    CardListModel,
    carried_cards,
    dropped_cards,
)
from bosaet_desktop.ui.what_do_we_want.board.card_words import CardFace

BARDE = VillageMark("v", "Barde", 0)


def face(key: str, text: str = "Path") -> CardFace:
    idea = Idea(key, text, text, BARDE, None, None, None, False, "")
    return CardFace(Card(key, text, False, (idea,), "v", None))


keys = st.lists(st.sampled_from("abcdefgh"), unique=True)


@pytest.mark.usefixtures("qapp")
@given(before=keys, after=keys, texts=st.lists(st.sampled_from(["x", "y"]), min_size=8))
def test_any_change_of_cards_is_told_step_by_step(
    before: list[str], after: list[str], texts: list[str]
) -> None:
    model = CardListModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_faces([face(key) for key in before])
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    wanted = [face(key, text) for key, text in zip(after, texts, strict=False)]
    model.show_faces(wanted)
    assert model.faces() == tuple(wanted)
    assert not resets
    tester.deleteLater()


def test_a_card_keeps_its_index_when_it_moves(qapp: QApplication) -> None:
    from PySide6.QtCore import QPersistentModelIndex

    model = CardListModel()
    model.show_faces([face("a"), face("b"), face("c")])
    kept = QPersistentModelIndex(model.index(2))
    model.show_faces([face("c"), face("a")])
    assert (kept.row(), model.faces()[kept.row()].card.id) == (0, "c")


def test_a_card_is_read_aloud_with_its_village(qapp: QApplication) -> None:
    model = CardListModel()
    model.show_faces([face("a")])
    assert model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole) == "Path. Barde"


def test_a_cluster_is_read_aloud_with_all_its_ideas_and_their_villages(
    qapp: QApplication,
) -> None:
    inside = tuple(face(key, text).card.ideas[0] for key, text in (("a", "Path"), ("b", "Jetty")))
    model = CardListModel()
    model.show_faces([CardFace(Card("c", "By the water", True, inside, "v", None))])
    assert model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole) == (
        "By the water. cluster of 2 ideas. Path, Barde. Jetty, Barde"
    )


def test_other_words_are_a_wish_and_the_same_words_are_none(qapp: QApplication) -> None:
    model = CardListModel()
    model.show_faces([face("a")])
    wishes: list[tuple[str, str]] = []
    model.worded.connect(lambda key, words: wishes.append((key, words)))
    model.setData(model.index(0), "Path")
    model.setData(model.index(0), "Trail")
    assert wishes == [("a", "Trail")]
    assert model.faces()[0].card.title == "Path"


def test_a_drop_carries_the_cards_and_the_row(qapp: QApplication) -> None:
    model = CardListModel()
    model.show_faces([face("a"), face("b")])
    drops: list[tuple[list[str], int]] = []
    model.cards_dropped.connect(lambda ids, row: drops.append((ids, row)))
    carried, root = carried_cards(["x", "y"]), model.index(-1)
    assert dropped_cards(carried) == ["x", "y"]
    assert model.dropMimeData(carried, Qt.DropAction.MoveAction, 1, 0, root)
    assert model.dropMimeData(carried, Qt.DropAction.MoveAction, -1, -1, root)
    assert drops == [(["x", "y"], 1), (["x", "y"], 2)]
