import { digestOf, toBase64url } from "@staying-power/web/ui";
import {
  challenge,
  limits,
  type NewCoach,
  session,
} from "@staying-power/envelope";
import type { Answered, RelayProblem } from "../net/relay-client.ts";
import { chance } from "./chance.ts";
import type { Desk } from "./desk.ts";

/** Who begins. */
export interface Beginner {
  readonly name: string;
  readonly zone: string;
  readonly device: string;
}

/** How a coach will sign in. */
export type WayIn =
  | { readonly kind: "passkey" }
  | { readonly kind: "passphrase"; readonly typed: string };

/** A desk that is being set up: its key is made, and nothing is sent yet. */
export interface Begun {
  readonly id: string;
  readonly identity: string;
  readonly recipient: string;
  readonly code: string;
}

/** Makes the key and the code on paper. */
export async function begin({ keys }: Pick<Desk, "keys">): Promise<Begun> {
  const [key, code] = await Promise.all([
    keys.newKey(null),
    keys.newCode(null),
  ]);
  return { id: crypto.randomUUID(), ...key, code };
}

/** A way in by a secret, as a relay keeps it, with the key wrapped by it. */
export async function secretWay<Kind extends "passphrase" | "recovery">(
  { keys }: Pick<Desk, "keys">,
  kind: Kind,
  { typed, identity }: { readonly typed: string; readonly identity: string },
) {
  const salt = chance(16);
  const { workFactor } = limits;
  const way = await keys.bySecret({ typed, salt, workFactor });
  const wrapped = await keys.wrap({ opens: way.opens, identity });
  return {
    kind,
    salt: toBase64url(salt),
    workFactor,
    proof: await digestOf(toBase64url(way.proves)),
    wrapped: toBase64url(wrapped),
  };
}

/** A passkey made for a coach, with the key wrapped by it where it can. */
export async function passkeyWay(
  { keys, passkeys, relay }: Pick<Desk, "keys" | "passkeys" | "relay">,
  {
    id,
    name,
    identity,
    label,
    known = [],
  }: {
    readonly id: string;
    readonly name: string;
    readonly identity: string;
    readonly label: string;
    readonly known?: readonly string[];
  },
) {
  const asked = await relay.json("/v1/challenges", challenge, {
    method: "POST",
  });
  if (!asked.ok) return asked;
  const made = await passkeys.make({
    challenge: asked.value.challenge,
    id,
    name,
    known,
  });
  if (made === null) return { ok: false, error: "refused" } as const;
  const key = {
    kind: "passkey" as const,
    challenge: asked.value.challenge,
    credential: made.credential,
    label,
  };
  if (made.secret === null) return { ok: true, value: key } as const;
  const { opens } = await keys.byPasskey(made.secret);
  const wrapped = toBase64url(await keys.wrap({ opens, identity }));
  return { ok: true, value: { ...key, wrapped } } as const;
}

/** Sends what was made, and signs in. */
export async function finish(
  desk: Desk,
  { begun, who, token }: { begun: Begun; who: Beginner; token: string },
  way: WayIn,
): Promise<Answered<null> | { ok: false; error: "refused" | "opens-nothing" }> {
  const { id, identity, recipient, code } = begun;
  const key = await keyFor(desk, { begun, who }, way);
  if (!key.ok) return key;
  const recovery = await secretWay(desk, "recovery", { typed: code, identity });
  const coach: NewCoach = {
    id,
    name: who.name,
    zone: who.zone,
    recipient,
    key: key.value,
    recovery,
    label: who.device,
  };
  const made = await desk.relay.json("/v1/coaches", session, {
    method: "POST",
    token,
    json: coach,
  });
  if (!made.ok) return made;
  await desk.enter({
    token: made.value.token,
    identity,
    coach: made.value.coach,
    by: way.kind,
  });
  return { ok: true, value: null };
}

async function keyFor(
  desk: Desk,
  { begun, who }: { begun: Begun; who: Beginner },
  way: WayIn,
): Promise<
  | { ok: true; value: NewCoach["key"] }
  | { ok: false; error: RelayProblem | "refused" | "opens-nothing" }
> {
  const { identity, id } = begun;
  if (way.kind === "passphrase")
    return {
      ok: true,
      value: await secretWay(desk, "passphrase", {
        typed: way.typed,
        identity,
      }),
    };
  const key = await passkeyWay(desk, {
    id,
    name: who.name,
    identity,
    label: who.device,
  });
  if (!key.ok) return key;
  return "wrapped" in key.value
    ? { ok: true, value: key.value }
    : { ok: false, error: "opens-nothing" };
}
