import { fromBase64, toBase64url } from "@staying-power/web/ui";
import {
  type CoachContent,
  isContentName,
  isReadable,
  parseCoachContent,
  printCoachContent,
  type TextFault,
  textFault,
} from "@staying-power/case";
import {
  content as contentSchema,
  contentReceipt,
  ownContent,
} from "@staying-power/envelope";
import { boundsOf, ownableTexts, type TextsByName } from "@staying-power/words";
import type { Answered } from "../net/relay-client.ts";
import {
  carried,
  type ContentDraft,
  isSameColour,
  keptContentIn,
  type OwnWords,
} from "./content-draft.ts";
import type { Desk } from "./desk.ts";
import { jsonIn } from "./json-in.ts";
import type { Taken } from "./kept-drafts.ts";
import { ownSigner } from "./own-signer.ts";
import { signed } from "./signer.ts";

/** What every text has to keep to. */
export const bounds = boundsOf(ownableTexts);

/**
 * What is published, and the draft: as it stands on the screen, or as it was kept on this device, each with what it says
 * otherwise than the words it began from; else what is published.
 * @param from - the words that the draft on the screen began from, where it has one.
 * @returns whether a draft came back from this device.
 */
export async function loadContent(
  desk: Desk,
  from?: OwnWords,
): Promise<Answered<boolean> | Extract<Taken<unknown>, { ok: false }>> {
  const found = await publishedContent(desk);
  if (!found.ok) return found;
  const token = desk.who.value?.token;
  const shown = desk.content.peek();
  const taken =
    shown === null ? await desk.kept.take("content", keptContentIn) : null;
  // Nobody is there any more, or somebody else.
  if (token === undefined || desk.who.value?.token !== token)
    return { ok: false, error: "not-signed-in" };
  if (taken?.ok === false) return taken;
  const { value } = found;
  const begun =
    shown === null
      ? (taken?.value ?? { ...value, draft: value.published })
      : { published: from ?? shown.published, draft: shown.draft };
  const draft = carried({
    from: begun.published,
    draft: begun.draft,
    onto: value.published,
  });
  const held = { ...value, draft: { ...draft, texts: ownable(draft.texts) } };
  holdContent(desk, held);
  return { ok: true, value: shown === null && isChanged(held) };
}

/** Puts this on the screen; what of it is not published is kept on this device too, and nothing where all is. */
export function holdContent(desk: Desk, held: ContentDraft): void {
  desk.content.value = held;
  const { published, draft } = held;
  desk.kept.put("content", isChanged(held) ? { published, draft } : null);
}

/** Whether anything stands on the screen that is not published. */
export function isChanged(held: ContentDraft): boolean {
  const { texts, look } = changesOf(held);
  return texts > 0 || look;
}

/** The texts that this version of the app still has. */
function ownable<Text>(texts: Readonly<Record<string, Text>>) {
  return Object.fromEntries(
    Object.entries(texts).filter(([id]) => Object.hasOwn(bounds, id)),
  );
}

async function publishedContent(
  desk: Desk,
): Promise<Answered<Omit<ContentDraft, "draft">>> {
  const me = desk.who.value;
  const found = await desk.asCoach((relay, token) =>
    relay.json("/v1/content/mine", ownContent, { token }),
  );
  if (!found.ok) return found;
  const { newest, editions } = found.value;
  const published =
    (newest === null ? null : wordsIn(newest.signed)) ??
    ({
      name: me?.coach.name ?? "",
      colour: null,
      texts: {},
    } satisfies OwnWords);
  return {
    ok: true,
    value: {
      revision: newest?.revision ?? 0,
      published,
      editions,
    },
  };
}

/** The words of an earlier edition. */
export async function editionOf(
  desk: Desk,
  revision: number,
): Promise<Answered<OwnWords>> {
  const found = await desk.asCoach((relay, token) =>
    relay.json(`/v1/content/mine/${revision}`, contentSchema, { token }),
  );
  if (!found.ok) return found;
  const words = wordsIn(found.value.signed);
  return words === null
    ? { ok: false, error: "unreadable" }
    : { ok: true, value: words };
}

/** Signs an edition and publishes it in the place of this revision; gives its number. */
export async function publishContent(
  desk: Desk,
  words: OwnWords,
  replaces: number,
): Promise<Answered<number>> {
  const signer = await ownSigner(desk);
  if (!signer.ok) return signer;
  const me = desk.who.value;
  if (me === null) return { ok: false, error: "not-signed-in" };
  const read = parseCoachContent(
    contentOf(
      { ...words, texts: differing(words.texts) },
      { coach: me.recipient, revision: replaces + 1 },
    ),
    bounds,
  );
  if (!read.ok) return { ok: false, error: "wrong-input" };
  const bytes = new TextEncoder().encode(printCoachContent(read.value));
  const signature = await signed(signer.value, bytes);
  const put = await desk.asCoach((relay, token) =>
    relay.json("/v1/content", contentReceipt, {
      method: "PUT",
      token,
      json: { replaces, signed: toBase64url(bytes), signature },
    }),
  );
  return put.ok ? { ok: true, value: put.value.revision } : put;
}

/** A content as it is signed and saved. */
export function contentOf(
  { name, colour, texts }: OwnWords,
  of: Pick<CoachContent, "coach" | "revision">,
): CoachContent {
  return {
    format: "staying-power/content",
    version: 1,
    ...of,
    name,
    ...(colour === null ? {} : { colour }),
    texts,
  };
}

/** The words of a file that was saved here, or the places that are not in order; whoever brings it in signs it anew. */
export function wordsOfFile(
  text: string,
):
  | { readonly ok: true; readonly value: OwnWords }
  | { readonly ok: false; readonly places: readonly string[] } {
  const read = parseCoachContent(jsonIn(text), bounds);
  return read.ok
    ? { ok: true, value: wordsOf(read.value) }
    : { ok: false, places: read.error.issues.map(({ path }) => path) };
}

/** What differs between what is published and what stands on the screen. */
export function changesOf({ published, draft }: ContentDraft): {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  /** All of these together. */
  readonly texts: number;
  /** Whether the name or the colour differs. */
  readonly look: boolean;
} {
  const [were, are] = [published.texts, differing(draft.texts)];
  const ids = Object.keys(are);
  const added = ids.filter((id) => were[id] === undefined).length;
  const changed = ids.filter(
    (id) => were[id] !== undefined && were[id] !== are[id],
  ).length;
  const gone = Object.keys(were).filter((id) => are[id] === undefined).length;
  return {
    added,
    changed,
    gone,
    texts: added + changed + gone,
    look:
      published.name !== draft.name ||
      !isSameColour(published.colour, draft.colour),
  };
}

/** Those that are not said just as the app says them: what was begun and not changed is nothing yet. */
function differing(texts: TextsByName): TextsByName {
  return Object.fromEntries(
    Object.entries(texts).filter(
      ([id, text]) =>
        !Object.values(ownableTexts).some((group) => group[id] === text),
    ),
  );
}

/** What is wrong with each text that cannot be published. */
export function faultsIn(texts: TextsByName): ReadonlyMap<string, TextFault> {
  return new Map(
    Object.entries(texts).flatMap(([id, text]) => {
      const fault = textFault(text, bounds[id]);
      return fault === null ? [] : [[id, fault] as const];
    }),
  );
}

/** What of the name and the colour cannot be published. */
export function lookFaults({ name, colour }: OwnWords): {
  readonly name: boolean;
  readonly light: boolean;
  readonly dark: boolean;
} {
  return {
    name: !isContentName(name),
    light: colour !== null && !isReadable(colour.light, "light"),
    dark: colour !== null && !isReadable(colour.dark, "dark"),
  };
}

/** The words of an edition. What a later version of the app no longer says is left out of it. */
function wordsIn(base64url: string): OwnWords | null {
  const text = new TextDecoder().decode(fromBase64(base64url));
  const input = jsonIn(text);
  if (typeof input !== "object" || input === null || !("texts" in input))
    return null;
  const texts =
    typeof input.texts === "object" && input.texts !== null
      ? ownable({ ...input.texts })
      : {};
  const read = parseCoachContent({ ...input, texts }, bounds);
  return read.ok ? wordsOf(read.value) : null;
}

function wordsOf({ name, colour, texts }: CoachContent): OwnWords {
  return { name, colour: colour ?? null, texts };
}
