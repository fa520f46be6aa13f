"""How long an answer asks to stay away."""

from __future__ import annotations

import pytest

from tripo_runtime.retry_after import retry_after_ms

DATE = "Wed, 21 Oct 2026 07:28:00 GMT"
LATER = "Wed, 21 Oct 2026 07:28:30 GMT"


@pytest.mark.parametrize(
    ("headers", "ms"),
    [
        ({}, None),
        ({"retry-after": "3"}, 3000),
        ({"retry-after": "0"}, 0),
        ({"retry-after": "1.5"}, 1500),
        ({"retry-after": " 2 "}, 2000),
        ({"retry-after": "1, 4, 2"}, 4000),
        ({"retry-after": "1, soon"}, None),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "NaN"}, None),
        ({"retry-after": "Infinity"}, None),
        ({"retry-after": "1_000"}, None),
        ({"retry-after": "86400"}, 86_400_000),
        ({"retry-after": "86401"}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after-ms": "250"}, 250),
        ({"retry-after-ms": "250", "retry-after": "9"}, 250),
        ({"retry-after-ms": "soon", "retry-after": "9"}, 9000),
        ({"retry-after": LATER, "date": DATE}, 30_000),
        ({"retry-after": DATE, "date": LATER}, 0),
        ({"retry-after": "Wed, 99 Oct 2026 07:28:00 GMT"}, None),
    ],
)
def test_every_form_is_read_and_nonsense_counts_as_absent(headers: dict[str, str], ms: float | None) -> None:
    assert retry_after_ms(headers) == ms
