const accented = new Map([
  ...zip("abcdefghijklmnopqrstuvwxyz", "åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýž"),
  ...zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ"),
]);
const vowel = /[aeiouy]/i;
/** As much longer as a text grows in the longest of the languages it may be put in. */
const growth = 0.4;

/**
 * A text in the pseudo-language: still readable, accented, two fifths longer, between brackets of its own,
 * so that whatever stands outside them was never translated.
 * @param text an English text
 * @param values what a person or a table put into it, which stays as it is; so does what is pseudo already
 * @returns the text, as it was where it has no letter of its own
 */
export function pseudoText(text: string, values: readonly string[]): string {
  const pieces = text.split(kept(values));
  // What is kept stands at every second place.
  const said = pieces.map((piece, place) =>
    place % 2 === 0 ? grown(piece) : piece,
  );
  return said.join("") === text ? text : `⟦${said.join("")}⟧`;
}

function kept(values: readonly string[]): RegExp {
  const whole = values
    .filter((value) => value.trim() !== "")
    .toSorted((one, other) => other.length - one.length)
    .map(
      (value) =>
        `(?<!\\p{L})${value.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?!\\p{L})`,
    );
  const already = "⟦(?:[^⟦⟧]|⟦(?:[^⟦⟧]|⟦[^⟦⟧]*⟧)*⟧)*⟧";
  return new RegExp(`(${[already, ...whole].join("|")})`, "u");
}

/** Each letter accented, and vowels drawn out until the whole is long enough. */
function grown(piece: string): string {
  let owed = 0;
  let said = "";
  for (const letter of piece) {
    const other = accented.get(letter) ?? letter;
    said += other;
    owed += growth;
    if (!vowel.test(letter)) continue;
    said += other.toLowerCase().repeat(Math.floor(owed));
    owed -= Math.floor(owed);
  }
  return said;
}

function zip(letters: string, others: string): [string, string][] {
  return Array.from(letters, (letter, place) => [
    letter,
    others[place] ?? letter,
  ]);
}
