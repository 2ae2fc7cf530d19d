import { digestOf, toBase64url } from "@staying-power/web/ui";
import {
  door,
  type Door,
  practice,
  printCoachLink,
} from "@staying-power/envelope";
import type { Answered } from "../net/relay-client.ts";
import { chance } from "./chance.ts";
import type { Desk } from "./desk.ts";
import { ownSigner } from "./own-signer.ts";

/** A coach to whom a link leads. */
export interface Reached {
  readonly id: string;
  readonly name: string;
  readonly recipient: string;
}

/** A door that was made, with the link that only this page has. */
export interface MadeDoor {
  readonly door: Door;
  readonly link: string;
  readonly words: readonly string[];
}

/** A door that was asked for, while the answer to that was lost: asked for again as it was, it is one door. */
export interface DoorGoing {
  readonly id: string;
  readonly token: string;
  /** The ids of the coaches it leads to. */
  readonly to: readonly string[];
}

/** What is asked for now: what was asked for before, where it leads to the same coaches. */
export function doorGoing(
  before: DoorGoing | null,
  coaches: readonly Reached[],
): DoorGoing {
  const to = coaches.map(({ id }) => id);
  return before?.to.join() === to.join()
    ? before
    : { id: crypto.randomUUID(), token: toBase64url(chance(32)), to };
}

/** Makes a door to these coaches, and the link that leads through it. */
export async function makeDoor(
  desk: Desk,
  {
    app,
    coaches,
    going: { id, token, to },
  }: {
    readonly app: string;
    readonly coaches: readonly Reached[];
    readonly going: DoorGoing;
  },
): Promise<Answered<MadeDoor>> {
  const digest = await digestOf(token);
  const made = await desk.asCoach((relay, own) =>
    relay.json(`/v1/doors/${id}`, door, {
      method: "PUT",
      token: own,
      json: { token: digest, coaches: to },
    }),
  );
  if (!made.ok) return made;
  const me = desk.who.value?.recipient;
  // A link without it hands a case over just as well; the coach's own words cannot be fetched by it.
  const signer = await ownSigner(desk);
  const carried = printCoachLink({
    relay: desk.origin,
    door: token,
    coaches: coaches.map(({ name, recipient }) => ({
      name,
      recipient,
      // Only by the key that is here: what the relay says of others' verifies nothing.
      ...(signer.ok && recipient === me ? { verify: signer.value.verify } : {}),
    })),
  });
  const words = await desk.keys.checkWords([
    ...coaches.map(({ recipient }) => recipient),
    ...(signer.ok ? [signer.value.verify] : []),
  ]);
  return {
    ok: true,
    value: { door: made.value, link: `${app}/#/share/${carried}`, words },
  };
}

/** Where the browser keeps an address that was typed. */
const key = "desk-app";

/** Where the person's app is: as the relay says, or else as it was typed here once. */
export async function appAddress(desk: Desk): Promise<Answered<string | null>> {
  const told = await desk.relay.json("/v1/practice", practice);
  if (!told.ok) return told;
  return { ok: true, value: told.value.app ?? typedBefore() };
}

/** Keeps an address that was typed; null when it is none. */
export function keepAppAddress(typed: string): string | null {
  const origin = originOf(typed.trim());
  if (origin === null) return null;
  try {
    localStorage.setItem(key, origin);
  } catch {
    // Then it is asked for again next time.
  }
  return origin;
}

function typedBefore(): string | null {
  try {
    return originOf(localStorage.getItem(key) ?? "");
  } catch {
    return null;
  }
}

function originOf(text: string): string | null {
  try {
    const { protocol, origin } = new URL(text);
    return protocol === "https:" || protocol === "http:" ? origin : null;
  } catch {
    return null;
  }
}
