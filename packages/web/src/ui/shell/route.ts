import type { QuestionKey } from "@staying-power/words";

/** The doors of the kit: the breathing first, then what lies behind it. */
export const kitDoors = [
  "breathe",
  "write",
  "why",
  "call",
  "safe",
  "after",
] as const;
export type KitDoor = (typeof kitDoors)[number];

/** Where the check of a message is opened from. */
export const checkFroms = ["start", "write"] as const;
export type CheckFrom = (typeof checkFroms)[number];

/** The pages of what is the person's own. */
export const minePages = [
  "home",
  "lock",
  "backup",
  "import",
  "leaving",
  "discreet",
  "erase",
] as const;
export type MinePage = (typeof minePages)[number];

/** Where the questions about safety lead on to. */
export const afterSafety = [
  "next",
  "reading",
  "history",
  "answers",
  "care",
] as const;
export type AfterSafety = (typeof afterSafety)[number];

/**
 * A screen, told by the part of the address after #, which no browser ever sends
 * to a server.
 */
export type Route =
  | { readonly screen: "start" }
  /** Whatever is asked next. */
  | { readonly screen: "next" }
  | {
      readonly screen: "question";
      readonly key: QuestionKey;
      readonly from: "interview" | "answers";
    }
  | { readonly screen: "reading" }
  | { readonly screen: "history" }
  | { readonly screen: "answers" }
  /** One question of safety; one that is not known shows whatever is due. */
  | {
      readonly screen: "safety";
      readonly key: string;
      readonly onTo: AfterSafety;
    }
  /** What matters more than any forecast. */
  | { readonly screen: "care" }
  | { readonly screen: "help" }
  | { readonly screen: "about" }
  | { readonly screen: "kit"; readonly door: KitDoor }
  /** The check of a message; from the box it takes what lies open there. */
  | { readonly screen: "check"; readonly from: CheckFrom }
  | { readonly screen: "mine"; readonly page: MinePage };

const plain = [
  "next",
  "reading",
  "history",
  "answers",
  "care",
  "help",
  "about",
] as const;

/** Reads an address; anything unknown is the first screen. */
export function parseRoute(hash: string, keys: readonly QuestionKey[]): Route {
  const [screen = "", name = "", ...more] = hash
    .replace(/^#?\/?/, "")
    .split("/");
  if (screen === "safety" && /^[a-z-]+$/.test(name) && more.length < 2)
    return {
      screen: "safety",
      key: name,
      onTo: named(afterSafety, more[0] ?? "") ?? "next",
    };
  if (more.length > 0) return { screen: "start" };
  const key = keys.find((known) => known === name);
  if (key !== undefined && screen === "ask")
    return { screen: "question", key, from: "interview" };
  if (key !== undefined && screen === "answers")
    return { screen: "question", key, from: "answers" };
  if (screen === "kit")
    return { screen: "kit", door: named(kitDoors, name) ?? "breathe" };
  if (screen === "check")
    return { screen: "check", from: named(checkFroms, name) ?? "start" };
  if (screen === "mine")
    return { screen: "mine", page: named(minePages, name) ?? "home" };
  const match = named(plain, screen);
  return match === undefined || name !== ""
    ? { screen: "start" }
    : { screen: match };
}

export function routeToHash(route: Route): string {
  switch (route.screen) {
    case "start":
      return "#/";
    case "question":
      return `#/${route.from === "answers" ? "answers" : "ask"}/${route.key}`;
    case "safety":
      return route.onTo === "next"
        ? `#/safety/${route.key}`
        : `#/safety/${route.key}/${route.onTo}`;
    case "kit":
      return route.door === "breathe" ? "#/kit" : `#/kit/${route.door}`;
    case "check":
      return route.from === "start" ? "#/check" : `#/check/${route.from}`;
    case "mine":
      return route.page === "home" ? "#/mine" : `#/mine/${route.page}`;
    case "next":
    case "reading":
    case "history":
    case "answers":
    case "care":
    case "help":
    case "about":
      return `#/${route.screen}`;
  }
}

function named<Name extends string>(
  names: readonly Name[],
  text: string,
): Name | undefined {
  return names.find((name) => name === text);
}
