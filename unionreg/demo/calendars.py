"""An invented calendar for a year: the rest days of article 74 and nothing else. For demonstrations only.

Real calendars come from the gazette; the Centre closes on other days too, which is why the program never guesses one.
"""

from __future__ import annotations

import json
from datetime import date

from unionreg.application.calendars import CalendarFile
from unionreg.domain.rest_days import rest_days

SOURCE = "Calendario inventado para demostración: sólo los descansos del artículo 74; no es el calendario del Centro"


def invented_calendar(year: int) -> CalendarFile:
    """The invented calendar of ``year`` as a file to load."""
    last = date(year, 12, 31).isoformat()
    data = {
        "id": f"inventado-{year}",
        "authority": "Oficina inventada de demostración",
        "year": year,
        "version": 1,
        "complete": True,
        "covers": {"from": date(year, 1, 1).isoformat(), "to": last},
        "weekend": ["saturday", "sunday"],
        "days": [
            {"date": each.day.isoformat(), "kind": each.kind, "name": each.name, "source": SOURCE}
            for each in rest_days(year)
        ],
        "suspensions": [],
        "uncertain": [],
    }
    return CalendarFile(json.dumps(data, ensure_ascii=False).encode("utf-8"), SOURCE)
