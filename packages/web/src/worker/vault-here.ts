import {
  fileWork,
  kindOf,
  lockWork,
  makeLock,
  newIdentity,
  openLock,
  openWithIdentity,
  openWithPassphrase,
  paced,
  recoveryCodeBytes,
  sealTo,
  sealWithPassphrase,
  secondsPerStep,
  type Watch,
} from "@staying-power/seal";
import type { Vault, VaultOutcome, Watching } from "./vault.ts";
import { withinMemory } from "./within-memory.ts";

const now = (): number => performance.now();

/** The vault at work where it is called: in its worker, or in a test. */
export const vaultHere: Vault = {
  makeLock: ({ passphrase }, watching) =>
    attempt(async () => {
      const perStep = await secondsPerStep(now);
      return withinMemory(lockWork, perStep, async (workFactor) => {
        const made = await makeLock({
          passphrase,
          random: crypto.getRandomValues(new Uint8Array(recoveryCodeBytes)),
          workFactor,
          watch: watchFor(watching),
        });
        const seconds = perStep * 2 ** workFactor;
        return made.ok ? { ok: true, value: { ...made.value, seconds } } : made;
      });
    }),
  openLock: ({ lock, text }, watching) =>
    attempt(() => openLock(lock, text, watchFor(watching))),
  makeIdentity: () =>
    attempt(async () => ({ ok: true, value: await newIdentity() })),
  seal: ({ recipient, text }) =>
    attempt(async () => ({
      ok: true,
      value: await sealTo(recipient, encoded(text)),
    })),
  open: ({ identity, sealed }) =>
    attempt(async () => decoded(await openWithIdentity(identity, sealed))),
  sealFile: ({ passphrase, text }, watching) =>
    attempt(async () =>
      withinMemory(fileWork, await secondsPerStep(now), (workFactor) =>
        sealWithPassphrase(passphrase, encoded(text), {
          workFactor,
          watch: watchFor(watching),
        }),
      ),
    ),
  openFile: ({ passphrase, sealed }, watching) =>
    attempt(async () =>
      decoded(await openWithPassphrase(passphrase, sealed, watchFor(watching))),
    ),
};

function watchFor(watching: Watching | undefined): Watch {
  if (watching === undefined) return () => "go on";
  const { signal, onPace } = watching;
  const tell = paced(now, onPace);
  return (progress) => (signal.aborted ? "stop" : tell(progress));
}

async function attempt<T>(
  work: () => Promise<VaultOutcome<T>>,
): Promise<VaultOutcome<T>> {
  try {
    return await work();
  } catch (thrown) {
    // What went wrong could hold a secret: only its kind is passed on.
    return { ok: false, error: { kind: kindOf(thrown) ?? "failed" } };
  }
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function decoded(opened: VaultOutcome<Uint8Array>): VaultOutcome<string> {
  if (!opened.ok) return opened;
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    return { ok: true, value: decoder.decode(opened.value) };
  } catch (thrown) {
    return { ok: false, error: { kind: kindOf(thrown) ?? "binary" } };
  }
}
