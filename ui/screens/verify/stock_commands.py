"""The commands for checking exactly this file by hand, as section 13 of the format has them.

Commands are not translated, since they are typed; what stands behind ``#`` is.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

_PACKAGE = """\
unzip -tq {name} && unzip -q {name} -d acta && cd acta
cat mimetype; echo
for N in {numbers}; do M=META-INF/ASiCManifest-$N.xml; S=META-INF/signature-$N.p7s
{digests}
sed -n 's/.*<asic:DataObjectReference URI="\\([^"]*\\)".*<ds:DigestValue>\\([^<]*\\)<.*/\\1 \\2/p' $M |
while read -r p d; do printf '%s  %s\\n' "$(printf %s "$d" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \\n')" "$p"; done > ../listed
sha256sum --strict --quiet -c ../listed
{coverage}
find vote stations result.json documents log signers/$N.json -type f 2>/dev/null | LC_ALL=C sort > ../have
cut -c67- ../listed | LC_ALL=C sort | diff - ../have
{signature}
T=$(openssl cms -cmsout -print -inform DER -in $S | sed -n '/signingTime/,/TIME:/s/.*UTCTIME:\\(.*\\)/\\1/p'); echo "$T"
openssl cms -verify -cades -purpose any -binary -inform DER -in $S -content $M \\
  -CAfile ../roots.pem -certfile ../inter.pem -attime $(date -d "$T" +%s) -signer ../who.pem -out /dev/null
{who}
openssl x509 -in ../who.pem -noout -subject -nameopt utf8,sep_comma_plus_space -serial -dates -ext keyUsage,extendedKeyUsage
done
{digest}
find vote stations result.json log -type f 2>/dev/null | LC_ALL=C sort | xargs sha256sum | sha256sum | cut -c1-64 | sed 's/..../& /g'
"""
_REGISTRY = r"""
{signature}
pdfsig {name}
{data}
pdfdetach -saveall {name}
jq -jcS 'del(.seal)' datos.json | sha256sum | cut -c1-64 | sed 's/..../& /g'
{words}
pdftotext -layout {name} -
""".strip()

_CERTIFICATE = """\
{signature}
pdfsig {name}
{figures}
pdfdetach -saveall {name}
{words}
pdftotext -layout {name} -
"""
_OBSERVATION = """\
unzip -tq {name} && unzip -q {name} -d informe && cd informe
N=001; M=META-INF/ASiCManifest-$N.xml
{digests}
sed -n 's/.*<asic:DataObjectReference URI="\\([^"]*\\)".*<ds:DigestValue>\\([^<]*\\)<.*/\\1 \\2/p' $M |
while read -r p d; do printf '%s  %s\\n' "$(printf %s "$d" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \\n')" "$p"; done > ../listed
sha256sum --strict --quiet -c ../listed
{coverage}
find observation documents signers/$N.* -type f 2>/dev/null | LC_ALL=C sort > ../have
cut -c67- ../listed | LC_ALL=C sort | diff - ../have
{signature}
{checked}
{digest}
sha256sum observation/notebook.json | cut -c1-64 | sed 's/..../& /g'
"""
_FILING = """\
unzip -tq {name} && unzip -q {name} -d tramite && cd tramite
{digest}
sha256sum filing/data.json | cut -c1-64 | sed 's/..../& /g'
{attachments}
for f in attachments/*.pdf; do test "$(sha256sum < "$f" | cut -c1-64)" = "$(basename "$f" .pdf)" || echo "$f"; done
"""
_FILING_SIGNED = """\
N=001; M=META-INF/ASiCManifest-$N.xml
{digests}
sed -n 's/.*<asic:DataObjectReference URI="\\([^"]*\\)".*<ds:DigestValue>\\([^<]*\\)<.*/\\1 \\2/p' $M |
while read -r p d; do printf '%s  %s\\n' "$(printf %s "$d" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \\n')" "$p"; done > ../listed
sha256sum --strict --quiet -c ../listed
{coverage}
find filing secret attachments documents signers/$N.* -type f 2>/dev/null | LC_ALL=C sort > ../have
cut -c67- ../listed | LC_ALL=C sort | diff - ../have
{signature}
{checked}
"""
_OWN_KEY = """\
openssl pkeyutl -verify -pubin -inkey signers/$N.pem -rawin -in $M -sigfile META-INF/signature-$N.ed25519
openssl pkey -pubin -in signers/$N.pem -outform DER | tail -c 32 | sha256sum | cut -c1-64 | sed 's/..../& /g'"""
_EFIRMA = """\
S=META-INF/signature-$N.p7s
T=$(openssl cms -cmsout -print -inform DER -in $S | sed -n '/signingTime/,/TIME:/s/.*UTCTIME:\\(.*\\)/\\1/p'); echo "$T"
openssl cms -verify -cades -purpose any -binary -inform DER -in $S -content $M \\
  -CAfile ../roots.pem -certfile ../inter.pem -attime $(date -d "$T" +%s) -signer ../who.pem -out /dev/null"""
_SIGNATURE_ENTRY = "META-INF/signature-"


def package_commands(name: str, entries: list[str]) -> str:
    """The commands for a package of this name whose signatures are the ``META-INF/signature-NNN.p7s`` of ``entries``."""
    numbers = sorted({entry[len(_SIGNATURE_ENTRY) :][:3] for entry in entries if entry.startswith(_SIGNATURE_ENTRY)})
    return _PACKAGE.format(
        name=_quoted(name),
        numbers=" ".join(numbers or ["001"]),
        digests=_remark(1, translate("Verify", "digests: silence = every file is as this signer listed it")),
        coverage=_remark(2, translate("Verify", "coverage: silence = nothing missing, nothing more")),
        signature=_remark(
            3, translate("Verify", "signature, at the time that the signer states (roots.pem, inter.pem: authorities)")
        ),
        who=_remark(4, translate("Verify", "who")),
        digest=_remark(5, translate("Verify", "package digest: compare it with the paper")),
    )


def observation_commands(name: str, *, own_key: bool) -> str:
    """The commands for an observer's report of this name; ``own_key``: signed with a key of one's own."""
    return _OBSERVATION.format(
        name=_quoted(name),
        digests=_remark(1, translate("Verify", "digests: silence = every file is as this signer listed it")),
        coverage=_remark(2, translate("Verify", "coverage: silence = nothing missing, nothing more")),
        signature=_remark(3, translate("Verify", "signature; with a key of one's own, its fingerprint follows")),
        checked=_OWN_KEY if own_key else _EFIRMA,
        digest=_remark(4, translate("Verify", "digest of the notebook: compare it with the paper")),
    )


def filing_commands(name: str, *, own_key: bool, signed: bool) -> str:
    """The commands for a filing of this name; ``own_key``: signed with a key of one's own."""
    commands = _FILING.format(
        name=_quoted(name),
        digest=_remark(1, translate("Verify", "digest of the data: compare it with the printed sheets")),
        attachments=_remark(2, translate("Verify", "attachments: silence = each is the one that its name says")),
    )
    if not signed:
        return commands
    return commands + _FILING_SIGNED.format(
        digests=_remark(3, translate("Verify", "digests: silence = every file is as this signer listed it")),
        coverage=_remark(4, translate("Verify", "coverage: silence = nothing missing, nothing more")),
        signature=_remark(5, translate("Verify", "signature; with a key of one's own, its fingerprint follows")),
        checked=_OWN_KEY if own_key else _EFIRMA,
    )


def certificate_commands(name: str) -> str:
    """The commands for a signed certificate of this name."""
    return _CERTIFICATE.format(
        name=_quoted(name),
        signature=_remark(1, translate("Verify", "signature: valid, and the whole document is signed")),
        figures=_remark(2, translate("Verify", "the attached figures, as JSON")),
        words=_remark(3, translate("Verify", "what is printed: compare it with the attached figures")),
    )


def registry_commands(name: str) -> str:
    """The commands for a signed paper of the register of this name."""
    return _REGISTRY.format(
        name=_quoted(name),
        signature=_remark(1, translate("Verify", "signature: valid, and the whole document is signed")),
        data=_remark(2, translate("Verify", "the attached data, as JSON, and their digest: compare it with the paper")),
        words=_remark(3, translate("Verify", "what is printed: compare it with the attached data")),
    )


def _remark(number: int, words: str) -> str:
    return f"# {number} {words}"


def _quoted(name: str) -> str:
    return "'" + name.replace("'", "'\\''") + "'"
