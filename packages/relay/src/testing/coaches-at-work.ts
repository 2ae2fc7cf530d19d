import { randomBytes, randomUUID } from "node:crypto";
import {
  challenge,
  session,
  type NewCoach,
  type Session,
} from "@staying-power/envelope";
import { newInvitation } from "../accounts/invitations.ts";
import { newToken } from "../policy/digest.ts";
import { deskOrigin, type RelayAtWork } from "./relay-at-work.ts";
import { digestHex } from "./relay-under-test.ts";
import {
  type SoftwareAuthenticator,
  softwareAuthenticator,
} from "./software-authenticator.ts";

/** A coach with what they know and have. */
export interface CoachAtWork {
  readonly id: string;
  readonly name: string;
  readonly session: Session;
  readonly token: string;
  /** The proof that their passphrase makes, and that of their printed code. */
  readonly passphrase: string;
  readonly recovery: string;
}

/** A recipient of age, by chance. */
function newRecipient(): string {
  const letters = "023456789acdefghjklmnpqrstuvwxyz";
  return `age1${Array.from(randomBytes(58), (byte) => letters[byte % 32]).join("")}`;
}

/** A passphrase or printed code to send, by the proof that it makes. */
export function newSecret<Kind extends "passphrase" | "recovery">(
  kind: Kind,
  proof: string,
): {
  kind: Kind;
  salt: string;
  workFactor: number;
  proof: string;
  wrapped: string;
} {
  return {
    kind,
    salt: randomBytes(16).toString("base64url"),
    workFactor: 17,
    proof: digestHex(proof),
    wrapped: randomBytes(300).toString("base64url"),
  };
}

/** What a browser sends for somebody who begins with a passphrase. */
export function beginning({
  name,
  passphrase = newToken(),
  recovery = newToken(),
}: {
  readonly name: string;
  readonly passphrase?: string;
  readonly recovery?: string;
}): NewCoach {
  return {
    id: randomUUID(),
    name,
    zone: "Europe/London",
    recipient: newRecipient(),
    key: newSecret("passphrase", passphrase),
    recovery: newSecret("recovery", recovery),
    label: "laptop",
  };
}

/** A token by which one more can become a coach. */
export async function invited({
  store,
  context,
}: RelayAtWork): Promise<string> {
  return (await newInvitation(store, null, context.now())).token;
}

/** Makes a coach who begins with a passphrase. */
export async function newCoachAt(
  relay: RelayAtWork,
  name: string,
): Promise<CoachAtWork> {
  const passphrase = newToken();
  const recovery = newToken();
  const body = beginning({ name, passphrase, recovery });
  const answer = await relay.ask("POST", "/v1/coaches", {
    token: await invited(relay),
    body,
  });
  const begun = session.parse(answer.body);
  return {
    id: body.id,
    name,
    session: begun,
    token: begun.token,
    passphrase,
    recovery,
  };
}

/** Signs a coach in once more; the token of that device. */
export async function signedIn(
  relay: RelayAtWork,
  { name, passphrase }: CoachAtWork,
  label = "phone",
): Promise<string> {
  const answer = await relay.ask("POST", "/v1/sessions", {
    body: { kind: "passphrase", name, proof: passphrase, label },
  });
  return session.parse(answer.body).token;
}

/** Something for a passkey to answer. */
export async function newChallengeAt(relay: RelayAtWork): Promise<string> {
  const answer = await relay.ask("POST", "/v1/challenges");
  return challenge.parse(answer.body).challenge;
}

/** Adds a passkey to a coach. */
export async function withPasskey(
  relay: RelayAtWork,
  coach: CoachAtWork,
  {
    opens = true,
    counts = true,
  }: { readonly opens?: boolean; readonly counts?: boolean } = {},
): Promise<SoftwareAuthenticator> {
  const passkey = softwareAuthenticator({
    origin: deskOrigin,
    user: coach.id,
    counts,
  });
  const asked = await newChallengeAt(relay);
  const answer = await relay.ask("POST", "/v1/keys", {
    token: coach.token,
    body: {
      kind: "passkey",
      challenge: asked,
      credential: passkey.register(asked),
      label: "key",
      ...(opens ? { wrapped: randomBytes(300).toString("base64url") } : {}),
    },
  });
  if (answer.status !== 201) throw new Error(answer.text);
  return passkey;
}
