"""The network as it is taught. onnx_file.py writes the same one down; train.py checks that both say the same."""

from __future__ import annotations

import math

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from pieces import FIRST_OF_TEXT

HEADS = 12
LABEL_COUNT = 21
INNER = 256
CLOSED = 10_000.0
FEW = -4.0


class Layer(nn.Module):
    def __init__(self, width: int, inner: int, drop: float) -> None:
        super().__init__()
        self.all = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(drop)

    def forward(self, x: Tensor, blocked: Tensor) -> Tensor:
        rows, length, width = x.shape
        q, k, v = self.all(x).view(rows, length, 3, HEADS, width // HEADS).permute(2, 0, 3, 1, 4)
        # Written out: for rows this short it learns a third faster here than the fused one.
        seen = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(width // HEADS) + blocked.to(q.dtype), dim=-1)
        mixed = seen.to(v.dtype) @ v
        x = self.norm1(x + self.drop(self.out(mixed.transpose(1, 2).reshape(rows, length, width))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Network(nn.Module):
    def __init__(self, pieces: int, layers: int, width: int = 384, drop: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(pieces, width)
        self.positions = nn.Embedding(512, width)
        self.kinds = nn.Embedding(2, width)
        self.first_norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList([Layer(width, 4 * width, drop) for _ in range(layers)])
        self.drop = nn.Dropout(drop)
        self.marks = nn.Linear(width, LABEL_COUNT)
        self.labels = nn.Linear(2 * width, LABEL_COUNT)
        self.label_share = nn.Parameter(torch.ones(LABEL_COUNT))
        self.inner = nn.Linear(2 * width, INNER)
        self.verdict = nn.Linear(INNER + LABEL_COUNT, 3)
        self.danger = nn.Linear(INNER + LABEL_COUNT, 1)

    def forward(self, ids: Tensor, mask: Tensor) -> dict[str, Tensor]:
        where = torch.arange(ids.shape[1])
        x = self.drop(self.first_norm(self.words(ids) + self.positions(where) + self.kinds.weight[0]))
        blocked = ((1 - mask.float()) * -CLOSED)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, blocked)
        x = x.float()
        text = ((ids >= FIRST_OF_TEXT) & (mask > 0)).float()[:, :, None]
        marks = self.marks(x)
        share = torch.softmax(marks + (text - 1) * CLOSED, dim=1)
        strongest = (share * marks).sum(dim=1)
        mean = (x * text).sum(dim=1) / text.sum(dim=1).clamp(min=1)
        whole = self.drop(torch.cat([x[:, 0], mean], dim=1))
        inner = torch.cat([torch.tanh(self.inner(whole)), strongest], dim=1)
        return {
            "verdict": self.verdict(inner),
            "labels": self.labels(whole) + strongest * self.label_share,
            "danger": self.danger(inner),
            "marks": marks,
            "strongest": strongest,
            "text": text[:, :, 0],
        }

    def take(self, arrays: dict[str, np.ndarray]) -> None:
        """Starts from the base; the heads keep their own beginnings."""
        missing, unknown = self.load_state_dict({k: torch.from_numpy(v.copy()) for k, v in arrays.items()}, strict=False)
        heads = ("marks", "labels", "label_share", "inner", "verdict", "danger")
        if unknown or any(not name.startswith(heads) for name in missing):
            raise ValueError(f"weights do not fit: {unknown} {missing}")

    def expect(self, labels: list[float], danger: float) -> None:
        """The heads begin with how often each thing is so, which they would else spend their first steps to learn."""
        rate = torch.tensor([*labels, danger]).clamp(0.001, 0.999)
        odds = torch.log(rate / (1 - rate))
        with torch.no_grad():
            self.marks.bias.fill_(FEW)
            self.labels.bias.copy_(odds[:-1] - FEW)
            self.danger.bias.copy_(odds[-1:])

    def arrays(self) -> dict[str, np.ndarray]:
        return {name: tensor.detach().float().numpy() for name, tensor in self.state_dict().items()}
