import { fromBase64, toBase64url } from "@staying-power/web/ui";
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Keys } from "../worker/keys.ts";
import { jsonIn } from "./json-in.ts";
import type { SignedIn } from "./signed-in.ts";

/** What a coach writes over many visits, before it is published or saved. */
const draftKinds = ["content", "hours"] as const;
export type DraftKind = (typeof draftKinds)[number];

/**
 * Drafts of whoever is signed in, on this device: sealed to their own key, so that only they open them, at their next
 * sign-in. They outlast a lock, a sign-in that ended and a page that was closed.
 */
export interface KeptDrafts {
  /** Which there are. */
  readonly kinds: ReadonlySignal<readonly DraftKind[]>;
  /** Whether this browser keeps them: some have no place, or no room. Then they last as long as the page. */
  readonly lasts: ReadonlySignal<boolean>;
  /** Seals a draft and keeps it in the place of an earlier one; null erases it. */
  put(kind: DraftKind, draft: object | null): void;
  /** Opens what was kept; null where there is nothing, or nothing that this key opens. */
  take(kind: DraftKind): Promise<unknown>;
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
  const lasts = signal(true);
  /** The newest of each place, on its way there. */
  const newest = new Map<string, Waiting>();
  /** Places that are being written to: what is typed meanwhile is sealed once, when that is done. */
  const busy = new Set<string>();
  const seal = async (place: string): Promise<void> => {
    if (busy.has(place)) return;
    busy.add(place);
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
      lasts.value = sealed !== null && write(place, toBase64url(sealed));
    }
    busy.delete(place);
  };
  who.subscribe((me) => {
    kinds.value =
      me === null
        ? []
        : draftKinds
            .map((kind) => ({ kind, place: placeOf(me, kind) }))
            .filter(({ place }) => newest.has(place) || read(place) !== null)
            .map(({ kind }) => kind);
  });
  const put: KeptDrafts["put"] = (kind, draft) => {
    const me = who.value;
    if (me === null) return;
    const others = kinds.value.filter((one) => one !== kind);
    kinds.value = draft === null ? others : [...others, kind];
    const place = placeOf(me, kind);
    newest.delete(place);
    if (draft === null) {
      erase(place);
      return;
    }
    // What it is sealed to is no secret: what was typed just before the desk was locked is kept as well.
    newest.set(place, { recipient: me.recipient, draft });
    void seal(place);
  };
  return {
    kinds,
    lasts,
    put,
    take: async (kind) => {
      const me = who.value;
      const sealed = me === null ? null : read(placeOf(me, kind));
      if (me === null || sealed === null) return null;
      const opened = await keys
        .open({ identity: me.identity, sealed: fromBase64(sealed) })
        .catch(() => null);
      return opened?.ok === true ? jsonIn(opened.text) : null;
    },
    forget: () => {
      for (const kind of draftKinds) put(kind, null);
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
