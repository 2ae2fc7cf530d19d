import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

const consonants = "bdfghjklmnprstvz";
const vowels = "aiou";

/** How many words; each stands for 16 bits. */
const length = 5;

/**
 * Words to read to each other on the phone, to make sure that both mean the same keys: five that can be spoken in any
 * language, such as `lusab-babad`. Whoever wants to pass for a key would have to try about 2^80 of them.
 *
 * @param recipients - one or several keys, in any order, `age1…`.
 * Source: Wilkerson, "A proposal for proquints", arXiv:0901.4016.
 */
export function checkWords(recipients: readonly string[]): readonly string[] {
  const digest = sha256(utf8ToBytes([...recipients].sort().join("\n")));
  return Array.from({ length }, (_, place) =>
    word((digest[2 * place] ?? 0) * 256 + (digest[2 * place + 1] ?? 0)),
  );
}

/** Sixteen bits as consonant, vowel, consonant, vowel, consonant: four bits, two, four, two and four. */
function word(bits: number): string {
  return [
    consonants[(bits >> 12) & 15],
    vowels[(bits >> 10) & 3],
    consonants[(bits >> 6) & 15],
    vowels[(bits >> 4) & 3],
    consonants[bits & 15],
  ].join("");
}
