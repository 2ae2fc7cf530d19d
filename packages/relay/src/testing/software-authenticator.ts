import {
  createHash,
  generateKeyPairSync,
  randomBytes,
  sign,
} from "node:crypto";

/** What one ceremony says otherwise than an honest browser on the right page would. */
export interface Twist {
  readonly origin?: string;
  readonly rpId?: string;
  /** What the authenticator signs as the challenge, whatever was asked. */
  readonly challenge?: string;
  readonly type?: string;
  /** How often it was used. */
  readonly counter?: number;
  /** Whether it asked its owner who they are. */
  readonly verified?: boolean;
  readonly userHandle?: string;
  /** A form of attestation in CBOR that names its maker. */
  readonly attestation?: Buffer;
}

interface Made {
  readonly id: string;
  readonly rawId: string;
  readonly type: "public-key";
  readonly clientExtensionResults: Record<string, never>;
}

/** What it gives of a passkey that it makes. */
export interface Registration extends Made {
  readonly response: {
    readonly clientDataJSON: string;
    readonly attestationObject: string;
  };
}

/** What it answers to a challenge. */
export interface Assertion extends Made {
  readonly response: {
    readonly clientDataJSON: string;
    readonly authenticatorData: string;
    readonly signature: string;
    readonly userHandle: string;
  };
}

/** One passkey, with the browser around it. */
export interface SoftwareAuthenticator {
  readonly id: string;
  register(challenge: string, twist?: Twist): Registration;
  answer(challenge: string, twist?: Twist): Assertion;
}

const flags = { present: 0x01, verified: 0x04, attested: 0x40 } as const;

/**
 * An authenticator in software that signs by ES256, for tests of a relying party.
 * @param origin - the page it is used on.
 * @param user - the id that its passkey is made for, as text.
 * @param counts - whether it counts how often it is used.
 * Source: WebAuthn Level 3, sections 5.8.1 and 6.1 to 6.5.
 */
export function softwareAuthenticator({
  origin,
  user,
  counts = true,
}: {
  readonly origin: string;
  readonly user: string;
  readonly counts?: boolean;
}): SoftwareAuthenticator {
  const { publicKey, privateKey } = generateKeyPairSync("ec", {
    namedCurve: "P-256",
  });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const idBytes = randomBytes(32);
  const id = base64url(idBytes);
  let uses = 0;
  const made: Made = {
    id,
    rawId: id,
    type: "public-key",
    clientExtensionResults: {},
  };
  const clientData = (type: string, challenge: string, twist: Twist): Buffer =>
    Buffer.from(
      JSON.stringify({
        type: twist.type ?? type,
        challenge: twist.challenge ?? challenge,
        origin: twist.origin ?? origin,
        crossOrigin: false,
      }),
    );
  const authenticatorData = (twist: Twist, attested?: Buffer): Buffer => {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(twist.counter ?? uses);
    return Buffer.concat([
      sha256(twist.rpId ?? new URL(origin).hostname),
      Buffer.from([
        flags.present |
          (twist.verified === false ? 0 : flags.verified) |
          (attested === undefined ? 0 : flags.attested),
      ]),
      counter,
      ...(attested === undefined ? [] : [attested]),
    ]);
  };
  return {
    id,
    register(challenge, twist = {}) {
      const attested = Buffer.concat([
        Buffer.alloc(16),
        Buffer.from([0, idBytes.length]),
        idBytes,
        coseKey(x, y),
      ]);
      return {
        ...made,
        response: {
          clientDataJSON: base64url(
            clientData("webauthn.create", challenge, twist),
          ),
          attestationObject: base64url(
            attestationObject(
              authenticatorData(twist, attested),
              twist.attestation,
            ),
          ),
        },
      };
    },
    answer(challenge, twist = {}) {
      if (counts) uses += 1;
      const said = clientData("webauthn.get", challenge, twist);
      const data = authenticatorData(twist);
      return {
        ...made,
        response: {
          clientDataJSON: base64url(said),
          authenticatorData: base64url(data),
          signature: base64url(
            sign("sha256", Buffer.concat([data, sha256(said)]), privateKey),
          ),
          userHandle: base64url(Buffer.from(twist.userHandle ?? user)),
        },
      };
    },
  };
}

/** An ES256 key as COSE writes it. Source: RFC 9053 section 7.1. */
function coseKey(x: string, y: string): Buffer {
  return Buffer.concat([
    Buffer.from("a5010203262001215820", "hex"),
    Buffer.from(x, "base64url"),
    Buffer.from("225820", "hex"),
    Buffer.from(y, "base64url"),
  ]);
}

/** A map of fmt, attStmt and authData in CBOR. Source: RFC 8949 section 3. */
function attestationObject(authData: Buffer, statement?: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(authData.length);
  return Buffer.concat([
    Buffer.from([0xa3]),
    statement ??
      Buffer.concat([
        text("fmt"),
        text("none"),
        text("attStmt"),
        Buffer.from([0xa0]),
      ]),
    text("authData"),
    Buffer.from([0x59]),
    length,
    authData,
  ]);
}

/** A short text in CBOR. */
export function text(value: string): Buffer {
  return Buffer.concat([
    Buffer.from([0x60 + value.length]),
    Buffer.from(value),
  ]);
}

function sha256(value: string | Buffer): Buffer {
  return createHash("sha256").update(value).digest();
}

function base64url(value: Buffer): string {
  return value.toString("base64url");
}
