import { fromBase64 } from "@staying-power/web/ui";
import { ownSigner as ownSignerSchema } from "@staying-power/envelope";
import type { Answered } from "../net/relay-client.ts";
import type { Desk } from "./desk.ts";
import { newSigner, parseSigner, printSigner, type Signer } from "./signer.ts";

const path = "/v1/signer";

/**
 * The key that this coach signs with: made when it is first wanted, and kept at the relay, sealed to themselves. Where
 * two devices make one at the same time the first stays.
 */
export async function ownSigner(desk: Desk): Promise<Answered<Signer>> {
  const held = await heldSigner(desk);
  if (!held.ok) return held;
  if (held.value !== null) return { ok: true, value: held.value };
  const me = desk.who.value;
  if (me === null) return { ok: false, error: "not-signed-in" };
  const made = await newSigner();
  const sealed = await desk.keys.seal({
    recipients: [me.recipient],
    text: printSigner(made),
  });
  const put = await desk.asCoach((relay, token) =>
    relay.done(path, { method: "PUT", token, sealed }),
  );
  if (put.ok) return { ok: true, value: made };
  if (put.error !== "conflict") return put;
  const first = await heldSigner(desk);
  if (!first.ok) return first;
  return first.value === null
    ? { ok: false, error: "unreadable" }
    : { ok: true, value: first.value };
}

/** The one that is kept, or null where there is none yet. */
async function heldSigner(desk: Desk): Promise<Answered<Signer | null>> {
  const found = await desk.asCoach((relay, token) =>
    relay.json(path, ownSignerSchema, { token }),
  );
  if (!found.ok) return found;
  const me = desk.who.value;
  if (me === null) return { ok: false, error: "not-signed-in" };
  if (found.value.sealed === null) return { ok: true, value: null };
  const opened = await desk.keys.open({
    identity: me.identity,
    sealed: fromBase64(found.value.sealed),
  });
  const signer = opened.ok ? parseSigner(opened.text) : null;
  return signer === null
    ? { ok: false, error: "unreadable" }
    : { ok: true, value: signer };
}
