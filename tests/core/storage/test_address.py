"""The address of a file, on a disk and on a server."""

from pathlib import PurePosixPath, PureWindowsPath

from bosaet_desktop.core.storage.address import uri_of


def test_a_path_on_a_server_names_no_host() -> None:
    shared = uri_of(PureWindowsPath(r"\\server\by og land\Vorgod.bosaet"))
    assert shared == "file:////server/by%20og%20land/Vorgod.bosaet"
    assert uri_of(PureWindowsPath(r"C:\Vorgod?.bosaet")) == "file:///C:/Vorgod%3F.bosaet"
    assert uri_of(PurePosixPath("/home/ø.bosaet")) == "file:///home/%C3%B8.bosaet"
