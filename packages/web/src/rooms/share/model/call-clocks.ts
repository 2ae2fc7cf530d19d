import { locale, sharedWords } from "@staying-power/words";

/** When a call is: on the person's clock, and on the one that it was written by. */
export function callClocks(
  at: string,
  zone: string | null,
): { readonly mine: string; readonly theirs: string } {
  const offset = /(?:Z|[+-]\d\d:\d\d)$/u.exec(at)?.[0] ?? "Z";
  return {
    mine: zone === null ? locale.moment(at) : locale.moment(at, zone),
    theirs: sharedWords.answer.theirClock({
      time: at.slice(11, 16),
      day: locale.day(at.slice(0, 10)),
      offset: offset === "Z" ? "+00:00" : offset,
    }),
  };
}
