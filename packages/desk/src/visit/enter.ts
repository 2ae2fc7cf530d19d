import { fromBase64, toBase64url } from "@staying-power/web/ui";
import {
  challenge,
  saltGiven,
  type Session,
  session,
} from "@staying-power/envelope";
import type { RelayProblem } from "../net/relay-client.ts";
import type { Desk } from "./desk.ts";
import { endSession } from "./end-session.ts";
import type { SignedIn } from "./signed-in.ts";

/** Why nobody came in. */
export type NotEntered =
  | RelayProblem
  | "refused"
  | "unknown-passkey"
  | "wrong"
  | "opens-nothing"
  | "not-a-code";

/** Signs in by a passkey of this device; null when it worked. */
export async function enterByPasskey(desk: Desk): Promise<NotEntered | null> {
  const asked = await desk.relay.json("/v1/challenges", challenge, {
    method: "POST",
  });
  if (!asked.ok) return asked.error;
  const used = await desk.passkeys.use(asked.value.challenge);
  if (used === null) return "refused";
  const entered = await desk.relay.json("/v1/sessions", session, {
    method: "POST",
    json: {
      kind: "passkey",
      challenge: asked.value.challenge,
      credential: used.credential,
      label: desk.device,
    },
  });
  if (!entered.ok)
    return entered.error === "not-signed-in"
      ? "unknown-passkey"
      : entered.error;
  const opens =
    used.secret === null
      ? null
      : (await desk.keys.byPasskey(used.secret)).opens;
  return come(desk, entered.value, { opens, by: "passkey" });
}

/** What is typed to come in. */
interface Typed {
  readonly kind: "passphrase" | "recovery";
  readonly name: string;
  readonly secret: string;
}

/** Signs in by a name with a passphrase or with the recovery code; null when it worked. */
export async function enterBySecret(
  desk: Desk,
  { kind, name, secret }: Typed,
): Promise<NotEntered | null> {
  const typed = kind === "recovery" ? await desk.keys.readCode(secret) : secret;
  if (typed === null) return "not-a-code";
  const given = await desk.relay.json("/v1/salts", saltGiven, {
    method: "POST",
    json: { name, kind },
  });
  if (!given.ok) return given.error === "wrong-input" ? "wrong" : given.error;
  const way = await desk.keys.bySecret({
    typed,
    salt: fromBase64(given.value.salt),
    workFactor: given.value.workFactor,
  });
  const entered = await desk.relay.json("/v1/sessions", session, {
    method: "POST",
    json: { kind, name, proof: toBase64url(way.proves), label: desk.device },
  });
  if (!entered.ok)
    return entered.error === "not-signed-in" ? "wrong" : entered.error;
  return come(desk, entered.value, { opens: way.opens, by: kind });
}

/** Opens the key with what was shown; without it there is nothing to do here, and the session is ended. */
async function come(
  desk: Desk,
  { token, coach, wrapped }: Session,
  {
    opens,
    by,
  }: { readonly opens: Uint8Array | null; readonly by: SignedIn["by"] },
): Promise<NotEntered | null> {
  const identity =
    opens === null || wrapped === null
      ? null
      : await desk.keys.unwrap({ opens, wrapped: fromBase64(wrapped) });
  if (identity === null) {
    await endSession(desk.relay, token);
    return "opens-nothing";
  }
  await desk.enter({ token, identity, coach, by });
  return null;
}
