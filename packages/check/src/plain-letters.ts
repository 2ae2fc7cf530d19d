const firstCapital = 65;
const letters = 26;

/** Runs of the alphabet in a ring, a box or brackets, by the code point of their first letter; Unicode's enclosed alphanumerics. */
const enclosed = [
  0x24b6, 0x24d0, 0x249c, 0x1f110, 0x1f130, 0x1f150, 0x1f170, 0x1f1e6,
] as const;

/** Small capitals in the order of the letters below; Unicode's phonetic extensions. */
const smallCapitals = Array.from("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ");
const theirLetters = "abcdefghijklmnopqrstuvwyz";

/**
 * A draft with the letters that only look unlike letters as plain ones: in rings, boxes and brackets, and small
 * capitals. Full-width and mathematical letters are letters already, and are folded with the words.
 * @param draft what was typed.
 * @returns as long as the draft, in UTF-16 units, so that every place stays where it was.
 */
export function plainLetters(draft: string): string {
  return draft.replaceAll(styled, (letter) =>
    isFlag.test(letter) ? letter : spelled(letter),
  );
}

const styled =
  /\p{RI}+|[\u{249C}-\u{24E9}\u{1F110}-\u{1F189}ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ]/gu;
const isFlag = /^\p{RGI_Emoji_Flag_Sequence}$/v;

function spelled(run: string): string {
  return Array.from(run, (letter) => {
    const plain = plainOf(letter);
    // What takes two units is filled up with a mark that joins and is not seen.
    return plain === null ? letter : plain.padEnd(letter.length, "\u034f");
  }).join("");
}

function plainOf(letter: string): string | null {
  const small = smallCapitals.indexOf(letter);
  if (small >= 0) return theirLetters.charAt(small);
  const code = letter.codePointAt(0) ?? 0;
  const first = enclosed.find((one) => code >= one && code < one + letters);
  return first === undefined
    ? null
    : String.fromCodePoint(firstCapital + code - first).toLowerCase();
}
