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
  if (held.ok || held.error !== "not-found") return held;
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
  return put.error === "conflict" ? heldSigner(desk) : put;
}

async function heldSigner(desk: Desk): Promise<Answered<Signer>> {
  const sealed = await desk.asCoach((relay, token) =>
    relay.bytes(path, { token }),
  );
  if (!sealed.ok) return sealed;
  const me = desk.who.value;
  if (me === null) return { ok: false, error: "not-signed-in" };
  const opened = await desk.keys.open({
    identity: me.identity,
    sealed: sealed.value,
  });
  const signer = opened.ok ? parseSigner(opened.text) : null;
  return signer === null
    ? { ok: false, error: "unreadable" }
    : { ok: true, value: signer };
}
