import * as z from "zod/mini";
import { limits } from "./limits.ts";
import {
  bytesUpTo,
  capability,
  digest,
  id,
  moment,
  recipient,
  zone,
} from "./tokens.ts";

/** What a coach is called, and signs in with: up to 60 letters, digits and what joins them. */
export const coachName = z
  .string()
  .check(
    z.maxLength(60),
    z.regex(/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .'’_@-]*[\p{L}\p{M}\p{N}.])?$/u),
  );

/** What a device is called by its owner: "phone". */
const label = z.string().check(z.maxLength(60), z.regex(/^[^\p{C}]*$/u));

/** A secret key of age in its wrapping, which nothing that the relay knows opens. */
const wrapped = bytesUpTo(limits.wrappedBytes).check(z.minLength(2));

/** 16 bytes by chance. */
const salt = z.string().check(z.regex(/^[\w-]{21}[AQgw]$/));
/** Base-2 logarithm of scrypt's cost, with r = 8 and p = 1. */
const workFactor = z.int().check(z.minimum(15), z.maximum(20));

/** By which of two secrets a coach can sign in that are no passkey. */
export const secretKinds = ["passphrase", "recovery"] as const;

/**
 * A way in by something that is known. From it, with the salt, the browser makes two secrets by scrypt: one opens the
 * wrapping and goes nowhere, the other, `proof`, is what the relay knows by its digest.
 */
const secret = { salt, workFactor, proof: digest, wrapped };
const newPassphrase = z.strictObject({
  kind: z.literal("passphrase"),
  ...secret,
});
const newRecovery = z.strictObject({ kind: z.literal("recovery"), ...secret });

/** Bytes as WebAuthn's JSON has them. */
const bytes = bytesUpTo(16_384);
/** By which an authenticator knows a passkey. Source: WebAuthn Level 3, section 4, "Credential ID". */
const credentialId = bytesUpTo(1_023).check(z.minLength(2));

/** What any passkey gives beside its response: nothing of its extensions, in whose results a secret stands. */
const credential = {
  id: credentialId,
  rawId: credentialId,
  type: z.literal("public-key"),
  authenticatorAttachment: z.optional(z.enum(["platform", "cross-platform"])),
  clientExtensionResults: z.strictObject({}),
};

/**
 * What a browser gives of a new passkey, made for the coach's `id`, as text, in `user.id`. Source: WebAuthn Level 3,
 * RegistrationResponseJSON.
 */
const passkey = {
  kind: z.literal("passkey"),
  challenge: capability,
  credential: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: bytes,
      attestationObject: bytes,
      transports: z.optional(
        z
          .array(z.string().check(z.regex(/^[a-z-]{1,20}$/)))
          .check(z.maxLength(10)),
      ),
    }),
  }),
  label,
};
/** One whose authenticator makes a secret of its own (PRF), by which the key is wrapped. */
const openingPasskey = z.strictObject({ ...passkey, wrapped });
/** One that may make no secret: such a passkey signs in, and opens nothing. */
const newPasskey = z.strictObject({ ...passkey, wrapped: z.optional(wrapped) });

/** A way in to be added; a passphrase or a recovery takes the place of the one before. */
export const newKey = z.discriminatedUnion("kind", [
  newPassphrase,
  newRecovery,
  newPasskey,
]);

/** A coach who begins: by the link that the relay printed, or that another coach gave. */
export const newCoach = z.strictObject({
  /** By chance: a passkey is made for it before this is sent. */
  id,
  name: coachName,
  zone,
  recipient,
  /** It has to open the wrapping: what only the printed code opens is one lost sheet away from nothing. */
  key: z.discriminatedUnion("kind", [newPassphrase, openingPasskey]),
  /** Printed when it is made, and tested before this is sent. */
  recovery: newRecovery,
  /** Of the device that is signed in. */
  label,
});

/** What has to be answered by a passkey, within minutes and once. */
export const challenge = z.object({ challenge: capability, expiresAt: moment });

/** With which salt a name goes; a name that is not known gets one that stays the same. */
export const saltAsked = z.strictObject({
  name: coachName,
  kind: z.enum(secretKinds),
});
export const saltGiven = z.object({ salt, workFactor });

/** What a browser gives of a passkey it knows. Source: WebAuthn Level 3, AuthenticationResponseJSON. */
const knownPasskey = z.strictObject({
  kind: z.literal("passkey"),
  challenge: capability,
  credential: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: bytes,
      authenticatorData: bytes,
      signature: bytes,
      userHandle: z.optional(bytes),
    }),
  }),
  label,
});

/** What is known, shown: `proof` itself, which the relay has as a digest. */
const knownSecret = z.strictObject({
  kind: z.enum(secretKinds),
  name: coachName,
  proof: capability,
  label,
});

export const signIn = z.discriminatedUnion("kind", [knownSecret, knownPasskey]);

/** A coach who is signed in: `token` is the right, to be sent with each request and kept nowhere else. */
export const session = z.object({
  token: capability,
  expiresAt: moment,
  coach: z.object({ id, name: coachName, zone, recipient }),
  /** What the way that was taken opens; null for a passkey that opens nothing. */
  wrapped: z.nullable(wrapped),
});

/** The coach's own page of ways in and devices. */
export const account = z.object({
  id,
  name: coachName,
  zone,
  recipient,
  keys: z.array(
    z.object({
      id,
      kind: z.enum(["passkey", ...secretKinds]),
      label,
      /** By which its authenticator knows a passkey, so that a second is not made where one is. */
      credential: z.nullable(credentialId),
      /** Whether it opens the wrapping of the key. */
      opens: z.boolean(),
      createdAt: moment,
      usedAt: z.nullable(moment),
    }),
  ),
  sessions: z.array(
    z.object({
      id,
      label,
      createdAt: moment,
      seenAt: moment,
      current: z.boolean(),
    }),
  ),
});

/** What a coach may change of themselves. */
export const accountChange = z.strictObject({ zone });

/** A link for one more coach, to be used once. */
export const invitation = z.object({ token: capability, expiresAt: moment });

/** The coaches of a practice. */
export const coaches = z.object({
  coaches: z.array(z.object({ id, name: coachName, recipient })),
});

/** Names one way in or one device in an address. */
export const ownAddress = z.object({ id });

export type NewKey = z.infer<typeof newKey>;
export type NewPasskey = z.infer<typeof newPasskey>;
export type KnownSecret = z.infer<typeof knownSecret>;
export type KnownPasskey = z.infer<typeof knownPasskey>;
export type NewCoach = z.infer<typeof newCoach>;
export type SignIn = z.infer<typeof signIn>;
export type Session = z.infer<typeof session>;
export type Account = z.infer<typeof account>;
