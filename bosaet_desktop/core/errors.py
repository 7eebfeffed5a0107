"""What people can mend, told in sentences ready to be shown."""


class UserError(Exception):
    """Something the user can mend; `str(error)` is one finished, translated sentence.

    `safe` says what is unharmed, `todo` what to do now; both are finished sentences or empty.
    The raiser translates, since only the raiser knows the figures and names to put in.
    """

    def __init__(self, message: str, *, safe: str = "", todo: str = "") -> None:
        super().__init__(message)
        self.safe = safe
        self.todo = todo

    @property
    def in_full(self) -> str:
        """What happened, what is safe and what to do, in one line."""
        return " ".join(part for part in (str(self), self.safe, self.todo) if part)


class InvalidInput(UserError):
    """A value that was typed or pasted is not one the field can hold."""


class NotAllowed(UserError):
    """The deed makes sense but not now, as changing the scale once marks exist."""


class ImportRefused(UserError):
    """A file cannot be taken in; nothing of it was."""


class FileTrouble(UserError):
    """A file or the disk under it stands in the way."""


class FileMissing(FileTrouble):
    """The file is not there (any more)."""


class FileExists(FileTrouble):
    """A file of that name is there already and will not be overwritten."""


class FileLocked(FileTrouble):
    """Another window or another laptop has the file open."""


class FileReadOnly(FileTrouble):
    """The file or its folder cannot be written to."""


class FileNewer(FileTrouble):
    """The file was made by a newer version of the program."""


class FileDamaged(FileTrouble):
    """The file is one of ours but its content does not hold together."""


class NotAProject(FileTrouble):
    """The file is something else than a project."""


class DiskFull(FileTrouble):
    """The disk has no room for what should be saved."""
