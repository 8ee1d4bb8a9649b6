"""Every M code: lists of what is signed that are wrong in one way, each signed anew so that nothing else is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from tests.authority import official
from tests.evidence.drafts import CERTIFIES, SIGNED_AT, codes, draft, opened, sha256, verify
from tests.evidence.forgeries import base64_digest, container, manifest_changed
from unionreg.evidence.writing import append_signature, read_entries

STATEMENT = "signers/001.json"
LINE = re.compile(r"<asic:DataObjectReference URI=\"([^\"]*)\".*\n")


@pytest.fixture(scope="module")
def good() -> bytes:
    return draft(1).package()


def without_line(name: str) -> Callable[[str], str]:
    return lambda text: "".join(line for line in text.splitlines(keepends=True) if f'URI="{name}"' not in line)


def with_line(name: str, digest: str = "A" * 43 + "=") -> Callable[[str], str]:
    line = (
        f'<asic:DataObjectReference URI="{name}" MimeType="x"><ds:DigestMethod '
        f'Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue>{digest}</ds:DigestValue>'
        "</asic:DataObjectReference>\n"
    )
    return lambda text: text.replace("</asic:ASiCManifest>", line + "</asic:ASiCManifest>")


def put(old: str, new: str) -> Callable[[str], str]:
    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return change


FORM: dict[str, Callable[[str], str]] = {
    "byte order mark": lambda text: "\ufeff" + text,
    "not XML": lambda _text: "hello",
    "cut": lambda text: text[:-10],
    "document type": put("<asic:ASiC", "<!DOCTYPE x><asic:ASiC"),
    "entity": put("<asic:ASiC", '<!DOCTYPE x [<!ENTITY a "b">]><asic:ASiC'),
    "text between": put("<asic:Sig", "hello<asic:Sig"),
    "another encoding": put("UTF-8", "ISO-8859-1"),
    "another version": put('version="1.0"', 'version="1.1"'),
    "another namespace": put("2918/v1.2.1#", "2918/v1.1.1#"),
    "further namespace": put("<asic:ASiCManifest ", '<asic:ASiCManifest xmlns:x="urn:x" '),
    "another root": lambda text: text.replace("asic:ASiCManifest", "asic:Manifest"),
    "attribute at the root": put("<asic:ASiCManifest ", '<asic:ASiCManifest Id="x" '),
    "attribute of a file": put('MimeType="application/json"', 'MimeType="application/json" Rootfile="true"'),
    "no kind of a file": put('MimeType="application/json"', ""),
    "another kind of signature": put("application/pkcs7-signature", "text/plain"),
    "two signatures": lambda text: re.sub(r"(<asic:SigReference [^>]*>)", r"\1\1", text),
    "no signature": lambda text: re.sub(r"<asic:SigReference [^>]*>", "", text),
    "no-break space in a digest": put("<ds:DigestValue>", "<ds:DigestValue>\u00a0"),
    "signature last": lambda text: re.sub(
        r"(<asic:SigReference [^>]*>\n)(.*)(</asic:ASiC)", r"\2\1\3", text, flags=re.DOTALL
    ),
    "no digest": lambda text: re.sub(r"<ds:DigestValue>[^<]*</ds:DigestValue>", "", text, count=1),
    "no method": lambda text: re.sub(r"<ds:DigestMethod [^>]*>", "", text, count=1),
    "two digests": lambda text: re.sub(r"(<ds:DigestValue>[^<]*</ds:DigestValue>)", r"\1\1", text, count=1),
    "element inside a digest": put("<ds:DigestValue>", "<ds:DigestValue><ds:X/>"),
    "further element": put("</asic:ASiCManifest>", "<asic:ASiCManifestReference/></asic:ASiCManifest>"),
    "short digest": lambda text: re.sub(r"<ds:DigestValue>.", "<ds:DigestValue>", text, count=1),
    "digest in hex": lambda text: re.sub(r"<ds:DigestValue>[^<]*<", f"<ds:DigestValue>{'ab' * 32}<", text, count=1),
    "an empty list": lambda text: re.sub(r"(<asic:ASiCManifest [^>]*>).*(</asic:ASiC)", r"\1\2", text, flags=re.DOTALL),
    "an element inside the signature": lambda text: re.sub(
        r"<asic:SigReference ([^>]*)/>", r"<asic:SigReference \1><ds:X/></asic:SigReference>", text
    ),
    "more tags than any package has": put("<asic:Sig", "<?x?>" * 140_000 + "<asic:Sig"),
    "an entity that nobody declared": put("<ds:DigestValue>", "<ds:DigestValue>&who;"),
    "digest with unused bits": lambda text: re.sub(r".=</ds:", "/=</ds:", text, count=1),
}


@pytest.mark.parametrize("case", FORM)
def test_a_list_of_another_form_is_refused(good: bytes, case: str) -> None:
    report = verify(manifest_changed(good, FORM[case]))
    assert codes(report) == {"M-102"}
    assert report["verdict"] == "altered"
    assert {"M-104", "M-201"} <= codes(report, "not-checked")


def test_a_list_that_is_not_utf_8_is_refused(good: bytes) -> None:
    entries = read_entries(good)
    manifest = entries["META-INF/ASiCManifest-001.xml"]
    broken = container({**entries, "META-INF/ASiCManifest-001.xml": manifest.replace(b"result", b"r\xe9sult")})
    assert {"M-102", "K-102", "K-401"} == codes(verify(broken))


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("><ds:", ">\n  <ds:").replace("<asic:", "\n<asic:"),
        lambda text: text.replace("asic:", "a:").replace(":asic=", ":a=").replace("ds:", "d:").replace(":ds=", ":d="),
        lambda text: re.sub(r"(<ds:DigestValue>)([^<]*)", r"\1 \2\n", text),
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace('<?xml version="1.0" encoding="UTF-8"?>\n', ""),
        put("<asic:Sig", "<!-- hello --><asic:Sig"),
        put("<asic:Sig", "<?hello you?><asic:Sig"),
        lambda text: re.sub(r"(<ds:DigestValue>)([^<]*)", r"\1<![CDATA[\2]]>", text),
        lambda text: re.sub(r"(<ds:DigestValue>.)([^<]*)", r"\1<!-- hello -->\2", text),
    ],
    ids=[
        "lines",
        "prefixes",
        "white space",
        "line ends",
        "no declaration",
        "comment",
        "instruction",
        "character section",
        "comment in a digest",
    ],
)
def test_xml_is_read_as_xml(good: bytes, change: Callable[[str], str]) -> None:
    assert verify(manifest_changed(good, change))["verdict"] == "valid"


CODES: dict[str, tuple[str, Callable[[str], str]]] = {
    "signature of another": ("M-103", put("signature-001", "signature-002")),
    "an entry left out": ("M-104", without_line("result.json")),
    "statement left out": ("M-104", without_line(STATEMENT)),
    "nothing listed": ("M-104", lambda text: LINE.sub("", text)),
    "an entry that is not there": ("M-105", with_line("documents/acta.pdf")),
    "an entry twice": ("M-106", lambda text: LINE.sub(lambda found: found.group() * 2, text, count=1)),
    "mimetype": ("M-106", with_line("mimetype")),
    "the list itself": ("M-106", with_line("META-INF/ASiCManifest-001.xml")),
    "another's statement": ("M-106", with_line("signers/002.json")),
    "another algorithm": ("M-107", put("2001/04/xmlenc#sha256", "2000/09/xmldsig#sha1")),
    "another digest": (
        "M-201",
        lambda text: re.sub(r"<ds:DigestValue>[^<]*<", f"<ds:DigestValue>{'A' * 43}=<", text, count=1),
    ),
}


@pytest.mark.parametrize("case", CODES)
def test_a_list_that_does_not_fit_the_package_is_refused(good: bytes, case: str) -> None:
    code, change = CODES[case]
    report = verify(manifest_changed(good, change))
    assert code in codes(report)
    assert report["verdict"] == "altered"


def test_content_changed_after_signing_is_named(good: bytes) -> None:
    entries = read_entries(good)
    changed = entries["stations/mesa-1/count.json"].replace(b'"count": 30', b'"count": 31')
    report = verify(container({**entries, "stations/mesa-1/count.json": changed}))
    assert {"M-201", "M-301", "A-101"} <= codes(report)
    assert next(one for one in report["checks"] if one["code"] == "M-201")["entry"] == "stations/mesa-1/count.json"


def test_an_entry_added_after_signing_is_named(good: bytes) -> None:
    report = verify(container({**read_entries(good), "stations/mesa-1/sheet-1.jpg": b"\xff\xd8\xff"}))
    assert {"M-104", "D-202"} <= codes(report)


@pytest.mark.parametrize("missing", ["signers/001.json", "META-INF/ASiCManifest-001.xml", "META-INF/signature-001.p7s"])
def test_each_signer_has_three_files(good: bytes, missing: str) -> None:
    report = verify(container({name: content for name, content in read_entries(good).items() if name != missing}))
    assert "M-101" in codes(report)
    assert report["verdict"] == "altered"
    assert report["signers"][0]["counts"] is False


def test_numbers_of_signers_have_no_gap(good: bytes) -> None:
    entries = read_entries(good)
    renamed = {name.replace("-001", "-002").replace("/001", "/002"): content for name, content in entries.items()}
    assert "M-101" in codes(verify(container(renamed)))


def test_a_statement_without_signature_is_no_signature() -> None:
    entries = read_entries(draft(1).package())
    del entries["META-INF/signature-001.p7s"], entries["META-INF/ASiCManifest-001.xml"]
    assert {"M-101", "K-402"} <= codes(verify(container(entries)))


def test_a_listed_statement_that_is_missing_is_named(good: bytes) -> None:
    entries = read_entries(good)
    del entries[STATEMENT]
    assert {"M-101", "M-105"} <= codes(verify(container(entries)))


def test_the_stated_digest_must_be_the_computed_one() -> None:
    made = draft(1)
    stale = read_entries(made.package())[STATEMENT]
    made.result["resolution"]["reasons"] = "Otra cosa"
    package = append_signature(made.unsigned(), opened(official()), CERTIFIES, SIGNED_AT)
    fresh = read_entries(package)[STATEMENT]
    broken = manifest_changed(
        package, lambda text: text.replace(base64_digest(fresh), base64_digest(stale)), **{STATEMENT: stale}
    )
    assert codes(verify(broken)) == {"M-301"}


def test_digests_that_the_reader_expects_are_compared(good: bytes) -> None:
    report = verify(good)
    assert {"M-302", "M-303"} <= codes(report, "not-checked")
    digest = report["package_digest"]["hex"]
    definition = sha256(read_entries(good)["vote/definition.json"])
    assert report["vote"]["definition_sha256"] == definition
    expected = verify(good, expect_digest=digest, expect_definition=definition)
    assert not {"M-302", "M-303"} & codes(expected, "not-checked")
    assert codes(verify(good, expect_digest="0" * 64)) == {"M-302"}
    assert codes(verify(good, expect_definition="0" * 64)) == {"M-303"}


def test_log_entries_of_version_2_are_covered_and_left_open() -> None:
    made = draft(1)
    made.extra |= {"log/events.jsonl": b"{}\n", "log/checkpoint": b"x\n"}
    report = verify(made.package())
    assert report["verdict"] == "valid"
    rows = [one for one in report["checks"] if one["code"] == "L-001"]
    assert {(row["status"], row["entry"]) for row in rows} == {
        ("not-checked", "log/events.jsonl"),
        ("not-checked", "log/checkpoint"),
    }
