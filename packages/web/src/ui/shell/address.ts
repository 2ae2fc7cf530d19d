/**
 * A screen as the part of the address after #, which no browser ever sends to a
 * server. Two places are the same when their addresses are.
 */
export interface Place {
  /** The name of the room. */
  readonly room: string;
  /** The address, from # on. */
  readonly hash: string;
}

/** One step of an address behind the room's name: which texts it takes, and what each means. */
export interface Part<Value extends string, Left extends "given" | "left-out"> {
  /** The value that steps say, or null; what is not there is undefined. */
  read(steps: readonly string[]): Value | null;
  /** The steps that say this value; none where it goes without saying. */
  print(value: Value): readonly string[];
  /** How many steps it may take: one, or all that are left. */
  readonly takes: "one" | "rest";
  /** Whether it may be left out of a link. */
  readonly left: Left;
}

/** The steps of an address behind the room's name, by what each is called. */
export type Parts = Readonly<
  Record<string, Part<string, "given" | "left-out">>
>;

type ValueOf<P> =
  P extends Part<infer Value, "given" | "left-out"> ? Value : never;

/** Every value of an address, as its screen is told them. */
export type Values<P extends Parts> = {
  readonly [K in keyof P]: ValueOf<P[K]>;
};

type Names<P extends Parts, Left extends string> = {
  [K in keyof P]: P[K]["left"] extends Left ? K : never;
}[keyof P];

/** What a link has to say: all but what goes without saying. */
type Said<P extends Parts> = Pick<Values<P>, Names<P, "given">> &
  Partial<Pick<Values<P>, Names<P, "left-out">>>;

/** Where a room is: makes its places, and reads them back. */
export interface Address<P extends Parts> {
  (...said: Names<P, "given"> extends never ? [Said<P>?] : [Said<P>]): Place;
  readonly room: string;
  /** The place that says all of these. */
  place(values: Values<P>): Place;
  /** What a place of this room says, or null when it is none. */
  read(hash: string): Values<P> | null;
}

/** One of these names. */
export function oneOf<const Name extends string>(
  names: readonly Name[],
): Part<Name, "given"> {
  return {
    takes: "one",
    left: "given",
    read: ([step]) => names.find((name) => name === step) ?? null,
    print: (name) => [name],
  };
}

/** Any plain word: a name that only the screen can tell whether it knows. */
export const word: Part<string, "given"> = {
  takes: "one",
  left: "given",
  read: ([step = ""]) => (/^[a-z\d-]+$/i.test(step) ? step : null),
  print: (name) => [name],
};

/** The same, or nothing at all, or something unknown: both mean the usual one. */
export function optional<Name extends string>(
  part: Part<Name, "given">,
  usual: Name,
): Part<Name, "left-out"> {
  return {
    takes: part.takes,
    left: "left-out",
    read: (steps) => part.read(steps) ?? usual,
    print: (name) => (name === usual ? [] : part.print(name)),
  };
}

/** All that is left of an address, as another address: where to go on to afterwards. */
export function onwards(usual: string): Part<string, "left-out"> {
  return {
    takes: "rest",
    left: "left-out",
    read: (steps) => {
      if (steps.length === 0) return usual;
      return steps.every((step) => /^[\w-]+$/.test(step))
        ? steps.join("/")
        : null;
    },
    print: (path) => (path === usual ? [] : path.split("/")),
  };
}

/**
 * The address of a room.
 * @param room its name, which is the first step of the address too.
 * @param parts the further steps, in their order.
 * @param path the first step, where it is not the name.
 */
export function address<const P extends Parts>(
  room: string,
  parts: P,
  path: string = room,
): Address<P> {
  const entries = Object.entries(parts);
  const place = (said: Readonly<Record<string, string>> = {}): Place => {
    const steps = entries.flatMap(([name, part]) => {
      const value = said[name];
      return value === undefined ? [] : part.print(value);
    });
    return { room, hash: `#/${[path, ...steps].filter(Boolean).join("/")}` };
  };
  const read = (hash: string): Values<P> | null => {
    const [first = "", ...steps] = stepsOf(hash);
    if (first !== path) return null;
    const values: Record<string, string> = {};
    let left = steps;
    for (const [name, part] of entries) {
      const taken = part.takes === "one" ? left.slice(0, 1) : left;
      left = left.slice(taken.length);
      const value = part.read(taken);
      if (value === null) return null;
      values[name] = value;
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each value was read by the part of its name
    return left.length > 0 ? null : (values as Values<P>);
  };
  return Object.assign(place, { room, place, read });
}

/** The address of a place without its "#/", as another address may carry it. */
export function pathOf({ hash }: Place): string {
  return hash.replace(/^#\//, "");
}

/** The steps of an address: "#/kit/write" is kit, then write. */
function stepsOf(hash: string): readonly string[] {
  return hash.replace(/^#?\/?/, "").split("/");
}
