"""Striking personal data out of a document for good: a PDF goes in, a new PDF comes out.

Nothing of the old file is carried over. Each page is drawn, areas are burnt into the picture, and the words that are
left are laid invisibly over it; scripts, layers, comments, attachments, metadata and earlier revisions have no way
through. The result is read again by two readers and by drawing it before anybody gets it. A PDF is never edited here:
what was edited can be undone.

* ``reading.readable`` a stranger's file as one plain PDF; ``page_words.read_pages`` its words with their places.
* ``page_pictures`` a page as a picture with its areas burnt in; ``writing`` the new file; ``self_check`` its judge.
* ``striking.strike`` all of it.
"""
