"""
Teaches the careful reader of the message check and writes packages/check/careful, reference.json and log.txt.

    python training/message-check/train.py              everything
    python training/message-check/train.py --go-on DIR  the same, from the file that lies there rather than from the base
    python training/message-check/train.py --again      only thresholds, figures and files, from the weights kept last
"""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
os.environ["HF_HUB_OFFLINE"] = "1"
# Threads that wait should not keep a shared core busy.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
os.environ.setdefault("GOMP_SPINCOUNT", "0")
sys.path.insert(0, str(HERE))

import brotli  # noqa: E402
import numpy as np  # noqa: E402
import torch  # noqa: E402

import base  # noqa: E402
import onnx_file  # noqa: E402
import score  # noqa: E402
import shipped  # noqa: E402
from corpus import LABELS, ROOT, SITUATIONS, Draft, read_many, taught  # noqa: E402
from network import Network  # noqa: E402
from pieces import FIRST_OF_TEXT, MAX_PIECES, OVERLAP, Pieces, choose, first_vectors, sequence, texts_of  # noqa: E402
from teach import PASSES, SEED, Course, teach  # noqa: E402

OUT = ROOT / "packages/check/careful"
WORK = HERE / "work"
REFERENCES = 40
# On which of the asides the thresholds are settled, and on which this reader is only reported.
CHOOSING = ["one", "two", "four", "five", "everyday"]
APART = "three"

lines: list[str] = []


def say(line: str) -> None:
    print(line, flush=True)
    lines.append(line)


def beginning(drafts: list[Draft]) -> tuple[Network, Pieces]:
    arrays, vocab = base.weights(), base.vocabulary()
    kept = choose(vocab, texts_of(drafts))
    say(f"base weights {base.SHA256}")
    say(f"pieces kept: {len(kept)} of {len(vocab)}")
    arrays["words.weight"] = first_vectors(kept, vocab, arrays["words.weight"])
    torch.manual_seed(SEED)
    network = Network(len(kept), base.LAYERS)
    network.take(arrays)
    often = [sum(label in draft.labels for draft in drafts) / len(drafts) for label in range(len(LABELS))]
    network.expect(often, sum(draft.verdict == "crisis" for draft in drafts) / len(drafts))
    return network, Pieces(kept)


def cost_of_pruning(asides: list[Draft]) -> None:
    """How much longer unseen drafts get with fewer pieces, and how many words are read in parts."""
    full = Pieces(["[PAD]", *base.vocabulary()[1:]])
    ours = Pieces.from_file(OUT / "vocab.txt")
    texts = texts_of(asides)
    before, after = (sum(len(row.ids) for row in reader.of_texts(texts)) for reader in (full, ours))
    split = sum(a.ids != [] and len(a.ids) != len(b.ids) for a, b in zip(full.of_texts(texts), ours.of_texts(texts)))
    unknown = ours.vocab.index("[UNK]")
    lost = sum(row.ids.count(unknown) for row in ours.of_texts(texts))
    say(f"pruning: {before} pieces become {after} on the asides, {split} of {len(texts)} drafts differ, {lost} unknown")


def same_as_torch(network: Network, path: Path, pieces: Pieces, drafts: list[Draft]) -> None:
    """The file written by hand must say what the network says."""
    network.eval()
    reader = score.session(path)
    for draft, row in zip(drafts, pieces.of_texts(texts_of(drafts))):
        ids = torch.tensor([sequence(row.ids[:MAX_PIECES], draft.situation)])
        with torch.no_grad():
            ours = network(ids, torch.ones_like(ids))
        names = ["verdict", "labels", "danger", "marks"]
        theirs = reader.run(names, {"input_ids": ids.numpy(), "attention_mask": np.ones_like(ids.numpy())})
        for name, array in zip(names, theirs):
            if np.abs(ours[name].numpy() - array).max() > 2e-3:
                raise SystemExit(f"{name} differs between torch and the file")


def go_on(network: Network, pieces: Pieces, folder: Path) -> None:
    arrays = shipped.weights(folder, pieces.vocab, network.arrays())
    network.load_state_dict({name: torch.from_numpy(array.copy()) for name, array in arrays.items()})


def described(path: Path) -> dict[str, object]:
    return {"bytes": path.stat().st_size, "sha256": base.sha256(path)}


def write_settings(settled: dict[str, object]) -> None:
    careful = {
        "version": 1,
        "maxPieces": MAX_PIECES,
        "overlap": OVERLAP,
        **settled,
        "files": {name: described(OUT / name) for name in ("model.onnx", "vocab.txt")},
    }
    (OUT / "careful.json").write_text(json.dumps(careful, indent=2) + "\n")


def write_references(pieces: Pieces, drafts: list[Draft]) -> None:
    """A few short drafts of the corpus with what the file says of them, for the reader written in TypeScript."""
    short = [draft for draft in drafts if len(draft.text) < 160]
    step = len(short) // REFERENCES
    chosen = [short[i * step] for i in range(REFERENCES)]
    reader = score.session(OUT / "model.onnx")
    out = []
    for draft, row in zip(chosen, pieces.of_texts(texts_of(chosen))):
        ids = sequence(row.ids, draft.situation)
        fed = np.array([ids], dtype=np.int64)
        names = ["verdict", "labels", "danger", "marks"]
        said = reader.run(names, {"input_ids": fed, "attention_mask": np.ones_like(fed)})
        outputs = {name: [round(float(x), 4) for x in array.ravel()] for name, array in zip(names[:3], said)}
        # Of the marks only the two threats, piece by piece: the whole would be long and say no more.
        outputs["threatMarks"] = [[round(float(x), 4) for x in piece] for piece in said[3][0][:, :2]]
        out.append({"text": draft.text, "situation": SITUATIONS[draft.situation], "ids": ids, **outputs})
    rows = ",\n".join("  " + json.dumps(one, ensure_ascii=False) for one in out)
    (HERE / "reference.json").write_text(f"[\n{rows}\n]\n", encoding="utf-8")


def report(name: str, seen: score.Read, drafts: list[Draft], settled: dict[str, object]) -> None:
    say(f"{name}: {json.dumps(score.figures(seen, drafts, settled))}")


def finish(network: Network, pieces: Pieces) -> None:
    choosing = [draft for name in CHOOSING for draft in read_many(f"aside/{name}.tsv")]
    apart = read_many(f"aside/{APART}.tsv")
    arrays = network.arrays()
    whole, small = WORK / "float.onnx", OUT / "model.onnx"
    onnx_file.write(whole, arrays, FIRST_OF_TEXT, int8=False)
    onnx_file.write(small, arrays, FIRST_OF_TEXT, int8=True)
    (OUT / "vocab.txt").write_text("\n".join(pieces.vocab) + "\n", encoding="utf-8")
    same_as_torch(network, whole, pieces, choosing[:50])
    cost_of_pruning(choosing + apart)
    squeezed = len(brotli.compress(small.read_bytes(), quality=9, lgwin=24))
    say(f"size: float {whole.stat().st_size}, int8 {small.stat().st_size}, int8 in brotli {squeezed} bytes")
    reads = {kind: (score.read(path, choosing, pieces), score.read(path, apart, pieces)) for kind, path in (("float", whole), ("int8", small))}
    # The asides one and two have no places marked, so that drafts it learned from must do for this one threshold.
    marked = [draft for draft in read_many("train/veiled-6.tsv") if draft.places][:100]
    mark = score.mark_threshold(score.read(small, marked, pieces), marked)
    settled = score.settle(reads["int8"][0], choosing, mark)
    write_settings(settled)
    say(f"settled: {json.dumps(settled)}")
    for kind, (one, other) in reads.items():
        report(f"{kind}, asides {', '.join(CHOOSING)}, on which the thresholds were settled", one, choosing, settled)
        report(f"{kind}, aside {APART}", other, apart, settled)
    everyday = read_many("train*/everyday-*.tsv")[::6]
    alarms = score.read(small, everyday, pieces).danger >= settled["thresholds"]["danger"]
    say(f"taken for danger, of {len(everyday)} everyday drafts it learned from: {int(alarms.sum())}")
    for name in ("danger", "verdict", "labels"):
        gap = np.abs(getattr(reads["float"][1], name) - getattr(reads["int8"][1], name))
        say(f"int8 against float, {name}: mean gap {gap.mean():.4f}, largest {gap.max():.4f}")
    write_references(pieces, taught())
    for name in ("model.onnx", "vocab.txt"):
        say(f"{name} {json.dumps(described(OUT / name))}")


def main() -> None:
    parser = argparse.ArgumentParser(description="Teach the careful reader of the message check.")
    parser.add_argument("--again", nargs="*", help="weights of earlier runs, whose mean is taken instead of learning")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--from", dest="start", help="weights of an earlier run to go on from, at half the rate")
    parser.add_argument("--go-on", type=Path, help="where model.onnx and vocab.txt lie from which to go on, at half the rate and with fewer of the plainer drafts")
    parser.add_argument("--keep", default="weights", help="what to call the weights of this run")
    parser.add_argument("--passes", type=int, default=PASSES)
    parser.add_argument("--only", type=int, default=0, help="learn from so many drafts only, to try the steps")
    parser.add_argument("--minutes", type=float, default=math.inf, help="end the learning after so many minutes")
    parser.add_argument("--threads", type=int, default=2)
    asked = parser.parse_args()
    torch.set_num_threads(asked.threads)
    torch.set_flush_denormal(True)
    WORK.mkdir(exist_ok=True)
    begun = time.monotonic()
    drafts = taught()
    network, pieces = beginning(drafts)
    if asked.again is not None:
        runs = [torch.load(WORK / f"{name}.pt", weights_only=True) for name in asked.again or ["weights"]]
        network.load_state_dict({name: sum(run[name] for run in runs) / len(runs) for name in runs[0]})
    else:
        few = drafts[:: max(1, len(drafts) // asked.only)] if asked.only else drafts
        say(f"learns from {len(few)} drafts, {asked.passes} passes, seed {asked.seed}")
        if asked.start:
            network.load_state_dict(torch.load(WORK / f"{asked.start}.pt", weights_only=True))
        if asked.go_on:
            say(f"goes on from {json.dumps(described(asked.go_on / 'model.onnx'))}")
            go_on(network, pieces, asked.go_on)
        goes_on = asked.start is not None or asked.go_on is not None
        course = Course(asked.passes, asked.seed, share_of_rate=0.5, every=4) if goes_on else Course(asked.passes, asked.seed)
        teach(network, few, pieces, say, course, asked.minutes)
        torch.save(network.state_dict(), WORK / f"{asked.keep}.pt")
    finish(network, pieces)
    say(f"done in {(time.monotonic() - begun) / 60:.1f} minutes")
    (HERE / ("log.txt" if asked.again is None else "log-again.txt")).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
