import { fromBase64, toBase64url } from "@staying-power/web/ui";

/** Over what an authenticator makes its secret for us: always the same, so that it is always the same secret. */
const prfSalt = new TextEncoder().encode("staying-power/desk/prf/v1");

/** How long a person may take, in milliseconds. */
const patience = 120_000;

/** What an authenticator gave: what goes to the relay, and its secret, which does not; null where it makes none. */
export interface Shown<Response> {
  readonly credential: {
    readonly id: string;
    readonly rawId: string;
    readonly type: "public-key";
    readonly authenticatorAttachment?: "platform" | "cross-platform";
    /** Always empty: the secret stands among the results of extensions. */
    readonly clientExtensionResults: Record<string, never>;
    readonly response: Response;
  };
  readonly secret: Uint8Array | null;
}

/** Of a new passkey. */
export type MadePasskey = Shown<{
  readonly clientDataJSON: string;
  readonly attestationObject: string;
  readonly transports: string[];
}>;

/** Of a passkey that was there. */
export type UsedPasskey = Shown<{
  readonly clientDataJSON: string;
  readonly authenticatorData: string;
  readonly signature: string;
  readonly userHandle?: string;
}>;

/** The passkeys of this browser. */
export interface Passkeys {
  /** Whether there are any. */
  readonly known: boolean;
  /** Makes one for a coach; null when the person or the device would not. */
  make(asked: {
    readonly challenge: string;
    readonly id: string;
    readonly name: string;
    /** Passkeys that are there already: no second one is made where one of them is. */
    readonly known: readonly string[];
  }): Promise<MadePasskey | null>;
  /** Uses whichever the person chooses; null as above. */
  use(challenge: string): Promise<UsedPasskey | null>;
}

/** The passkeys of the browser itself. Source: WebAuthn Level 3. */
export const browserPasskeys: Passkeys = {
  known:
    typeof PublicKeyCredential !== "undefined" &&
    // Not there where a page is served without TLS.
    typeof navigator !== "undefined" &&
    "credentials" in navigator,
  make: (asked) => orNull(() => make(asked)),
  use: (challenge) => orNull(() => use(challenge, [])),
};

async function orNull<T>(ask: () => Promise<T | null>): Promise<T | null> {
  try {
    return await ask();
  } catch {
    // Refused, timed out, or not possible: browsers do not say which, so that no page learns what there is.
    return null;
  }
}

async function make({
  challenge,
  id,
  name,
  known,
}: Parameters<Passkeys["make"]>[0]): Promise<MadePasskey | null> {
  const made = await navigator.credentials.create({
    publicKey: {
      challenge: fromBase64(challenge),
      rp: { id: location.hostname, name: "Staying Power" },
      user: {
        id: new TextEncoder().encode(id),
        name,
        displayName: name,
      },
      // ES256, EdDSA and RS256.
      pubKeyCredParams: [-7, -8, -257].map((alg) => ({
        type: "public-key",
        alg,
      })),
      authenticatorSelection: {
        residentKey: "required",
        requireResidentKey: true,
        userVerification: "required",
      },
      excludeCredentials: known.map((one) => ({
        type: "public-key",
        id: fromBase64(one),
      })),
      attestation: "none",
      timeout: patience,
      extensions: { prf: { eval: { first: prfSalt } } },
    },
  });
  if (
    !(made instanceof PublicKeyCredential) ||
    !(made.response instanceof AuthenticatorAttestationResponse)
  )
    return null;
  const { response } = made;
  return {
    credential: {
      ...credentialOf(made),
      response: {
        clientDataJSON: text(response.clientDataJSON),
        attestationObject: text(response.attestationObject),
        transports: response
          .getTransports()
          .filter((one) => /^[a-z-]{1,20}$/.test(one)),
      },
    },
    secret: secretOf(made) ?? (await secretAskedAgain(made)),
  };
}

/** Many authenticators make their secret only when they are used. This is not shown to anyone. */
async function secretAskedAgain(
  made: PublicKeyCredential,
): Promise<Uint8Array | null> {
  if (made.getClientExtensionResults().prf?.enabled !== true) return null;
  const own = toBase64url(crypto.getRandomValues(new Uint8Array(32)));
  const used = await orNull(() => use(own, [made.rawId]));
  return used?.secret ?? null;
}

async function use(
  challenge: string,
  ids: readonly ArrayBuffer[],
): Promise<UsedPasskey | null> {
  const used = await navigator.credentials.get({
    publicKey: {
      challenge: fromBase64(challenge),
      rpId: location.hostname,
      allowCredentials: ids.map((id) => ({ type: "public-key", id })),
      userVerification: "required",
      timeout: patience,
      extensions: { prf: { eval: { first: prfSalt } } },
    },
  });
  if (
    !(used instanceof PublicKeyCredential) ||
    !(used.response instanceof AuthenticatorAssertionResponse)
  )
    return null;
  const { response } = used;
  return {
    credential: {
      ...credentialOf(used),
      response: {
        clientDataJSON: text(response.clientDataJSON),
        authenticatorData: text(response.authenticatorData),
        signature: text(response.signature),
        ...(response.userHandle === null
          ? {}
          : { userHandle: text(response.userHandle) }),
      },
    },
    secret: secretOf(used),
  };
}

function credentialOf(
  one: PublicKeyCredential,
): Omit<MadePasskey["credential"], "response"> {
  const attachment = one.authenticatorAttachment;
  return {
    id: one.id,
    rawId: text(one.rawId),
    type: "public-key",
    ...(attachment === "platform" || attachment === "cross-platform"
      ? { authenticatorAttachment: attachment }
      : {}),
    clientExtensionResults: {},
  };
}

function secretOf(one: PublicKeyCredential): Uint8Array | null {
  const first = one.getClientExtensionResults().prf?.results?.first;
  if (first === undefined) return null;
  return first instanceof ArrayBuffer
    ? new Uint8Array(first)
    : new Uint8Array(first.buffer, first.byteOffset, first.byteLength);
}

function text(bytes: ArrayBuffer): string {
  return toBase64url(new Uint8Array(bytes));
}
