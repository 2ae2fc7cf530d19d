import * as z from "zod/mini";

/**
 * The right to do something, held by whoever has it: 256 bits by chance, in base64url without padding. A relay keeps
 * only its SHA-256. Source: RFC 4648 section 5.
 */
export const capability = z
  .string()
  .check(z.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/));

/** The SHA-256 of a capability, of a key to sign in with, or of a file: 64 small hexadecimal digits. */
export const digest = z.string().check(z.regex(/^[\da-f]{64}$/));

/** The name of a parcel or a coach, by chance, and no right to anything. Source: RFC 9562, version 4. */
export const id = z
  .string()
  .check(
    z.regex(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
  );

/** Bytes as text: base64url without padding, of so many bytes at the most. */
export function bytesUpTo(most: number) {
  return z
    .string()
    .check(
      z.regex(/^(?:[\w-]{4})*(?:[\w-]{2,3})?$/),
      z.maxLength(Math.ceil((most * 4) / 3)),
    );
}

/** A moment in UTC, to the millisecond, as RFC 3339 writes it. */
export const moment = z.iso.datetime({ precision: 3 });

/** A zone of the IANA database, as far as its form goes: `Europe/London`. */
export const zone = z
  .string()
  .check(z.regex(/^[A-Za-z][\w+-]*(?:\/[\w+-]+){0,2}$/), z.maxLength(64));

/** What only the owner of a key can open, named by who may seal to it: an X25519 recipient of age, `age1…`. */
export const recipient = z
  .string()
  .check(z.regex(/^age1[02-9ac-hj-np-z]{58}$/));

/**
 * What a coach's signatures are verified by: a point of P-256, its x and y in base64url, 64 bytes. Source: FIPS 186-5
 * section 6, SEC 1 section 2.3.3 without its first byte.
 */
export const verifyKey = z.string().check(z.regex(/^[\w-]{85}[AQgw]$/));

/** A signature by ECDSA over P-256 and SHA-256, 64 bytes in base64url. Source: RFC 7518 section 3.4. */
export const signature = z.string().check(z.regex(/^[\w-]{85}[AQgw]$/));
