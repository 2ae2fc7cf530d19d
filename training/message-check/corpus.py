"""Reads the corpus of packages/check, with the marks of danger words taken out of the text and kept as places."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "packages/check/corpus"

SITUATIONS = ["no-contact", "ex-reached-out", "coparenting", "owed-apology", "reconnecting"]
VERDICTS = ["ok", "edit", "hold"]


def draft_labels() -> list[str]:
    """The labels in the order of the product, read from where the product keeps them."""
    source = (ROOT / "packages/check/src/draft-check.ts").read_text()
    block = source.split("export const draftLabels = [")[1].split("]")[0]
    return re.findall(r'"([^"]+)"', block)


LABELS = draft_labels()
THREATS = [LABELS.index("threat-self-harm"), LABELS.index("threat-other")]


@dataclass(frozen=True)
class Draft:
    """One line of the corpus; places are (start, end) in code points of the text."""

    text: str
    situation: int
    verdict: str
    labels: tuple[int, ...]
    places: tuple[tuple[int, int], ...]
    register: str
    file: str


def _without_braces(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    out: list[str] = []
    places: list[tuple[int, int]] = []
    start = -1
    for sign in text:
        if sign == "{":
            start = len(out)
        elif sign == "}" and start >= 0:
            places.append((start, len(out)))
            start = -1
        else:
            out.append(sign)
    return "".join(out), tuple(places)


def read_file(path: Path) -> list[Draft]:
    drafts = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        verdict, context, labels, register, text = line.split("\t")
        plain, places = _without_braces(text.replace("\\n", "\n"))
        known = tuple(LABELS.index(label) for label in labels.split(",") if label != "-")
        drafts.append(Draft(plain, SITUATIONS.index(context), verdict, known, places, register, path.stem))
    return drafts


def read_many(pattern: str) -> list[Draft]:
    """All drafts of the files that fit, in the order of their names."""
    if "last" in pattern:
        raise ValueError("the last aside is opened once, and not here")
    return [draft for path in sorted(CORPUS.glob(pattern)) for draft in read_file(path)]


def _folded(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", text.lower()).strip()


def taught() -> list[Draft]:
    """What the reader learns from, but for the few short drafts that stand in an aside too; every family of twins lies wholly in here."""
    aside = {_folded(draft.text) for folder in ("aside", "last") for path in (CORPUS / folder).glob("*.tsv") for draft in read_file(path)}
    files = sorted([*(CORPUS / "train").glob("*.tsv"), *(CORPUS / "train-careful").glob("*.tsv")], key=lambda path: path.name)
    return [draft for path in files for draft in read_file(path) if _folded(draft.text) not in aside - {""}]
