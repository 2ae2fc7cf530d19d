import { locale, terminalWords, type WholePeople } from "@staying-power/words";

const { page } = terminalWords;

/** People of a hundred with their range, such as "12 (8 to 17)". */
export function peopleOfHundred(people: WholePeople): string {
  return `${people.about} ${rangeInBrackets(people)}`;
}

/** The range of people of a hundred alone, such as "(8 to 17)". */
export function rangeInBrackets(people: WholePeople): string {
  return page.inBrackets(locale.range(people));
}

/** More or fewer people of a hundred with their range, such as "+5 (+2 to +9)". */
export function signedPeople({ about, low, high }: WholePeople): string {
  const ends = locale.between(locale.signed(low), locale.signed(high));
  return `${locale.signed(about)} ${page.inBrackets(ends)}`;
}

/** Points of a hundred with their sign: "+4", "−2", "0". */
export function signedPoints(difference: number): string {
  return locale.signed(Math.round(difference * 100));
}
