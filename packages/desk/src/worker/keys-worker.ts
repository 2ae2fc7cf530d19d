import { keysHere } from "./keys-here.ts";
import type { KeyWork } from "./keys.ts";

/** What the page asks. */
interface Asked {
  readonly id: number;
  readonly name: keyof KeyWork;
  readonly told: never;
}

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  const { id, name, told } = data;
  keysHere[name](told).then(
    (given) => postMessage({ id, ok: true, given }),
    // What went wrong could hold a secret.
    () => postMessage({ id, ok: false }),
  );
});
