"""The commands with which anybody checks a file with stock tools, as printed at the end of a report.

Those for packages are word for word section 13 of the tally package, those for an observer's report section 7 of its
format.
"""
# ruff: noqa: E501 - the commands stand as they are typed

from __future__ import annotations

PACKAGE_COMMANDS = tuple(
    r"""
unzip -tq acta.asice && unzip -q acta.asice -d acta && cd acta
cat mimetype; echo
N=001; M=META-INF/ASiCManifest-$N.xml; S=META-INF/signature-$N.p7s
# 1 digests: every file listed by this signer
sed -n 's/.*<asic:DataObjectReference URI="\([^"]*\)".*<ds:DigestValue>\([^<]*\)<.*/\1 \2/p' $M |
while read -r p d; do printf '%s  %s\n' "$(printf %s "$d" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \n')" "$p"; done > ../listed
sha256sum --strict -c ../listed
# 2 coverage: no output = nothing missing, nothing more
find vote stations result.json documents log signers/$N.json -type f 2>/dev/null | LC_ALL=C sort > ../have
cut -c67- ../listed | LC_ALL=C sort | diff - ../have
# 3 signature, at the time the signer states
T=$(openssl cms -cmsout -print -inform DER -in $S | sed -n '/signingTime/,/TIME:/s/.*UTCTIME:\(.*\)/\1/p'); echo "$T"
openssl cms -verify -cades -purpose any -binary -inform DER -in $S -content $M \
  -CAfile ../roots.pem -certfile ../inter.pem -attime $(date -d "$T" +%s) -signer ../who.pem -out /dev/null
# 4 who: subject, and key usage (an e.firma has Data Encipherment, Key Agreement, E-mail Protection)
openssl x509 -in ../who.pem -noout -subject -nameopt utf8,sep_comma_plus_space -serial -dates -ext keyUsage,extendedKeyUsage
# 5 package digest: compare with the paper
find vote stations result.json log -type f 2>/dev/null | LC_ALL=C sort | xargs sha256sum | sha256sum | cut -c1-64 | sed 's/..../& /g'
""".strip().splitlines()
)

CERTIFICATE_COMMANDS = tuple(
    r"""
pdfsig constancia.pdf
pdfsig -dump constancia.pdf
pdfdetach -list constancia.pdf && pdfdetach -saveall constancia.pdf
pdftotext -layout constancia.pdf - | tail -n 12
""".strip().splitlines()
)

REGISTRY_COMMANDS = tuple(
    r"""
pdfsig constancia.pdf
pdfdetach -list constancia.pdf && pdfdetach -saveall constancia.pdf
# digest of the data: compare with the paper
jq -jcS 'del(.seal)' datos.json | sha256sum | cut -c1-64 | sed 's/..../& /g'
pdftotext -layout constancia.pdf - | less
""".strip().splitlines()
)

OBSERVATION_COMMANDS = tuple(
    r"""
unzip -tq informe.asice && unzip -q informe.asice -d informe && cd informe
cat mimetype; echo
N=001; M=META-INF/ASiCManifest-$N.xml
# 1 digests: every file listed by this signer
sed -n 's/.*<asic:DataObjectReference URI="\([^"]*\)".*<ds:DigestValue>\([^<]*\)<.*/\1 \2/p' $M |
while read -r p d; do printf '%s  %s\n' "$(printf %s "$d" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \n')" "$p"; done > ../listed
sha256sum --strict -c ../listed
# 2 coverage: no output = nothing missing, nothing more
find observation documents signers/$N.* -type f 2>/dev/null | LC_ALL=C sort > ../have
cut -c67- ../listed | LC_ALL=C sort | diff - ../have
# 3a key of the observer's own: "Signature Verified Successfully", then its fingerprint
openssl pkeyutl -verify -pubin -inkey signers/$N.pem -rawin -in $M -sigfile META-INF/signature-$N.ed25519
openssl pkey -pubin -in signers/$N.pem -outform DER | tail -c 32 | sha256sum | cut -c1-64 | sed 's/..../& /g'
# 3b e.firma, at the time the signer states
S=META-INF/signature-$N.p7s
T=$(openssl cms -cmsout -print -inform DER -in $S | sed -n '/signingTime/,/TIME:/s/.*UTCTIME:\(.*\)/\1/p'); echo "$T"
openssl cms -verify -cades -purpose any -binary -inform DER -in $S -content $M \
  -CAfile ../roots.pem -certfile ../inter.pem -attime $(date -d "$T" +%s) -signer ../who.pem -out /dev/null
# 4 digest of the notebook: compare with the paper
sha256sum observation/notebook.json | cut -c1-64 | sed 's/..../& /g'
""".strip().splitlines()
)

FILING_COMMANDS = tuple(
    r"""
unzip -tq registro.tramite && unzip -q registro.tramite -d tramite && cd tramite
cat mimetype; echo
# 1 digest of the data: compare with the printed sheets
sha256sum filing/data.json | cut -c1-64 | sed 's/..../& /g'
# 2 attachments: no output = each is the one that its name says
for f in attachments/*.pdf; do test "$(sha256sum < "$f" | cut -c1-64)" = "$(basename "$f" .pdf)" || echo "$f"; done
# 3 digests: every file listed by this signer (an unsigned filing ends here)
N=001; M=META-INF/ASiCManifest-$N.xml
sed -n 's/.*<asic:DataObjectReference URI="\([^"]*\)".*<ds:DigestValue>\([^<]*\)<.*/\1 \2/p' $M |
while read -r p d; do printf '%s  %s\n' "$(printf %s "$d" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \n')" "$p"; done > ../listed
sha256sum --strict -c ../listed
# 4 coverage: no output = nothing missing, nothing more
find filing secret attachments documents signers/$N.* -type f 2>/dev/null | LC_ALL=C sort > ../have
cut -c67- ../listed | LC_ALL=C sort | diff - ../have
# 5a key of one's own: "Signature Verified Successfully", then its fingerprint
openssl pkeyutl -verify -pubin -inkey signers/$N.pem -rawin -in $M -sigfile META-INF/signature-$N.ed25519
openssl pkey -pubin -in signers/$N.pem -outform DER | tail -c 32 | sha256sum | cut -c1-64 | sed 's/..../& /g'
# 5b e.firma, at the time the signer states
S=META-INF/signature-$N.p7s
T=$(openssl cms -cmsout -print -inform DER -in $S | sed -n '/signingTime/,/TIME:/s/.*UTCTIME:\(.*\)/\1/p'); echo "$T"
openssl cms -verify -cades -purpose any -binary -inform DER -in $S -content $M \
  -CAfile ../roots.pem -certfile ../inter.pem -attime $(date -d "$T" +%s) -signer ../who.pem -out /dev/null
""".strip().splitlines()
)
