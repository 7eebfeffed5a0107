"""Where a file lies: here, on a stick, on a network, or in a folder that is kept alike."""

from pathlib import Path

import pytest

from bosaet_desktop.core.storage.whereabouts import (
    Whereabouts,
    by_mounts,
    is_synchronised,
    whereabouts,
)

MOUNTS = (
    "22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw",
    "40 22 8:17 / /media/anna/KINGSTON\\0405 rw shared:9 - vfat /dev/sdb1 rw",
    "41 22 0:50 / /srv/faelles rw shared:8 - cifs //server/faelles rw",
    "42 41 0:51 / /srv/faelles/lokal rw shared:8 - ext4 /dev/sda3 rw",
)


@pytest.fixture
def devices(tmp_path: Path) -> Path:
    """Disks as Linux describes them: 8:2 is built in, the partition 8:17 is on a stick."""
    devices = tmp_path / "block"
    devices.mkdir()
    for numbers, disk, part, removable in (
        ("8:2", "sda", "sda2", "0"),
        ("8:17", "sdb", "sdb1", "1"),
    ):
        (tmp_path / disk / part).mkdir(parents=True)
        (tmp_path / disk / "removable").write_text(f"{removable}\n")
        (devices / numbers).symlink_to(tmp_path / disk / part)
    return devices


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("/home/anna/Vorgod.bosaet", Whereabouts.HERE),
        ("/media/anna/KINGSTON 5/Vorgod.bosaet", Whereabouts.REMOVABLE),
        ("/srv/faelles/Vorgod.bosaet", Whereabouts.NETWORK),
        ("/srv/faelles/lokal/Vorgod.bosaet", Whereabouts.HERE),
        ("/srv/faelles2/Vorgod.bosaet", Whereabouts.HERE),
    ],
)
def test_the_disk_mounted_closest_around_a_file_says_where_it_lies(
    path: str, place: Whereabouts, devices: Path
) -> None:
    assert by_mounts(Path(path), MOUNTS, devices) is place


def test_of_two_disks_at_one_place_the_later_one_counts(devices: Path) -> None:
    covered = (*MOUNTS, "43 41 0:52 / /srv/faelles rw - ext4 /dev/sda4 rw")
    assert by_mounts(Path("/srv/faelles/a.bosaet"), covered, devices) is Whereabouts.HERE


def test_a_disk_on_a_cable_can_be_taken_out_though_it_does_not_say_so(tmp_path: Path) -> None:
    (tmp_path / "usb2" / "sdc").mkdir(parents=True)
    (tmp_path / "8:32").symlink_to(tmp_path / "usb2" / "sdc")
    mounts = ["50 1 8:32 / /mnt/disk rw - ext4 /dev/sdc rw"]
    assert by_mounts(Path("/mnt/disk/a.bosaet"), mounts, tmp_path) is Whereabouts.REMOVABLE


def test_lines_that_say_nothing_are_passed_over(devices: Path) -> None:
    assert (
        by_mounts(Path("/home/a.bosaet"), ["", "nonsense", "1 2 3 - "], devices) is Whereabouts.HERE
    )


@pytest.mark.parametrize(
    "folder",
    [
        "OneDrive",
        "OneDrive - Ringkøbing-Skjern Kommune",
        "Dropbox",
        "Google Drive",
        "GoogleDrive-anna@example.dk",
        "iCloud Drive",
        "Nextcloud",
        "Mobile Documents",
    ],
)
def test_folders_that_a_service_keeps_alike_are_known_by_name(folder: str) -> None:
    assert is_synchronised(Path("/home/anna") / folder / "Bosæt" / "Vorgod.bosaet", {})


@pytest.mark.parametrize(
    "path", ["/home/anna/Documents/OneDrive.bosaet", "/home/anna/Dropboxes2/a.bosaet", "/a.bosaet"]
)
def test_a_file_or_a_folder_of_another_name_is_not_one(path: str) -> None:
    assert not is_synchronised(Path(path), {})


def test_onedrive_tells_of_a_folder_of_any_name() -> None:
    told = {"OneDriveCommercial": "/home/anna/Kommunen", "OneDrive": ""}
    assert is_synchronised(Path("/home/anna/Kommunen/a.bosaet"), told)
    assert not is_synchronised(Path("/home/anna/a.bosaet"), told)


def test_a_file_is_found_in_such_a_folder_through_a_link_too(tmp_path: Path) -> None:
    kept = tmp_path / "Nextcloud"
    kept.mkdir()
    (kept / "a.bosaet").touch()
    (tmp_path / "link").symlink_to(kept)
    assert whereabouts(tmp_path / "link" / "a.bosaet") is Whereabouts.SYNCHRONISED
