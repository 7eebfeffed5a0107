"""After a copy was saved, one sentence says which file is open."""

from pathlib import Path

from bosaet_desktop.ui.frame.saving import copy_words

HOME, STICK = Path("/home/vorgod"), Path("/stick")


def test_the_copy_and_the_file_that_is_still_open_are_named() -> None:
    told = copy_words(HOME / "Vorgod (copy).bosaet", HOME / "Vorgod.bosaet")
    assert told == "A copy is saved as Vorgod (copy).bosaet. You still work in Vorgod.bosaet."


def test_two_files_of_one_name_are_told_apart_by_their_folders() -> None:
    told = copy_words(STICK / "Vorgod.bosaet", HOME / "Vorgod.bosaet")
    assert "stick/Vorgod.bosaet" in told
    assert "still work in vorgod/Vorgod.bosaet" in told


def test_who_goes_on_in_the_copy_is_told_so() -> None:
    told = copy_words(HOME / "Vorgod (copy).bosaet", HOME / "Vorgod (copy).bosaet")
    assert told == "A copy is saved, and you now work in it: Vorgod (copy).bosaet."
