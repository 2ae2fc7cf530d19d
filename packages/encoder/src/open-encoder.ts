import { env, InferenceSession, Tensor } from "onnxruntime-web/wasm";
import type { Encoder, EncoderOutput } from "./encoder.ts";

/** What an encoder is made of. */
interface EncoderParts {
  /** An ONNX file. */
  readonly model: Uint8Array;
  /** `ort-wasm-simd-threaded.wasm` of the same version of onnxruntime-web. */
  readonly wasm: ArrayBuffer | Uint8Array;
}

/**
 * Makes a network ready to read, on this thread alone. Nothing is fetched: both files are handed in. The wasm file
 * of the first call serves all later ones.
 * @throws Error when either file is not what it should be.
 */
export async function openEncoder({
  model,
  wasm,
}: EncoderParts): Promise<Encoder> {
  env.logLevel = "error";
  env.wasm.wasmBinary = wasm;
  env.wasm.numThreads = 1;
  env.wasm.proxy = false;
  const session = await InferenceSession.create(model, {
    executionProviders: ["wasm"],
  });
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = async <T>(act: () => Promise<T>): Promise<T> => {
    const turn = last.then(act, act);
    last = turn;
    return await turn;
  };
  return {
    run: async (ids) => await inTurn(async () => await read(session, ids)),
    close: async () => {
      await inTurn(async () => {
        await session.release();
      });
    },
  };
}

async function read(
  session: InferenceSession,
  ids: readonly number[],
): Promise<EncoderOutput> {
  const whole = (numbers: readonly number[]): Tensor =>
    new Tensor("int64", BigInt64Array.from(numbers, BigInt), [
      1,
      numbers.length,
    ]);
  const said = await session.run({
    input_ids: whole(ids),
    attention_mask: whole(ids.map(() => 1)),
  });
  return {
    verdict: floats(said, "verdict"),
    labels: floats(said, "labels"),
    danger: floats(said, "danger")[0] ?? Number.NaN,
    marks: floats(said, "marks"),
  };
}

function floats(said: InferenceSession.ReturnType, name: string): Float32Array {
  const data = said[name]?.data;
  if (!(data instanceof Float32Array))
    throw new TypeError(`openEncoder: the network says no ${name}`);
  return data;
}
