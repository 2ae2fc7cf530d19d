"""
Writes cuts.json: how the Python library cuts the asides and some hard texts into pieces, for the reader in TypeScript
to be held to. For each text how many pieces there are, and a hash of their numbers and of what each stands on.

    python training/message-check/cuts.py [FOLDER OF vocab.txt]
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from base import sha256  # noqa: E402
from corpus import ROOT, read_many  # noqa: E402
from pieces import Pieces, texts_of  # noqa: E402

# Each with how often it is repeated.
HARD = [
    ("", 1),
    (" \t\r\n", 1),
    ("I CAN'T... do this!!! (really) [no] {ok} ~`^$+=<>|", 1),
    ("caf\u00e9 cafe\u0301 na\u00efve \u0130stanbul \u1e9e stra\u00dfe \u03a3\u03a3 \u01c6", 1),
    ("😭😭💔 ok 🙂\ufe0f 🤦🏽\u200d♀\ufe0f 👨\u200d👩\u200d👧 🇬🇧 x😂y", 1),
    ("我不想活了 and 今晚 ok\u3002\uff01 \u3131\u3134 \ud55c\uad6d\uc5b4 \u30ab\u3099\u30cb", 1),
    ("\u0627\u0644\u0633\u0644\u0627\u0645 \u0639\u0644\u064a\u0643\u0645 \u064a\u064e\u0648\u0652\u0645 \u05e9\u05b8\u05dc\u05d5\u05b9\u05dd", 1),
    ("k\u200bi\u200bl\u200bl so\u00adft a\u034fb x\u2060y \ufeffz \u202egnihton\u202c", 1),
    ("z\u0351a\u0353l\u0310g\u0489o h\u0336i\u0336", 1),
    ("\u0e09\u0e31\u0e19\u0e23\u0e31\u0e01 \u0924\u0941\u092e \u0be7\u0be8 \u1019\u103c\u1014\u103a\u1019\u102c", 1),
    ("a", 100),
    ("a", 101),
    ("ä", 100),
    ("ä", 101),
    ("https://example.org/a_b?c=d&e=%20 name@example.org @you #gone 10:30pm \u00a320.50 3\u00bd 1\u00ba", 1),
    ("one\u00a0two\u2003three\u2028four\u0085five\x00six\x1cseven\x7feight\ufffdnine", 1),
    ("\u2018quoted\u2019 \u201csaid\u201d \u2026 \u2014 \u2013 \u2022 \u00ab\u00bb \u00bf\u00a1 \u2122 \u00ae \u2192 \u2190 \u20ac", 1),
    ("[CLS no-contact] x[UNKy] ##ing # #ing", 1),
    ("\u1112\u1161\u11ab \u03b1\u0301 \u0439 \u0451 \u1ea5\u1ec7 \u0f0b \u3000 \uff21\uff22 \U0001d4d0\U0001d4d1", 1),
    ("I miss you. ☺️ And 我 you 💔, caf\u00e9! ", 2_500),
]


def cut(pieces: Pieces, texts: list[str]) -> list[str]:
    rows = []
    for text, row in zip(texts, pieces.of_texts(texts)):
        said = "\n".join(f"{one} {text[start:end]}" for one, (start, end) in zip(row.ids, row.places))
        rows.append(f"{len(row.ids)} {hashlib.sha256(said.encode()).hexdigest()[:12]}")
    return rows


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "packages/check/careful"
    pieces = Pieces.from_file(folder / "vocab.txt")
    hard = zip(HARD, cut(pieces, [text * times for text, times in HARD]))
    out = {
        "vocab": sha256(folder / "vocab.txt"),
        "drafts": cut(pieces, texts_of(read_many("aside/*.tsv"))),
        "hard": [{"text": text, "times": times, "cut": row} for (text, times), row in hard],
    }
    (HERE / "cuts.json").write_text(json.dumps(out, indent=1) + "\n")


if __name__ == "__main__":
    main()
