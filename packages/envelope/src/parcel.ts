import * as z from "zod/mini";
import { limits } from "./limits.ts";
import { bytesUpTo, digest, id, moment, recipient } from "./tokens.ts";

const count = z.int().check(z.minimum(1), z.maximum(1_000_000));
const size = z.int().check(z.minimum(0), z.maximum(limits.parcelBytes));
/** A number in an address: without a sign, and never so long that it is no number. */
const numberInAddress = (most: number) =>
  z
    .pipe(z.string().check(z.regex(/^[1-9]\d{0,5}$/)), z.transform(Number))
    .check(z.maximum(most));

/** Names one parcel in an address. */
export const parcelAddress = z.object({ id });

/** Names one version of a parcel in an address; the first is 1. */
export const versionAddress = z.object({
  id,
  n: numberInAddress(limits.versions),
});

/** Names one answer to a parcel in an address; the first is 1. */
export const answerAddress = z.object({
  id,
  n: numberInAddress(limits.answers),
});

/** With what a parcel is handed in: how long it may lie, and the digest of the capability that it is owned by. */
export const parcelTerms = z.object({
  days: numberInAddress(limits.mostDays),
  owner: digest,
});

/** A parcel that was handed in. */
export const parcelReceipt = z.object({ id, expiresAt: moment });

/** How long a parcel lies from now on; `isLatest` where a coach of it chose that day, and it can be no later one. */
export const termReceipt = z.object({
  id,
  expiresAt: moment,
  isLatest: z.optional(z.boolean()),
});

const version = z.object({ n: count, size, at: moment });

/** What the owner of a parcel may see of it. */
export const parcelState = z.object({
  id,
  createdAt: moment,
  expiresAt: moment,
  versions: z.array(version),
  /**
   * Each time that a coach fetched it: which version, who by the name that they sign in with, and when; null for one
   * who has left.
   */
  opens: z.array(
    z.object({ n: count, coach: z.nullable(z.string()), at: moment }),
  ),
  /** What coaches sent back. */
  answers: z.array(z.object({ n: count, size, at: moment, coach: z.string() })),
});

/** For how many days from now a parcel is to lie. */
export const newTerm = z.object({
  days: z.int().check(z.minimum(limits.leastDays), z.maximum(limits.mostDays)),
});

/** Why a parcel is no longer there. */
export const endings = ["revoked", "expired", "disposed"] as const;

/** A parcel as a coach sees it: nothing of what is in it. */
export const inboxParcel = z.object({
  id,
  createdAt: moment,
  changedAt: moment,
  expiresAt: moment,
  /** The day that a coach chose, which it never passes; null where none did. */
  shortenedTo: z.nullable(moment),
  versions: z.array(version),
  answers: z.int(),
  /** To whom it was handed in: this coach, and those who may read it too. */
  coaches: z.array(z.object({ id, name: z.string(), recipient })),
  /** The last version that this coach fetched. */
  openedVersion: z.nullable(count),
  ended: z.nullable(z.object({ at: moment, why: z.enum(endings) })),
});

/** Where a page of the inbox starts: as the page before it said. */
export const inboxPlace = z.object({
  after: z.optional(
    z
      .string()
      .check(
        z.regex(
          /^\d{13}\.[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
        ),
      ),
  ),
});

/** A page of the inbox, the last changed first. */
export const inboxPage = z.object({
  parcels: z.array(inboxParcel),
  next: z.nullable(z.string()),
});

/** What a door is: a right to hand in parcels for these coaches, which a link carries. */
export const newDoor = z.object({
  /** The digest of the right. */
  token: digest,
  /** The coaches it leads to, the one who makes it among them. */
  coaches: z.array(id).check(z.minLength(1), z.maxLength(limits.doorCoaches)),
});

export const door = z.object({
  id,
  coaches: z.array(z.object({ id, name: z.string() })),
  createdAt: moment,
  closedAt: z.nullable(moment),
  /** How many parcels that came by it lie here; null for a door that another coach made, who alone closes it. */
  parcels: z.nullable(z.int().check(z.minimum(0))),
});

/** A sealed note of a coach on a parcel: their own, or one that all coaches of the parcel share. */
export const noteScopes = ["own", "shared"] as const;
export const noteAddress = z.object({ id, scope: z.enum(noteScopes) });
/** Which revision a new one takes the place of; 0 where there is none yet. */
export const noteTerms = z.object({
  replaces: z.pipe(
    z.string().check(z.regex(/^(?:0|[1-9]\d{0,5})$/)),
    z.transform(Number),
  ),
});
export const noteReceipt = z.object({ revision: count });

/** The notes on a parcel that a coach may read: their own, and what others share. */
export const notes = z.object({
  notes: z.array(
    z.object({
      scope: z.enum(noteScopes),
      coach: z.object({ id, name: z.string() }),
      revision: count,
      changedAt: moment,
      sealed: bytesUpTo(limits.answerBytes),
    }),
  ),
});

/** The doors of a coach. */
export const doors = z.object({ doors: z.array(door) });

export type TermReceipt = z.infer<typeof termReceipt>;
export type ParcelReceipt = z.infer<typeof parcelReceipt>;
export type ParcelState = z.infer<typeof parcelState>;
export type InboxPage = z.infer<typeof inboxPage>;
export type InboxParcel = z.infer<typeof inboxParcel>;
export type Door = z.infer<typeof door>;
