import { locale } from "../locale.ts";
import { seconds } from "../seconds.ts";

/** A size in thousands of bytes, never nothing. */
function kilobytes(bytes: number): string {
  return `${locale.number(Math.max(1, Math.round(bytes / 1000)))} kB`;
}

/** What is said where a coach's own words are fetched, and removed. */
export const ownWords = {
  offer: {
    heading: (name: string): string => `${name}’s own words`,
    text: (name: string): string =>
      `${name} can word the kit, the map, replies and questions in their own way. You can get that here. It is fetched once, kept on this device and works offline. Each place says that it is ${name}’s, with the app’s own words one tap away.`,
    unchanged:
      "Help lines, questions about safety, letting go, and what is said where someone asked for no contact stay as they are. No coach can change them.",
    seen: "Whoever runs the place where the link leads sees that it was asked for, and your network address in passing. Nothing of yours goes there.",
    replaces: (name: string): string =>
      `It takes the place of ${name}’s words, which are here now.`,
    get: (name: string, most: number): string =>
      `Get ${name}’s words: up to ${kilobytes(most)}`,
    busy: "Getting it…",
  },

  kept: {
    heading: "A coach’s words in this app",
    text: ({
      name,
      texts,
    }: {
      readonly name: string;
      readonly texts: number;
    }): string =>
      locale.plural(texts, {
        "=0": `${name} has taken back their own words. You see the app’s.`,
        one: `${texts} text here is ${name}’s.`,
        other: `${texts} texts here are ${name}’s.`,
      }),
    details: ({
      day,
      revision,
      bytes,
    }: {
      readonly day: string;
      readonly revision: number;
      readonly bytes: number;
    }): string =>
      `Edition ${locale.number(revision)}, fetched on ${day}, ${kilobytes(bytes)}.`,
    newer: "Look for a newer edition",
    remove: "Remove their words",
    removed: "Removed. The app speaks in its own words again.",
    came: (revision: number): string =>
      `Edition ${locale.number(revision)} is here and in use.`,
    same: "This is the newest edition.",
  },

  /** Why it was not taken; what was here before is still here. */
  faults: {
    "none-yet": (name: string): string =>
      `${name} has no words of their own there yet. Nothing has changed.`,
    signature: (name: string): string =>
      `What came is not signed with the key in ${name}’s link. It was not used, and nothing has changed. Ask ${name} for their link again, on a way that you trust.`,
    coach: (name: string): string =>
      `What came is another coach’s. It was not used, and nothing has changed. Tell ${name}.`,
    form: (name: string): string =>
      `What came is not in order, or would change what no coach may change. It was not used, and nothing has changed. Tell ${name}.`,
    older: (name: string): string =>
      `What came is older than what is here. It was not used, and what you have stays. Tell ${name}.`,
    unfetched:
      "What checks these words could not be fetched just now. Nothing was used, and nothing has changed. Try again in a moment.",
    insecure:
      "This browser can check no signature on this page. Nothing has changed. Open the app by an address that begins with https.",
    offline:
      "This device is offline. Nothing was asked for, and nothing has changed. Press again when you have a network.",
    away: (name: string): string =>
      `The place where ${name}’s words are kept does not answer. Nothing has changed. Try again later.`,
    blocked:
      "This copy of the app may ask nothing of that place: whoever runs it has not allowed it. Nothing has changed.",
    closed: (name: string): string =>
      `${name}’s link opens nothing any more. Nothing has changed. Ask ${name} for a new one.`,
    "too-long":
      "What came is longer than it may be. It was not read, and nothing has changed.",
    "too-many": (wait: number): string =>
      `That place was asked too often. Nothing has changed. Try again in ${seconds(wait)}.`,
    busy: (wait: number): string =>
      `That place cannot do it now. Nothing has changed. Try again in ${seconds(wait)}.`,
    broken: (name: string): string =>
      `That place gave an answer that makes no sense. Nothing has changed. Tell ${name}.`,
  },
};
