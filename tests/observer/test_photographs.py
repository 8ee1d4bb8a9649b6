"""Photographs before they are kept, and the bare small copy."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from tests.observer_builders import a_picture
from unionreg.errors import UnreadableError
from unionreg.observer import photographs
from unionreg.observer.photographs import look_at, small_copy

if TYPE_CHECKING:
    from pathlib import Path


def refused(path: Path) -> str:
    with pytest.raises(UnreadableError) as caught:
        look_at(path)
    return caught.value.code


def test_a_photograph_is_kept_with_what_the_camera_left_in_it(tmp_path: Path) -> None:
    for name, content, told in (
        ("telefono.jpg", a_picture(with_place=True), (True, True)),
        ("escaneo.jpg", a_picture(), (False, False)),
        ("pantalla.png", a_picture(kind="PNG"), (False, False)),
    ):
        (tmp_path / name).write_bytes(content)
        looked = look_at(tmp_path / name)
        assert (looked.has_metadata, looked.has_place) == told
        assert looked.content == content
        assert looked.suffix == name[-3:]


def test_the_small_copy_holds_nothing_but_the_picture() -> None:
    small = small_copy(a_picture(with_place=True, size=(1800, 1200)))
    with Image.open(io.BytesIO(small)) as picture:
        assert not picture.getexif()
        assert max(picture.size) == 900
    assert b"inventada" not in small
    assert small_copy(a_picture(kind="PNG"))[:3] == b"\xff\xd8\xff"


def test_fifty_megabytes_are_refused_without_being_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (tmp_path / "enorme.jpg").open("wb") as file:
        file.truncate(50 << 20)

    def unread(*_arguments: object, **_options: object) -> None:
        raise AssertionError("the file was opened")

    monkeypatch.setattr(type(tmp_path), "open", unread)
    assert refused(tmp_path / "enorme.jpg") == "photo-too-large"


@pytest.mark.parametrize(
    "content",
    [b"", b"%PDF-1.7", b"GIF89a", b"\x00\x00\x00\x18ftypheic", b"<svg/>"],
    ids=["empty", "pdf", "gif", "heic", "svg"],
)
def test_what_is_no_photograph_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "foto.jpg").write_bytes(content)
    assert refused(tmp_path / "foto.jpg") == "photo-not-an-image"


def test_folders_and_missing_files_are_refused(tmp_path: Path) -> None:
    assert refused(tmp_path) == "photo-not-an-image"
    assert refused(tmp_path / "nada.jpg") == "photo-missing"


@pytest.mark.parametrize("content", [b"\xff\xd8\xff", a_picture()[:200], b"\x89PNG\r\n\x1a\n" + b"\x00" * 40])
def test_a_damaged_photograph_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "foto.jpg").write_bytes(content)
    assert refused(tmp_path / "foto.jpg") == "photo-damaged"


def test_a_picture_of_too_many_dots_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photographs, "_MOST_DOTS", {"jpg": 100, "png": 100})
    (tmp_path / "foto.jpg").write_bytes(a_picture())
    assert refused(tmp_path / "foto.jpg") == "photo-damaged"


def test_a_file_that_grows_meanwhile_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = a_picture()
    (tmp_path / "foto.jpg").write_bytes(content)
    real = photographs._kind

    def grown(start: bytes) -> str | None:
        monkeypatch.setattr(photographs, "LARGEST_PHOTOGRAPH", len(content) - 1)
        return real(start)

    monkeypatch.setattr(photographs, "_kind", grown)
    assert refused(tmp_path / "foto.jpg") == "photo-too-large"
    with pytest.raises(UnreadableError):
        small_copy(content[:200])
