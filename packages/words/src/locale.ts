/** What of a language no table of Intl knows. */
export interface Language {
  /** Its BCP 47 tag, also the `lang` of every page in it. */
  readonly tag: string;
  /** The tag of the region whose way with dates is used where nobody says another one. */
  readonly datesOf: string;
  /** Which way it is written. */
  readonly direction: "ltr" | "rtl";
  /** Both ends of a range, each put in words already. */
  readonly range: (low: string, high: string) => string;
  /** The clocks of a place, such as "Berlin time". */
  readonly timeOf: (city: string) => string;
  /** What stands between clauses that may hold commas. */
  readonly betweenClauses: string;
  /** What stands between statements without a full stop. */
  readonly betweenStatements: string;
}

/** A wording for each form of number a language has; `=0` and the like stand for that very number. */
export type PluralForms = {
  readonly [Form in Exclude<Intl.LDMLPluralRule, "other">]?: string;
} & { readonly [exact: `=${number}`]: string } & { readonly other: string };

/** A range of whole numbers, both ends within it. */
interface Ends {
  readonly low: number;
  readonly high: number;
}

/** All that is worked out by Intl for one language, and nowhere else. */
export interface Locale {
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
  /** The wording that goes with a count, by the rules of the language. */
  readonly plural: (count: number, forms: PluralForms) => string;
  /** Things side by side, such as "Jealousy, Money". */
  readonly list: (items: readonly string[]) => string;
  /** Clauses side by side that may hold commas. */
  readonly clauses: (items: readonly string[]) => string;
  /** Statements one after another, the last without a full stop. */
  readonly statements: (items: readonly string[]) => string;
  /** A number with its groups of digits, such as "20,000". */
  readonly number: (value: number) => string;
  /** A whole difference with its sign: "+4", "−2" or "0". */
  readonly signed: (difference: number) => string;
  /** A range, or the one number when both ends meet. */
  readonly range: (ends: Ends) => string;
  /** A range whose ends are put in words already, such as "+2 to +9". */
  readonly between: (low: string, high: string) => string;
  /**
   * From now on days and hours are written as in the region of this BCP 47 tag, such as that of the browser; one of
   * another language, or that is none, leaves the usual way. The words stay as they are.
   */
  readonly writeDatesAs: (tag: string) => void;
  /** A day from its YYYY-MM-DD, the same in every time zone, such as "1 October 2026". */
  readonly day: (date: string) => string;
  /** The same in short, such as "1 Oct 2026". */
  readonly dayInShort: (date: string) => string;
  /** The day of the week of a YYYY-MM-DD, the same in every time zone, such as "Saturday". */
  readonly weekday: (date: string) => string;
  /** An instant (ISO 8601) as a clock shows it, that of the device unless a zone is named. */
  readonly moment: (at: string, timeZone?: string) => string;
  /** The hour of an instant (ISO 8601) as a clock shows it, that of the device unless a zone is named, such as "18:40". */
  readonly hour: (at: string, timeZone?: string) => string;
  /** The month of a YYYY-MM-DD with its year, such as "March 2027". */
  readonly month: (date: string) => string;
  /** The day of the week of a YYYY-MM-DD in two or three letters, such as "Sat". */
  readonly weekdayInShort: (date: string) => string;
  /** On which day a week begins where dates are written so: 1 is Monday, 7 is Sunday. */
  readonly firstWeekday: () => number;
  /**
   * What a time zone is called by its place, such as "Berlin time". Of the names that Intl has, the general ones are not
   * the same in every browser, and the others are right for half of the year.
   */
  readonly zone: (timeZone: string) => string;
  /** The place that a time zone is named after, such as "New York"; for one of no place what it is called. */
  readonly city: (timeZone: string) => string;
  /** The name of a country from its two letters, or the letters where it has none. */
  readonly country: (code: string) => string;
  /** Which of two texts comes first, for sorting. */
  readonly compare: (one: string, other: string) => number;
}

/**
 * The locale of a language. Each formatter is made once, when it is first asked for, since a page uses few.
 * Where a browser lacks one, what is said is plainer, and still said.
 * @param language its tag and what Intl does not know of it
 * @returns functions of plain values; none of them reads the clock
 */
export function localeOf(language: Language): Locale {
  const { tag } = language;
  const rules = once(() => new Intl.PluralRules(tag));
  const lists = once(() => new Intl.ListFormat(tag, { type: "unit" }));
  const numbers = once(() => new Intl.NumberFormat(tag));
  const differences = once(
    () => new Intl.NumberFormat(tag, { signDisplay: "exceptZero" }),
  );
  let dates = dateFormats(language.datesOf);
  const weekdays = once(
    () => new Intl.DateTimeFormat(tag, { weekday: "long", timeZone: "UTC" }),
  );
  const shortWeekdays = once(
    () => new Intl.DateTimeFormat(tag, { weekday: "short", timeZone: "UTC" }),
  );
  const months = once(
    () =>
      new Intl.DateTimeFormat(tag, {
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      }),
  );
  const countries = once(() => new Intl.DisplayNames(tag, { type: "region" }));
  const collator = once(() => new Intl.Collator(tag));
  return {
    tag,
    direction: language.direction,
    plural: (count, forms) =>
      forms[`=${count}`] ??
      forms[rules()?.select(count) ?? "other"] ??
      forms.other,
    list: (items) =>
      lists()?.format(items) ?? items.join(language.betweenClauses),
    clauses: (items) => items.join(language.betweenClauses),
    statements: (items) => items.join(language.betweenStatements),
    number: (value) => numbers()?.format(value) ?? `${value}`,
    // A minus is as wide as a plus; Intl gives a hyphen, which is not.
    signed: (difference) =>
      (differences()?.format(difference) ?? signed(difference)).replace(
        "-",
        "−",
      ),
    range: ({ low, high }) =>
      low === high ? `${low}` : language.range(`${low}`, `${high}`),
    between: language.range,
    writeDatesAs: (region) => {
      dates = dateFormats(dateTag(language, region));
    },
    day: (date) => dates.day()?.format(new Date(`${date}T00:00:00Z`)) ?? date,
    dayInShort: (date) =>
      dates.dayInShort()?.format(new Date(`${date}T00:00:00Z`)) ?? date,
    weekday: (date) =>
      weekdays()?.format(new Date(`${date}T00:00:00Z`)) ?? date,
    moment: (at, timeZone) =>
      (timeZone === undefined
        ? dates.moment()
        : momentFormat(dates.tag, timeZone)
      )?.format(new Date(at)) ?? at,
    hour: (at, timeZone) =>
      (timeZone === undefined
        ? dates.hour()
        : hourFormat(dates.tag, timeZone)
      )?.format(new Date(at)) ?? at,
    month: (date) => months()?.format(new Date(`${date}T00:00:00Z`)) ?? date,
    weekdayInShort: (date) =>
      shortWeekdays()?.format(new Date(`${date}T00:00:00Z`)) ?? date,
    firstWeekday: () => firstWeekdayOf(dates.tag),
    zone: (timeZone) => {
      const city = cityOf(timeZone);
      return city === null ? placelessName(timeZone) : language.timeOf(city);
    },
    city: (timeZone) => cityOf(timeZone) ?? placelessName(timeZone),
    country: (code) => countries()?.of(code) ?? code,
    compare: (one, other) =>
      collator()?.compare(one, other) ?? (one < other ? -1 : 1),
  };
}

interface DateFormats {
  readonly tag: string;
  readonly day: () => Intl.DateTimeFormat | null;
  readonly dayInShort: () => Intl.DateTimeFormat | null;
  readonly moment: () => Intl.DateTimeFormat | null;
  readonly hour: () => Intl.DateTimeFormat | null;
}

function dateFormats(tag: string): DateFormats {
  return {
    tag,
    day: once(
      () =>
        new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }),
    ),
    dayInShort: once(
      () =>
        new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeZone: "UTC" }),
    ),
    moment: once(() => momentFormat(tag)),
    hour: once(() => hourFormat(tag)),
  };
}

/** The tag by which dates are written for someone whose browser goes by another one. */
function dateTag({ tag, datesOf }: Language, wanted: string): string {
  try {
    const { language, region } = new Intl.Locale(wanted);
    const same = language === new Intl.Locale(tag).language;
    return same && region !== undefined ? `${language}-${region}` : datesOf;
  } catch {
    // What a browser says need not be a tag.
    return datesOf;
  }
}

function momentFormat(tag: string, timeZone?: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, {
    dateStyle: "long",
    timeStyle: "short",
    ...(timeZone === undefined ? {} : { timeZone }),
  });
}

/** Made once for each zone: a page of free hours asks for hundreds. */
const hoursByZone = new Map<string, Intl.DateTimeFormat>();

function hourFormat(tag: string, timeZone?: string): Intl.DateTimeFormat {
  const key = `${tag} ${timeZone ?? ""}`;
  const made =
    hoursByZone.get(key) ??
    new Intl.DateTimeFormat(tag, {
      timeStyle: "short",
      ...(timeZone === undefined ? {} : { timeZone }),
    });
  hoursByZone.set(key, made);
  return made;
}

/** Monday where this is not known. */
function firstWeekdayOf(tag: string): number {
  const where = new Intl.Locale(tag);
  // One browser has it as a method, another as a field, a third not at all.
  const week: unknown =
    "getWeekInfo" in where && typeof where.getWeekInfo === "function"
      ? (Reflect.apply(where.getWeekInfo, where, []) as unknown)
      : "weekInfo" in where
        ? where.weekInfo
        : null;
  return typeof week === "object" &&
    week !== null &&
    "firstDay" in week &&
    typeof week.firstDay === "number"
    ? week.firstDay
    : 1;
}

/** Zones that browsers still call by a name that their city no longer has. Source: the file `backward` of tzdb. */
const newNames: Readonly<Record<string, string>> = {
  Asmera: "Asmara",
  Calcutta: "Kolkata",
  Godthab: "Nuuk",
  Katmandu: "Kathmandu",
  Kiev: "Kyiv",
  Rangoon: "Yangon",
  Saigon: "Ho Chi Minh",
};

/** The place in the name of a zone; null where there is none, as in `UTC` and `Etc/GMT+5`. */
function cityOf(timeZone: string): string | null {
  const place = /^(?!Etc).*\/(.*)$/.exec(timeZone)?.[1];
  return place === undefined
    ? null
    : (newNames[place] ?? place.replaceAll("_", " "));
}

/** The sign of `Etc/GMT+5`, which is behind, is the other way round. */
function placelessName(timeZone: string): string {
  return timeZone.replace(/^Etc\/(?:GMT([+-]))?/, (_, sign?: string) =>
    sign === undefined ? "" : sign === "+" ? "UTC−" : "UTC+",
  );
}

function signed(difference: number): string {
  return difference > 0 ? `+${difference}` : `${difference}`;
}

/** Null where it cannot be made. */
function once<Made>(make: () => Made): () => Made | null {
  let made: Made | null | undefined;
  return () => {
    if (made !== undefined) return made;
    try {
      made = make();
    } catch {
      made = null;
    }
    return made;
  };
}
