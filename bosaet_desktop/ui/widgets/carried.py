"""What is dragged or pasted, told apart: files are never words."""

from PySide6.QtCore import QMimeData


def carries_files(carried: QMimeData) -> bool:
    """Tell whether there is a file in it, which Qt would write into a text as an address.

    A field that took it would also answer as the file manager proposes, and one that is told the
    file was moved may delete it.
    """
    return any(url.isLocalFile() for url in carried.urls())
