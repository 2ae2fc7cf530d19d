"""Small changes of a draft that leave what it says as it is."""

from __future__ import annotations

import random

from corpus import Draft

ENDS = ".!?… "
APOSTROPHES = "'’"


def _mistyped(text: str, chance: random.Random) -> str:
    """One letter inside a word swapped with the next, left out, or doubled; as long as before where places count."""
    inside = [i for i in range(1, len(text) - 2) if text[i - 1 : i + 2].isalpha()]
    if not inside:
        return text
    at = chance.choice(inside)
    kind = chance.randrange(3)
    if kind == 0:
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    return text[:at] + text[at + 1 :] if kind == 1 else text[:at] + text[at] + text[at:]


def _between_places(text: str, places: tuple[tuple[int, int], ...], change: object) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Changes the parts between the borders of places one by one, so that the places can be counted anew."""
    borders = sorted({0, len(text), *(border for place in places for border in place)})
    out = ""
    moved = {0: 0}
    for start, end in zip(borders, borders[1:]):
        moved[start] = len(out)
        out += change(text[start:end])  # type: ignore[operator]
        moved[end] = len(out)
    return out, tuple((moved[start], moved[end]) for start, end in places)


def varied(draft: Draft, chance: random.Random) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text as somebody else might have typed it, and where its places then lie."""
    text, places = draft.text, draft.places
    if chance.random() < 0.15:
        short = text.rstrip(ENDS)
        if short:
            text, places = short, tuple((start, min(end, len(short))) for start, end in places)
    roll = chance.random()
    if roll < 0.12:
        text, places = _between_places(text, places, lambda part: part.translate({ord(a): None for a in APOSTROPHES}))
    elif roll < 0.32:
        to = chance.choice(APOSTROPHES)
        text = text.translate({ord(a): to for a in APOSTROPHES})
    if chance.random() < 0.15:
        times = 1 + chance.randrange(1 + len(text) // 40)
        for _ in range(min(times, 4)):
            text, places = _between_places(text, places, lambda part: _mistyped(part, chance) if chance.random() < 0.7 else part)
    return text, places
