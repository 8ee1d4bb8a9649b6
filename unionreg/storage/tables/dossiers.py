"""Tables of dossiers of a workplace: what was chosen, prepared and released."""

from __future__ import annotations
