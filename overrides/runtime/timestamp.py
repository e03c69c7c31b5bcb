"""Times as the service writes them."""

from __future__ import annotations

import datetime as dt

__all__ = ["Timestamp"]


class Timestamp(str):
    """An ISO 8601 time, kept as the text that the service sent (also ``2023-01-19t13:11:08.204Z``).

    :attr:`datetime` parses it on demand; sending it back gives the same text.
    """

    __slots__ = ()

    @property
    def datetime(self) -> dt.datetime:
        """The time as an aware ``datetime``; UTC where the text names no zone.

        Raises:
            ValueError: The text is no time.
        """
        parsed = dt.datetime.fromisoformat(self.upper())
        return parsed if parsed.tzinfo else parsed.replace(tzinfo=dt.UTC)

    @classmethod
    def of(cls, moment: dt.datetime) -> Timestamp:
        """The text of an aware ``datetime``, in UTC with milliseconds, as the service writes it.

        Raises:
            ValueError: The ``datetime`` names no zone.
        """
        if moment.tzinfo is None:
            raise ValueError("a datetime needs a time zone: use datetime.now(timezone.utc) or .astimezone()")
        text = moment.astimezone(dt.UTC).isoformat(timespec="milliseconds")
        return cls(text.replace("+00:00", "Z"))
