import type { QuestionKey } from "@staying-power/guide";

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
  | { readonly screen: "answers" };

const plain = ["next", "reading", "answers"] as const;

/** Reads an address; anything unknown is the first screen. */
export function parseRoute(hash: string, keys: readonly QuestionKey[]): Route {
  const [screen = "", name = "", ...more] = hash
    .replace(/^#?\/?/, "")
    .split("/");
  if (more.length > 0) return { screen: "start" };
  const key = keys.find((known) => known === name);
  if (key !== undefined && screen === "ask")
    return { screen: "question", key, from: "interview" };
  if (key !== undefined && screen === "answers")
    return { screen: "question", key, from: "answers" };
  const match = plain.find((known) => known === screen);
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
    case "next":
    case "reading":
    case "answers":
      return `#/${route.screen}`;
  }
}
