"""Teaches the network; the same seeds and the same machine give the same weights."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from corpus import THREATS, Draft
from lessons import UNSAID, Batch, batches, examples
from network import Network
from pieces import Pieces

SEED = 14
PASSES = 4
BASE_RATE = 1.2e-4
HEAD_RATE = 1.0e-3
LAYER_DECAY = 0.9
WARM_STEPS = 50
VERDICT_WEIGHTS = [1.0, 1.5, 1.0]
SMOOTHED = 0.05
SHARES = {"verdict": 1.0, "danger": 1.5, "labels": 0.5, "strongest": 0.15, "places": 1.0}


def losses(out: dict[str, Tensor], batch: Batch) -> dict[str, Tensor]:
    weight = batch.weight
    known = batch.verdict != UNSAID
    verdict = F.cross_entropy(
        out["verdict"],
        batch.verdict.clamp(min=0),
        weight=torch.tensor(VERDICT_WEIGHTS),
        label_smoothing=SMOOTHED,
        reduction="none",
    )
    danger_to = batch.danger * (1 - SMOOTHED) + SMOOTHED / 2
    danger = F.binary_cross_entropy_with_logits(out["danger"][:, 0], danger_to, reduction="none")

    def of_labels(logits: Tensor) -> Tensor:
        each = F.binary_cross_entropy_with_logits(logits, batch.labels, reduction="none")
        return ((each * batch.sure).sum(dim=1) * weight).mean()

    places = F.binary_cross_entropy_with_logits(out["marks"][:, :, THREATS], batch.carries, reduction="none").sum(dim=2)
    return {
        "verdict": (verdict * known * weight).sum() / known.sum().clamp(min=1),
        "danger": (danger * weight).mean(),
        "labels": of_labels(out["labels"]),
        "strongest": of_labels(out["strongest"]),
        "places": (places * batch.carries_sure).sum() / batch.carries_sure.sum().clamp(min=1),
    }


def groups(network: Network) -> list[dict[str, object]]:
    """Lower layers, which know the language, move less than upper ones; heads, which know nothing yet, move most."""
    depth = len(network.layers)
    out = []
    for name, parameter in network.named_parameters():
        if name.startswith("layers."):
            rate = BASE_RATE * LAYER_DECAY ** (depth - 1 - int(name.split(".")[1]))
        elif name.startswith(("words", "positions", "kinds", "first_norm")):
            rate = BASE_RATE * LAYER_DECAY**depth
        else:
            rate = HEAD_RATE
        decay = 0.01 if parameter.dim() > 1 and not name.startswith(("words", "positions")) else 0.0
        out.append({"params": [parameter], "lr": rate, "weight_decay": decay})
    return out


@dataclass(frozen=True)
class Course:
    """How often all is gone through, how fast, and of how many of the plainer drafts one is read each time."""

    passes: int = PASSES
    seed: int = SEED
    share_of_rate: float = 1.0
    every: int = 2


def teach(
    network: Network,
    drafts: list[Draft],
    pieces: Pieces,
    say: Callable[[str], None],
    course: Course,
    minutes: float = math.inf,
) -> None:
    """With a limit of minutes the rate falls by the clock, so that a slow machine ends well too, though not alike."""
    torch.manual_seed(course.seed)
    seeds = range(course.seed, course.seed + course.passes)
    lessons = [batch for seed in seeds for batch in batches(examples(drafts, pieces, seed, course.every), seed)]
    optimizer = torch.optim.AdamW(groups(network), betas=(0.9, 0.98), fused=True)
    begun = time.monotonic()

    def rate(step: int) -> float:
        done = max(step / len(lessons), (time.monotonic() - begun) / 60 / minutes)
        return course.share_of_rate * min((step + 1) / WARM_STEPS, max(0.0, 1 - done))

    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    network.train()
    sums: dict[str, float] = {}
    for step, batch in enumerate(lessons, start=1):
        if time.monotonic() - begun > minutes * 60:
            say(f"stopped by the clock at step {step}/{len(lessons)}")
            return
        with torch.autocast("cpu", dtype=torch.bfloat16):
            out = network(batch.ids, batch.mask)
        parts = losses({name: tensor.float() for name, tensor in out.items()}, batch)
        loss = sum((SHARES[name] * part for name, part in parts.items()), torch.zeros(()))
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad(set_to_none=True)
        for name, part in parts.items():
            sums[name] = sums.get(name, 0) + part.item()
        if step % 25 == 0 or step == len(lessons):
            seconds = time.monotonic() - begun
            left = seconds / step * (len(lessons) - step)
            told = " ".join(f"{name} {total / (25 if step % 25 == 0 else step % 25):.3f}" for name, total in sums.items())
            say(f"step {step}/{len(lessons)}, {seconds / 60:.1f} min, {left / 60:.1f} to go: {told}")
            sums = {}
