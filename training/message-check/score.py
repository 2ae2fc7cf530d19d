"""Reads drafts with an ONNX file, settles the thresholds, and says how right it is, with intervals."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime

from corpus import LABELS, THREATS, VERDICTS, Draft
from pieces import Pieces, sequence, texts_of, windows

RECALL = 0.95
PRECISION = 0.80
WORRY_RECALL = 0.99
ROUNDS = 2_000
CRISIS = "crisis"


@dataclass
class Read:
    """What the reader says of drafts: logits, one row a draft; marks by piece of the draft."""

    verdict: np.ndarray
    labels: np.ndarray
    danger: np.ndarray
    marks: list[np.ndarray]
    places: list[list[tuple[int, int]]]


def session(path: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 2
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def _run(reader: onnxruntime.InferenceSession, ids: list[int]) -> list[np.ndarray]:
    row = np.array([ids], dtype=np.int64)
    return reader.run(["verdict", "labels", "danger", "marks"], {"input_ids": row, "attention_mask": np.ones_like(row)})


def read(path: Path, drafts: list[Draft], pieces: Pieces, situation: int | None = None) -> Read:
    """Long drafts in windows: danger and labels take the highest, the verdict the strictest."""
    reader = session(path)
    verdict, labels, danger, marks, places = [], [], [], [], []
    for draft, row in zip(drafts, pieces.of_texts(texts_of(drafts))):
        at = draft.situation if situation is None else situation
        spans = windows(row.ids)
        outs = [_run(reader, sequence(row.ids[start:end], at)) for start, end in spans]
        verdict.append(max((out[0][0] for out in outs), key=lambda logits: int(logits.argmax())))
        labels.append(np.max([out[1][0] for out in outs], axis=0))
        danger.append(max(float(out[2][0, 0]) for out in outs))
        all_marks = np.full((len(row.ids), len(LABELS)), -np.inf)
        for (start, end), out in zip(spans, outs):
            all_marks[start:end] = np.maximum(all_marks[start:end], out[3][0, 2:-1])
        marks.append(all_marks)
        places.append(row.places)
    return Read(np.array(verdict), np.array(labels), np.array(danger), marks, places)


def _is_crisis(drafts: list[Draft]) -> np.ndarray:
    return np.array([draft.verdict == CRISIS for draft in drafts])


def _has(drafts: list[Draft]) -> np.ndarray:
    return np.array([[label in draft.labels for label in range(len(LABELS))] for draft in drafts])


def _f1(said: np.ndarray, true: np.ndarray) -> float:
    right = (said & true).sum()
    return float(2 * right / max(1, said.sum() + true.sum()))


def danger_threshold(scores: np.ndarray, true: np.ndarray) -> float:
    """
    Half-way between the strictest threshold with the wanted recall and the loosest with the wanted precision, so that
    other drafts find room on both sides; where the two cannot be had at once, the one with the recall.
    """
    ordered = np.unique(scores)
    recall = np.array([(scores[true] >= one).mean() for one in ordered])
    precision = np.array([true[scores >= one].mean() for one in ordered])
    strictest = float(ordered[recall >= RECALL].max())
    precise = ordered[precision >= PRECISION]
    loosest = float(precise.min()) if len(precise) else strictest
    # A hair below, so that rounding does not leave out the draft that settled it.
    return (strictest + min(strictest, loosest)) / 2 - 0.001


def worry_threshold(scores: np.ndarray, true: np.ndarray, danger: float) -> float:
    """Low enough for nearly all danger, though never so low that more than a few harmless drafts lie above."""
    by_recall = float(np.quantile(scores[true], 1 - WORRY_RECALL)) - 0.25
    by_quiet = float(np.quantile(scores[~true], 0.95))
    return min(danger - 0.5, max(by_recall, by_quiet))


def label_thresholds(scores: np.ndarray, true: np.ndarray) -> list[float]:
    """For each label the best F1, drawn toward 0 since a few drafts alone say little."""
    out = []
    for column in range(len(LABELS)):
        grid = np.linspace(-2, 2, 81)
        figures = np.array([_f1(scores[:, column] >= one, true[:, column]) - 0.01 * abs(one) for one in grid])
        near = grid[figures >= figures.max() - 1e-9]
        out.append(float(near[np.abs(near).argmin()]))
    return out


def verdict_bias(scores: np.ndarray, drafts: list[Draft]) -> list[float]:
    """What to add to edit and hold so that most are right; ok stays, and so do ties near 0."""
    known = np.array([draft.verdict != CRISIS for draft in drafts])
    true = np.array([VERDICTS.index(draft.verdict) if draft.verdict != CRISIS else 0 for draft in drafts])
    best, chosen = -1.0, [0.0, 0.0, 0.0]
    for edit in np.linspace(-1, 1, 21):
        for hold in np.linspace(-1, 1, 21):
            said = (scores + np.array([0, edit, hold])).argmax(axis=1)
            figure = float((said == true)[known].mean()) - 0.004 * (abs(edit) + abs(hold))
            if figure > best:
                best, chosen = figure, [0.0, float(edit), float(hold)]
    return chosen


def mark_threshold(seen: Read, drafts: list[Draft]) -> float:
    """The best overlap, piece by piece, with the places that people marked."""
    scores, true = _marked(seen, drafts)
    grid = np.linspace(-3, 3, 61)
    return float(max(grid, key=lambda one: _f1(scores >= one, true)))


def _marked(seen: Read, drafts: list[Draft]) -> tuple[np.ndarray, np.ndarray]:
    scores, true = [], []
    for marks, places, draft in zip(seen.marks, seen.places, drafts):
        if draft.verdict == CRISIS and draft.places:
            scores.append(marks[:, THREATS].max(axis=1))
            true.append([any(start < e and s < end for start, end in draft.places) for s, e in places])
    return np.concatenate(scores), np.concatenate(true).astype(bool)


def settle(seen: Read, drafts: list[Draft], mark: float) -> dict[str, object]:
    true = _is_crisis(drafts)
    danger = danger_threshold(seen.danger, true)
    worry = worry_threshold(seen.danger, true, danger)
    thresholds = {
        "labels": [round(one, 4) for one in label_thresholds(seen.labels, _has(drafts))],
        "danger": round(danger, 4),
        "worry": round(worry, 4),
        # Until scripts/settle-careful.ts has settled the sum of both readers.
        "together": {"small": 1, "danger": round(danger, 4), "worry": round(worry, 4)},
        "mark": round(mark, 4),
    }
    return {"thresholds": thresholds, "verdictBias": [round(one, 4) for one in verdict_bias(seen.verdict, drafts)]}


def _resampled(count: int) -> np.ndarray:
    return np.random.default_rng(14).integers(0, count, size=(ROUNDS, count))


def figures(seen: Read, drafts: list[Draft], settled: dict[str, object]) -> dict[str, object]:
    """Each figure with its 95 % interval by drawing drafts anew."""
    thresholds, bias = settled["thresholds"], np.array(settled["verdictBias"])
    true_crisis = _is_crisis(drafts)
    alarm = seen.danger >= thresholds["danger"]
    worry = seen.danger >= thresholds["worry"]
    plain = (seen.verdict + bias).argmax(axis=1)
    said = np.where(alarm, 3, plain)
    true = np.array([3 if d.verdict == CRISIS else VERDICTS.index(d.verdict) for d in drafts])
    three = np.array([0, 1, 1, 2])
    labels_said, labels_true = seen.labels >= np.array(thresholds["labels"]), _has(drafts)
    logistics = np.array([d.labels == (LABELS.index("logistics-ok"),) and d.verdict == "ok" for d in drafts])

    def share(part: np.ndarray, of: np.ndarray) -> float:
        return float(part.sum() / of.sum()) if of.any() else float("nan")

    def macro(rows: np.ndarray) -> float:
        held = [c for c in range(len(LABELS)) if labels_true[rows, c].any()]
        return float(np.mean([_f1(labels_said[rows, c], labels_true[rows, c]) for c in held]))

    def measure(rows: np.ndarray) -> dict[str, float]:
        a, t, w, s, r = alarm[rows], true_crisis[rows], worry[rows], said[rows], true[rows]
        return {
            "verdict": float((s == r).mean()),
            "three": float((three[s] == three[r]).mean()),
            "recall": share(a & t, t),
            "precision": share(a & t, a),
            "softRecall": share((a | w) & t, t),
            "softPrecision": share((a | w) & t, a | w),
            "labelF1": macro(rows),
        }

    everything = np.arange(len(drafts))
    middle = measure(everything)
    drawn = [measure(rows) for rows in _resampled(len(drafts))]
    out: dict[str, object] = {
        name: [round(value, 3), *np.round(np.nanquantile([one[name] for one in drawn], [0.025, 0.975]), 3).tolist()]
        for name, value in middle.items()
    }
    marked, wanted = _marked(seen, drafts) if any(d.places and d.verdict == CRISIS for d in drafts) else (None, None)
    table = np.zeros((4, 4), dtype=int)
    np.add.at(table, (true, said), 1)
    out |= {
        "drafts": len(drafts),
        "found": [int((alarm & true_crisis).sum()), int(true_crisis.sum())],
        "alarmsRight": [int((alarm & true_crisis).sum()), int(alarm.sum())],
        "logisticsHeld": [int((logistics & (said == 2)).sum()), int(logistics.sum())],
        "markF1": None if marked is None else round(_f1(marked >= thresholds["mark"], wanted), 3),
        "rowsTrueColumnsSaidOkEditHoldCrisis": table.tolist(),
        "labels": {LABELS[c]: round(_f1(labels_said[:, c], labels_true[:, c]), 3) for c in range(len(LABELS))},
    }
    return out
