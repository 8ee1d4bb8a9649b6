"""The digest of the data of a paper about a filing, as it is printed and sealed.

SHA-256 of the data without their member ``seal``, as JSON without spaces, members sorted, UTF-8: what
``jq -jcS 'del(.seal)' datos.json | sha256sum`` gives.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


def data_digest(data: Mapping[str, Any]) -> str:
    """64 lower case hex digits."""
    bare = {name: value for name, value in data.items() if name != "seal"}
    text = json.dumps(bare, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
