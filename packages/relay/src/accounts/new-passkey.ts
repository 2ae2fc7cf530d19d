import {
  verifyRegistrationResponse,
  type VerifiedRegistrationResponse,
} from "@simplewebauthn/server";
import { decodeAttestationObject } from "@simplewebauthn/server/helpers";
import type { NewPasskey } from "@staying-power/envelope";
import type { Context } from "../context.ts";
import { useChallenge } from "./challenges.ts";
import { relyingParty } from "./relying-party.ts";

/** What is kept of a passkey, to know its answers by. */
interface MadePasskey {
  readonly id: string;
  readonly publicKey: Buffer;
  readonly counter: number;
}

/** EdDSA, ES256 and RS256, as COSE numbers them: what authenticators make. */
const algorithms = [-8, -7, -257];

/**
 * A new passkey, when it answers a challenge of this relay, was made on the desk, and its owner was asked who they
 * are. The challenge is used up in any case.
 */
export async function madePasskey(
  context: Context,
  { challenge, credential }: NewPasskey,
): Promise<MadePasskey | undefined> {
  if (!(await useChallenge(context, challenge))) return undefined;
  const { registrationInfo } = await verified(context, challenge, credential);
  if (registrationInfo?.credential.id !== credential.id) return undefined;
  const { id, publicKey, counter } = registrationInfo.credential;
  return { id, publicKey: Buffer.from(publicKey), counter };
}

async function verified(
  context: Context,
  expectedChallenge: string,
  { id, rawId, type, response }: NewPasskey["credential"],
): Promise<VerifiedRegistrationResponse> {
  const { clientDataJSON, attestationObject } = response;
  try {
    if (namesItsMaker(attestationObject)) return { verified: false };
    return await verifyRegistrationResponse({
      response: {
        id,
        rawId,
        type,
        clientExtensionResults: {},
        response: { clientDataJSON, attestationObject },
      },
      expectedChallenge,
      ...relyingParty(context),
      supportedAlgorithmIDs: algorithms,
    });
  } catch {
    // Why not is of use to nobody but who forges one.
    return { verified: false };
  }
}

/**
 * Whether an authenticator shows certificates of who made it. The desk asks for none: they would tell devices apart,
 * and to check them this server would have to ask addresses that stand in them.
 */
function namesItsMaker(attestationObject: string): boolean {
  const attestation = decodeAttestationObject(
    new Uint8Array(Buffer.from(attestationObject, "base64url")),
  );
  const form = attestation.get("fmt");
  return (
    form !== "none" &&
    (form !== "packed" || attestation.get("attStmt").get("x5c") !== undefined)
  );
}
