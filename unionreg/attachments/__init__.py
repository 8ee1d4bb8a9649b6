"""Attached documents: what a file is, whether it may be taken, smaller copies and parts of it.

Each is a plain function over bytes; the original is never changed, and the same bytes give the same answer:

* ``inspection.inspect(content, name) -> AttachmentFacts``: what it is, its pages, findings.
* ``mending.mend(content)`` a broken PDF written anew; ``mending.clean(content)`` without scripts, actions, embedded
  files, fillable fields and protection.
* ``pictures.picture_to_pdf(content, name)`` a photograph or scan as PDF.
* ``shrinking.shrink(content)`` pictures drawn anew at 200 to 150 dots per inch until it fits the limit of 10 MB.
* ``splitting.split(content)`` parts of at most 10 MB, for "Parte 1 de n".

Files come from strangers: what unpacks without end, turns in circles or takes too long is refused.
"""
