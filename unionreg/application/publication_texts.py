"""Bulletins, leaflets and the glossary as the site shows them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.domain.outreach.bulletin import BulletinKind, Standing
from unionreg.domain.outreach.education import BlockKind
from unionreg.domain.publication.site import (
    Said,
    SiteSection,
    SiteTerm,
    SiteText,
    SiteWithdrawal,
    ThingKind,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from unionreg.domain.outreach.education import Topic
    from unionreg.domain.outreach.site import SiteBulletin, SiteOutreach
    from unionreg.domain.publication.site import SiteContent

_EVERYBODY = Said("Todas las personas", "Everybody")


def with_texts(
    content: SiteContent, outreach: SiteOutreach, withdrawn: Mapping[tuple[ThingKind, str], SiteWithdrawal]
) -> SiteContent:
    """The content with its texts. What the publication withdrew stands before a bulletin's own end."""
    texts = [_bulletin(each) for each in outreach.bulletins]
    texts += [_leaflet(each) for each in outreach.topics]
    shown = tuple(replace(each, withdrawn=withdrawn.get((each.kind, each.key), each.withdrawn)) for each in texts)
    terms = tuple(
        SiteTerm(Said(each.spanish, each.english), Said(each.definition, each.meaning)) for each in outreach.glossary
    )
    return replace(content, texts=shown, glossary=terms)


def _bulletin(bulletin: SiteBulletin) -> SiteText:
    """A bulletin; plain notices stand in the section of notices."""
    english = bulletin.english
    pairs = [(bulletin.spanish.text, english.text if english else "")]
    pairs.append((bulletin.spanish.workaround, english.workaround if english else ""))
    ended = bulletin.standing in (Standing.WITHDRAWN, Standing.REPLACED)
    kind = ThingKind.NOTICE if bulletin.kind is BulletinKind.NOTICE else ThingKind.BULLETIN
    said = tuple(part for es, en in pairs if es for part in _paragraphs(es, en))
    basis = (Said(f"Fundamento: {bulletin.basis}", f"Basis: {bulletin.basis}"),) if bulletin.basis else ()
    return SiteText(
        key=bulletin.bulletin_id,
        kind=kind,
        title=Said(bulletin.spanish.title, english.title if english else ""),
        sections=(SiteSection(Said(""), (*said, *basis)),),
        dated_on=bulletin.first,
        until=bulletin.until,
        audience=_EVERYBODY,
        withdrawn=SiteWithdrawal(bulletin.published_at.date(), bulletin.reason) if ended else None,
    )


def _paragraphs(es: str, en: str) -> list[Said]:
    """Line by line where both languages have as many; else each as one text."""
    spanish, english = (
        [each for each in es.split("\n") if each.strip()],
        [each for each in en.split("\n") if each.strip()],
    )
    if len(spanish) == len(english):
        return [Said(first, second) for first, second in zip(spanish, english, strict=True)]
    return [Said(" ".join(spanish), " ".join(english))]


def _leaflet(topic: Topic) -> SiteText:
    return SiteText(
        key=topic.id,
        kind=ThingKind.LEAFLET,
        title=Said(topic.title.es, topic.title.en),
        sections=tuple(_sections(topic)),
        dated_on=topic.revised,
    )


def _sections(topic: Topic) -> Iterator[SiteSection]:
    """The summary, then a section for every heading."""
    heading, held = Said(""), [Said(topic.summary.es, topic.summary.en)]
    for block in topic.blocks:
        words = Said(block.words.es, block.words.en)
        if block.kind is BlockKind.HEADING:
            yield SiteSection(heading, tuple(held))
            heading, held = words, []
        else:
            law = f" ({block.law})" if block.law else ""
            held.append(Said(words.es + law, words.en + law))
    yield SiteSection(heading, tuple(held))
