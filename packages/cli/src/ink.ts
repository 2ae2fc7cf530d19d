/** The few ways in which a word may stand out; each leaves the text alone when colour is off. */
export interface Ink {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly stayed: (text: string) => string;
  readonly left: (text: string) => string;
  readonly notBack: (text: string) => string;
}

export function ink(colour: boolean): Ink {
  const paint =
    (start: string, end: string) =>
    (text: string): string =>
      colour && text !== "" ? `\u001b[${start}m${text}\u001b[${end}m` : text;
  return {
    strong: paint("1", "22"),
    quiet: paint("2", "22"),
    stayed: paint("36", "39"),
    left: paint("33", "39"),
    notBack: paint("90", "39"),
  };
}
