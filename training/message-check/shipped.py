"""Takes the weights back out of a file that onnx_file.py wrote, so that learning can go on from what ships."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

from onnx_file import Arrays

WORDS = "words.weight"


def _as_float(name: str, held: Arrays) -> np.ndarray:
    """Bytes times their scale; matrices lie turned in the file."""
    array = held[name]
    if array.dtype != np.int8:
        return array
    scale = held[name.removesuffix("weight") + "scale"]
    whole = array.astype(np.float32) * scale
    return whole if name == WORDS else whole.T


def weights(folder: Path, vocab: list[str], beginning: Arrays) -> Arrays:
    """
    The weights of the file in `folder`, for the pieces of `vocab`; what the file has not, such as pieces that are new, is
    as in `beginning`.
    """
    tensors = onnx.load(str(folder / "model.onnx")).graph.initializer
    held = {tensor.name: numpy_helper.to_array(tensor) for tensor in tensors}
    out = {name: _as_float(name, held) if name in held else array.copy() for name, array in beginning.items()}
    # The file adds the kind of a text to its positions once and for all.
    positions = held["positions"]
    out["positions.weight"][: len(positions)] = positions
    out["kinds.weight"][0] = 0
    before = (folder / "vocab.txt").read_text(encoding="utf-8").split("\n")[:-1]
    where = {piece: index for index, piece in enumerate(before)}
    words = beginning[WORDS].copy()
    for at, piece in enumerate(vocab):
        if piece in where:
            words[at] = out[WORDS][where[piece]]
    out[WORDS] = words
    return {name: np.ascontiguousarray(array, dtype=np.float32) for name, array in out.items()}
