"""Makes the batches that the reader learns from: drafts, varied a little, some joined to longer ones."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from corpus import LABELS, SITUATIONS, THREATS, VERDICTS, Draft
from pieces import MAX_PIECES, PAD, Pieces, sequence
from variants import varied

PIECES_A_BATCH = 1800
ROWS_A_BATCH = 64
JOINED = 0.12
MOVED = 0.5
CLOSER_TO_LIFE = 1.5
LONG = LABELS.index("long-emotional")
LOGISTICS = LABELS.index("logistics-ok")
COPARENTING = SITUATIONS.index("coparenting")
UNSAID = -1


@dataclass
class Example:
    ids: list[int]
    situation: int
    verdict: int
    danger: bool
    labels: set[int]
    #: Labels that cannot be told for this text.
    unsure: set[int]
    #: For each piece, whether it carries danger; None where only the whole text is known to.
    carries: list[bool] | None
    weight: float


def _closer(draft: Draft) -> bool:
    return draft.file.startswith(("everyday", "veiled", "letters"))


def _example(draft: Draft, text: str, places: tuple[tuple[int, int], ...], pieces: Pieces) -> Example:
    row = pieces.of_texts([text])[0]
    crisis = draft.verdict == "crisis"
    sure = crisis or not set(draft.labels) & set(THREATS)
    inside = [any(start < e and s < end for start, end in places) for s, e in row.places]
    return Example(
        ids=row.ids[:MAX_PIECES],
        situation=draft.situation,
        verdict=UNSAID if crisis else VERDICTS.index(draft.verdict),
        danger=crisis,
        labels=set(draft.labels),
        unsure=set(),
        carries=None if not sure or (crisis and not places) else inside[:MAX_PIECES],
        weight=CLOSER_TO_LIFE if _closer(draft) else 1.0,
    )


def _joined(one: Example, other: Example, chance: random.Random) -> Example:
    """
    Two drafts in one. What is dangerous in one is so in both; the rules of the corpus give the verdict surely only for
    plain logistics of parents.
    """
    first, then = (one, other) if chance.random() < 0.5 else (other, one)
    plain = one.situation == COPARENTING and one.situation == other.situation
    plain = plain and one.verdict == other.verdict == 0 and one.labels == other.labels == {LOGISTICS}
    carries = None if first.carries is None or then.carries is None else first.carries + then.carries
    return Example(
        ids=(first.ids + then.ids)[:MAX_PIECES],
        situation=one.situation,
        verdict=0 if plain else UNSAID,
        danger=one.danger or other.danger,
        labels=one.labels | other.labels,
        unsure={LONG},
        carries=None if carries is None else carries[:MAX_PIECES],
        weight=1.0,
    )


def examples(drafts: list[Draft], pieces: Pieces, seed: int, every: int) -> list[Example]:
    """
    One pass: what is closest to life, every edit, which is rare, and one in so many of the rest, others each time. The
    seed settles which, the order and the changes.
    """
    chance = random.Random(seed)
    order = [d for i, d in enumerate(drafts) if d.verdict == "edit" or _closer(d) or (i + seed) % every == 0]
    chance.shuffle(order)
    made = []
    for draft in order:
        example = _example(draft, *varied(draft, chance), pieces)
        if example.danger and chance.random() < MOVED:
            example.situation = chance.randrange(len(SITUATIONS))
        if chance.random() < JOINED:
            other = chance.choice(drafts)
            if len(draft.text) + len(other.text) < 900:
                example = _joined(example, _example(other, other.text, other.places, pieces), chance)
        made.append(example)
    return made


@dataclass
class Batch:
    ids: Tensor
    mask: Tensor
    verdict: Tensor
    danger: Tensor
    labels: Tensor
    sure: Tensor
    carries: Tensor
    carries_sure: Tensor
    weight: Tensor


def _batch(rows: list[Example]) -> Batch:
    length = max(len(row.ids) for row in rows) + 3
    ids = torch.full((len(rows), length), PAD)
    carries = torch.zeros(len(rows), length, len(THREATS))
    carries_sure = torch.zeros(len(rows), length)
    labels = torch.zeros(len(rows), len(LABELS))
    sure = torch.ones(len(rows), len(LABELS))
    for i, row in enumerate(rows):
        whole = sequence(row.ids, row.situation)
        ids[i, : len(whole)] = torch.tensor(whole)
        labels[i, list(row.labels)] = 1
        sure[i, list(row.unsure - row.labels)] = 0
        if row.carries is not None:
            carries_sure[i, 2 : 2 + len(row.carries)] = 1
            for column, label in enumerate(THREATS):
                if label in row.labels:
                    carries[i, 2 : 2 + len(row.carries), column] = torch.tensor(row.carries, dtype=torch.float)
    return Batch(
        ids=ids,
        mask=(ids != PAD).long(),
        verdict=torch.tensor([row.verdict for row in rows]),
        danger=torch.tensor([float(row.danger) for row in rows]),
        labels=labels,
        sure=sure,
        carries=carries,
        carries_sure=carries_sure,
        weight=torch.tensor([row.weight for row in rows]),
    )


def batches(made: list[Example], seed: int) -> Iterator[Batch]:
    """Rows of like length together, the batches in no order."""
    chance = random.Random(seed)
    by_length = sorted(made, key=lambda row: (len(row.ids), chance.random()))
    groups: list[list[Example]] = [[]]
    for row in by_length:
        group = groups[-1]
        if group and ((len(group) + 1) * (len(row.ids) + 3) > PIECES_A_BATCH or len(group) == ROWS_A_BATCH):
            group = []
            groups.append(group)
        group.append(row)
    chance.shuffle(groups)
    for group in groups:
        yield _batch(group)
