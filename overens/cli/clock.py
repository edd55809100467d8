"""Today, where the agreements apply."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from overens.problems import SetupError


def today(now: datetime | None = None) -> date:
    """The date in Sweden. Raises `SetupError` where the system does not know the time zone."""
    try:
        zone = ZoneInfo("Europe/Stockholm")
    except ZoneInfoNotFoundError as error:
        raise SetupError(
            "Datorn känner inte till tidszonen Europe/Stockholm. Kör python -m pip install tzdata, "
            "eller ange dagen själv med --as-of.",
            "This computer does not know the time zone Europe/Stockholm. Run python -m pip install tzdata, "
            "or name the day yourself with --as-of.",
        ) from error
    return (now or datetime.now(UTC)).astimezone(zone).date()


def known_today() -> date | None:
    """The date in Sweden, None where the system does not know the time zone."""
    try:
        return today()
    except SetupError:
        return None
