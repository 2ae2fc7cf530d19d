import { fromBase64, toBase64url } from "@staying-power/web/ui";
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Keys } from "../worker/keys.ts";
import { jsonIn } from "./json-in.ts";
import type { SignedIn } from "./signed-in.ts";

/** What a coach writes over many visits, before it is published or saved. */
const draftKinds = ["content", "hours"] as const;
export type DraftKind = (typeof draftKinds)[number];

/** What was kept, or that it could not be opened just now and is still there. */
export type Taken<Draft> =
  | { readonly ok: true; readonly value: Draft | null }
  | { readonly ok: false; readonly error: "still-sealed" };

/**
 * Drafts of whoever is signed in, on this device: sealed to their own key, so that only they open them, at their next
 * sign-in. They outlast a lock, a sign-in that ended and a page that was closed.
 */
export interface KeptDrafts {
  /** Which there are; the same list until that changes. */
  readonly kinds: ReadonlySignal<readonly DraftKind[]>;
  /** Whether this browser keeps each: some have no place, or no room. Then it lasts as long as the page, and no older one lies in its place. */
  readonly lasts: Readonly<Record<DraftKind, ReadonlySignal<boolean>>>;
  /** Seals a draft and keeps it in the place of an earlier one. Null erases one that was written or opened in this visit: any other stays. */
  put(kind: DraftKind, draft: object | null): void;
  /** Opens what was kept and reads it; null where there is nothing, or nothing that this key opens or `read` knows. */
  take<Draft>(
    kind: DraftKind,
    read: (input: unknown) => Draft | null,
  ): Promise<Taken<Draft>>;
  /** Erases all of them. */
  forget(): void;
}

interface Waiting {
  readonly recipient: string;
  readonly draft: object;
}

interface KeptParts {
  readonly who: ReadonlySignal<SignedIn | null>;
  readonly keys: Keys;
}

/** Their place in the browser's own storage. */
const placeOf = ({ coach }: SignedIn, kind: DraftKind): string =>
  `desk-draft-${kind}-${coach.id}`;

/** The drafts of a visit. */
export function keptDrafts({ who, keys }: KeptParts): KeptDrafts {
  const kinds = signal<readonly DraftKind[]>([]);
  const lasts = { content: signal(true), hours: signal(true) };
  /** Those that were written or opened since the coach came in. */
  const own = new Set<DraftKind>();
  const writer = draftWriter(keys);
  const list = (kind: DraftKind, isThere: boolean): void => {
    if (kinds.value.includes(kind) === isThere) return;
    kinds.value = draftKinds.filter((one) =>
      one === kind ? isThere : kinds.value.includes(one),
    );
  };
  let token: string | undefined;
  who.subscribe((me) => {
    // Who moves to another zone is the same.
    if (me?.token === token) return;
    token = me?.token;
    own.clear();
    for (const kind of draftKinds) {
      const place = me === null ? null : placeOf(me, kind);
      list(kind, place !== null && writer.isThere(place));
    }
  });
  const drop = (me: SignedIn, kind: DraftKind): void => {
    own.delete(kind);
    writer.erase(placeOf(me, kind));
    list(kind, false);
  };
  return {
    kinds,
    lasts,
    put: (kind, draft) => {
      const me = who.value;
      if (me === null) return;
      if (draft === null) {
        if (own.has(kind)) drop(me, kind);
        return;
      }
      own.add(kind);
      list(kind, true);
      // What it is sealed to is no secret: what was typed just before the desk was locked is kept as well.
      writer.write(
        placeOf(me, kind),
        { recipient: me.recipient, draft },
        (is) => {
          lasts[kind].value = is;
        },
      );
    },
    take: async (kind, readAs) => {
      const me = who.value;
      if (me === null) return { ok: true, value: null };
      const place = placeOf(me, kind);
      await writer.settled(place);
      const sealed = read(place);
      if (sealed === null) return { ok: true, value: null };
      const opened = await keys
        .open({ identity: me.identity, sealed: fromBase64(sealed) })
        .catch(() => null);
      if (opened === null) return { ok: false, error: "still-sealed" };
      const value = opened.ok ? readAs(jsonIn(opened.text)) : null;
      if (value !== null && who.value?.token === me.token) own.add(kind);
      return { ok: true, value };
    },
    forget: () => {
      const me = who.value;
      if (me !== null) for (const kind of draftKinds) drop(me, kind);
    },
  };
}

/** Writes drafts to their places, sealed. */
function draftWriter(keys: Keys) {
  /** The newest of each place, on its way there. */
  const newest = new Map<string, Waiting>();
  /** Places that are being written to: what is typed meanwhile is sealed once, when that is done. */
  const busy = new Map<string, Promise<void>>();
  const seal = async (
    place: string,
    tell: (lasts: boolean) => void,
  ): Promise<void> => {
    for (
      let next = newest.get(place);
      next !== undefined;
      next = newest.get(place)
    ) {
      const { recipient, draft } = next;
      const sealed = await keys
        .seal({ recipients: [recipient], text: JSON.stringify(draft) })
        .catch(() => null);
      // Something newer came, or it was erased.
      if (newest.get(place) !== next) continue;
      newest.delete(place);
      const lasts = sealed !== null && write(place, toBase64url(sealed));
      // An older one would come back as if it were this one.
      if (!lasts) erase(place);
      tell(lasts);
    }
    busy.delete(place);
  };
  return {
    isThere: (place: string): boolean =>
      newest.has(place) || read(place) !== null,
    write: (
      place: string,
      what: Waiting,
      tell: (lasts: boolean) => void,
    ): void => {
      newest.set(place, what);
      if (!busy.has(place)) busy.set(place, seal(place, tell));
    },
    /** Waits until nothing is on its way there. */
    settled: async (place: string): Promise<void> => {
      await busy.get(place);
    },
    erase: (place: string): void => {
      newest.delete(place);
      erase(place);
    },
  };
}

function read(place: string): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}

function write(place: string, sealed: string): boolean {
  try {
    localStorage.setItem(place, sealed);
    return true;
  } catch {
    return false;
  }
}

function erase(place: string): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // Then nothing was kept there either.
  }
}
