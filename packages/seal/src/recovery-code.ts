/** The 32 signs of Crockford's base 32: no I, L, O or U, so that a hand-written code reads back. */
const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** Bits of chance in a code: 23 signs of 5 bits, then one to check them. */
const payload = 23;
const group = 4;

/** How many random bytes a recovery code is made from; 115 of their bits are used. */
export const recoveryCodeBytes = 15;

/**
 * A code to write on paper: 115 bits of chance and a check sign, as `7KQ2-…`.
 *
 * @param random - 15 bytes of a cryptographic random source.
 * @returns six groups of four signs.
 * @throws RangeError when there are fewer bytes.
 * Source: Crockford, Base 32; the check is a weighted sum modulo 31, which notices any one wrong sign
 * and any two neighbours in the wrong order, but for the pairs that stand for 0 and 31.
 */
export function recoveryCode(random: Uint8Array): string {
  if (random.length < recoveryCodeBytes)
    throw new RangeError(
      `recoveryCode: random must have ${recoveryCodeBytes} bytes`,
    );
  const bits = [...random].map((byte) => byte.toString(2).padStart(8, "0"));
  const all = bits.join("");
  const code = Array.from(
    { length: payload },
    (_, index) =>
      signs[Number.parseInt(all.slice(index * 5, index * 5 + 5), 2)],
  ).join("");
  return grouped(code + checkSign(code));
}

/**
 * Reads a code as people write it: small letters, spaces or none, O for 0, I or L for 1.
 *
 * @param text - anything a person typed.
 * @returns the code in its one spelling, or null when it is none or a sign is wrong.
 */
export function readRecoveryCode(text: string): string | null {
  const code = text
    .toUpperCase()
    .replace(/[\s\-–—_.]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  if (code.length !== payload + 1) return null;
  if (Array.from(code).some((sign) => !signs.includes(sign))) return null;
  const body = code.slice(0, payload);
  return code.slice(payload) === checkSign(body) ? grouped(code) : null;
}

/** A prime above 23 + 1 places and near 32 signs: a weighted sum that any single slip changes. */
const modulus = 31;

function checkSign(code: string): string {
  const sum = Array.from(code).reduce(
    (total, sign, index) => total + signs.indexOf(sign) * (index + 1),
    0,
  );
  return signs[sum % modulus] ?? "";
}

function grouped(code: string): string {
  return (code.match(new RegExp(`.{${group}}`, "g")) ?? []).join("-");
}
