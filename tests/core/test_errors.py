from bosaet_desktop.core.errors import FileLocked, FileTrouble, UserError


def test_an_error_is_its_own_sentence() -> None:
    assert str(UserError("Points go from 1 to 5.", todo="Type 1 to 5.")) == "Points go from 1 to 5."


def test_in_full_it_says_what_is_safe_and_what_to_do_in_one_line() -> None:
    error = UserError("The disk is full.", safe="All is saved.", todo="Make room.")
    assert error.in_full == "The disk is full. All is saved. Make room."


def test_what_is_not_said_leaves_no_gap() -> None:
    assert (
        UserError("The disk is full.", todo="Make room.").in_full == "The disk is full. Make room."
    )


def test_every_trouble_with_files_can_be_met_as_one() -> None:
    assert issubclass(FileLocked, FileTrouble)
    assert issubclass(FileTrouble, UserError)
