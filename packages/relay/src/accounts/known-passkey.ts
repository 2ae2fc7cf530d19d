import { generateKeyPairSync } from "node:crypto";
import {
  verifyAuthenticationResponse,
  type VerifiedAuthenticationResponse,
} from "@simplewebauthn/server";
import type { KnownPasskey } from "@staying-power/envelope";
import type { Context } from "../context.ts";
import { useChallenge } from "./challenges.ts";
import type { ProvenWay } from "./proven-way.ts";
import { relyingParty } from "./relying-party.ts";

/** The way in of this passkey, when it answers a challenge of this relay as it should. The challenge is used up. */
export async function byPasskey(
  context: Context,
  { challenge, credential }: KnownPasskey,
): Promise<ProvenWay | undefined> {
  const isOurs = await useChallenge(context, challenge);
  const kept = await context.store
    .selectFrom("way_in")
    .select(["id", "coach_id", "public_key", "counter"])
    .where("credential_id", "=", credential.id)
    .executeTakeFirst();
  const counter = await newCounter(context, challenge, {
    credential,
    publicKey: kept?.public_key ?? nobodysKey,
    counter: Number(kept?.counter ?? 0),
  });
  const isTheirs = isFor(credential.response.userHandle, kept?.coach_id);
  return isOurs && isTheirs && kept !== undefined && counter !== undefined
    ? { wayIn: kept.id, coach: kept.coach_id, counter }
    : undefined;
}

/** Whether a passkey, when it says for whom it was made, says this coach. */
function isFor(handle: string | undefined, coach: string | undefined): boolean {
  return (
    handle === undefined ||
    (coach !== undefined && handle === Buffer.from(coach).toString("base64url"))
  );
}

interface Answer {
  readonly credential: KnownPasskey["credential"];
  readonly publicKey: Buffer;
  readonly counter: number;
}

/** How often the authenticator says it was used; undefined for an answer that is not right. */
async function newCounter(
  context: Context,
  expectedChallenge: string,
  answer: Answer,
): Promise<number | undefined> {
  const { verified, authenticationInfo } = await checked(
    context,
    expectedChallenge,
    answer,
  );
  return verified ? authenticationInfo?.newCounter : undefined;
}

async function checked(
  context: Context,
  expectedChallenge: string,
  { credential: { id, rawId, type, response }, publicKey, counter }: Answer,
): Promise<Partial<VerifiedAuthenticationResponse>> {
  const { clientDataJSON, authenticatorData, signature } = response;
  try {
    return await verifyAuthenticationResponse({
      response: {
        id,
        rawId,
        type,
        clientExtensionResults: {},
        response: { clientDataJSON, authenticatorData, signature },
      },
      expectedChallenge,
      ...relyingParty(context),
      credential: { id, publicKey: new Uint8Array(publicKey), counter },
    });
  } catch {
    // Why not is of use to nobody but who forges one.
    return {};
  }
}

/** A key whose secret half nobody has: an unknown passkey is checked against it, so that it takes as long as another. */
const nobodysKey = (() => {
  const { x = "", y = "" } = generateKeyPairSync("ec", {
    namedCurve: "P-256",
  }).publicKey.export({ format: "jwk" });
  // Source: RFC 9052 section 7 and RFC 9053 section 7.1, an ES256 key with its two coordinates.
  return Buffer.concat([
    Buffer.from("a5010203262001215820", "hex"),
    Buffer.from(x, "base64url"),
    Buffer.from("225820", "hex"),
    Buffer.from(y, "base64url"),
  ]);
})();
