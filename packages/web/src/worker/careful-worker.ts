import {
  type CarefulReader,
  openCarefulReader,
} from "@staying-power/check/careful";
import { openEncoder } from "@staying-power/encoder";
import type {
  CarefulAnswer,
  CarefulRequest,
  PackedFile,
} from "./careful-messages.ts";

/** What is kept is not what it should be. */
class DamagedFileError extends Error {}

const opened = Promise.withResolvers<CarefulReader>();

addEventListener("message", ({ data }: MessageEvent<CarefulRequest>) => {
  if (data.kind === "read") void read(data).then(answer);
  else
    open(data.files).then(opened.resolve, (error: unknown) => {
      const why = error instanceof DamagedFileError ? "damaged" : "broken";
      answer({ kind: "unopened", why });
    });
});

function answer(said: CarefulAnswer): void {
  postMessage(said);
}

async function read({
  id,
  draft,
  ...situation
}: Extract<CarefulRequest, { kind: "read" }>): Promise<CarefulAnswer> {
  try {
    const reader = await opened.promise;
    const check = await reader.read({
      text: draft,
      situation: {
        context: situation.context,
        contactForbidden: situation.contactForbidden,
        dangerKnown: situation.dangerKnown,
      },
    });
    return { kind: "read", id, check };
  } catch {
    return { kind: "read", id, check: null };
  }
}

async function open(files: readonly PackedFile[]): Promise<CarefulReader> {
  const [model, vocab, settings, wasm] = await Promise.all(
    ["model", "vocab", "settings", "wasm"].map((name) => whole(files, name)),
  );
  if (!model || !vocab || !settings || !wasm) throw new DamagedFileError();
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  return openCarefulReader(
    { vocab: text(vocab), settings: JSON.parse(text(settings)) as unknown },
    await openEncoder({ model, wasm }),
  );
}

/** A file as it was before it was cut and packed. */
async function whole(
  files: readonly PackedFile[],
  name: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = files.find((each) => each.name === name);
  if (file === undefined) throw new DamagedFileError();
  const plain = await Promise.all(file.pieces.map(unpacked));
  const bytes = new Uint8Array(await new Blob(plain).arrayBuffer());
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  const hex = Array.from(new Uint8Array(digest), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  if (hex !== file.sha256) throw new DamagedFileError();
  return bytes;
}

async function unpacked(piece: Blob): Promise<ArrayBuffer> {
  try {
    return await new Response(
      piece.stream().pipeThrough(new DecompressionStream("gzip")),
    ).arrayBuffer();
  } catch {
    throw new DamagedFileError();
  }
}
