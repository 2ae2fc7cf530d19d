import type { Availability, CallKind } from "@staying-power/envelope";
import type { ColumnType, Generated } from "kysely";

/** The rows that a relay keeps. Nothing in them opens a parcel; tokens are kept as their SHA-256 only. */
export interface Tables {
  readonly relay: RelayRow;
  readonly invitation: InvitationRow;
  readonly coach: CoachRow;
  readonly way_in: WayInRow;
  readonly session: SessionRow;
  readonly challenge: ChallengeRow;
  readonly door: DoorRow;
  readonly door_coach: DoorCoachRow;
  readonly parcel: ParcelRow;
  readonly parcel_coach: ParcelCoachRow;
  readonly version: VersionRow;
  readonly opening: OpeningRow;
  readonly answer: AnswerRow;
  readonly note: NoteRow;
  readonly job: JobRow;
  readonly told: ToldRow;
  readonly hit: HitRow;
  readonly availability: AvailabilityRow;
  readonly busy: BusyRow;
  readonly booking: BookingRow;
  readonly booking_cell: BookingCellRow;
  readonly hold_from: HoldFromRow;
  readonly wait: WaitRow;
  readonly zone_law: ZoneLawRow;
  readonly figures: FiguresRow;
  readonly signer: SignerRow;
  readonly content: ContentRow;
}

/** A value that is kept as JSON: it goes in as text, and comes back as it is. */
type Json<Value> = ColumnType<Value, string, string>;

/** One row: what all processes of a relay share. */
interface RelayRow {
  readonly one: Generated<boolean>;
  /** 32 bytes by chance: salts that nobody has are made from it, and the names of networks in `hit`. */
  readonly secret: Buffer;
}

interface InvitationRow {
  readonly token: Buffer;
  readonly invited_by: string | null;
  readonly expires_at: Date;
}

interface CoachRow {
  readonly id: string;
  readonly name: string;
  /** The name as it is looked for: one of all ways to write it. */
  readonly handle: string;
  readonly zone: string;
  readonly recipient: string;
  readonly created_at: Date;
  /** Of all versions of all parcels that lie here for them. */
  readonly held_bytes: Generated<string>;
}

interface WayInRow {
  readonly id: string;
  readonly coach_id: string;
  readonly kind: "passkey" | "passphrase" | "recovery";
  readonly label: string;
  readonly wrapped: Buffer | null;
  readonly salt: string | null;
  readonly work_factor: number | null;
  readonly proof: Buffer | null;
  readonly credential_id: string | null;
  readonly public_key: Buffer | null;
  readonly counter: Generated<string>;
  readonly created_at: Date;
  readonly used_at: Date | null;
}

interface SessionRow {
  readonly token: Buffer;
  readonly id: string;
  readonly coach_id: string;
  /** By what it began, which may be no more. */
  readonly way_in_id: string;
  readonly label: string;
  readonly created_at: Date;
  readonly seen_at: Date;
  readonly expires_at: Date;
}

interface ChallengeRow {
  readonly hash: Buffer;
  readonly expires_at: Date;
}

interface DoorRow {
  readonly id: string;
  readonly token: Buffer;
  readonly made_by: string;
  readonly created_at: Date;
  readonly closed_at: Date | null;
}

interface DoorCoachRow {
  readonly door_id: string;
  readonly coach_id: string;
}

interface ParcelRow {
  readonly id: string;
  readonly owner: Buffer;
  readonly created_at: Date;
  readonly expires_at: Date;
  /** The day that a coach chose, which it never passes. */
  readonly shortened_to: Date | null;
  readonly ended_at: Date | null;
  readonly ended_why: "revoked" | "expired" | "disposed" | null;
  /** The highest number that an answer to it ever had. */
  readonly last_answer: Generated<number>;
  /** The link it came by, as long as both are here. */
  readonly door_id: string | null;
}

interface ParcelCoachRow {
  readonly coach_id: string;
  readonly parcel_id: string;
  /** When something last came or went: the order of the inbox. */
  readonly changed_at: Date;
}

interface VersionRow {
  readonly parcel_id: string;
  readonly n: number;
  readonly size: number;
  readonly sealed: Buffer;
  readonly created_at: Date;
}

interface OpeningRow {
  readonly id: string;
  readonly parcel_id: string;
  readonly n: number;
  /** Null when they are no coach here any more: that it was opened stays said. */
  readonly coach_id: string | null;
  readonly at: Date;
}

interface AnswerRow {
  readonly parcel_id: string;
  readonly n: number;
  readonly coach_id: string;
  readonly size: number;
  readonly sealed: Buffer;
  readonly created_at: Date;
}

interface NoteRow {
  readonly parcel_id: string;
  /** The coach whose note it is; for a shared one the last who wrote it. */
  readonly coach_id: string;
  readonly scope: "own" | "shared";
  readonly sealed: Buffer;
  readonly revision: number;
  readonly changed_at: Date;
}

interface JobRow {
  readonly id: string;
  readonly kind: string;
  /** The name of the work: there is one of each. */
  readonly dedupe: string;
  /** Works of one chain are done by their place in it. */
  readonly chain: string | null;
  readonly place: Generated<number>;
  readonly coach_id: string | null;
  readonly call_id: string | null;
  readonly body: Json<Readonly<Record<string, unknown>>>;
  readonly made_at: Date;
  readonly due_at: Date;
  readonly tries: Generated<number>;
  /** Who works at it, by chance, and until when by the database's clock. */
  readonly lease: string | null;
  readonly leased_until: Date | null;
  /** When a mail was about to leave: from then on it may have. */
  readonly sending_at: Date | null;
  readonly dead_at: Date | null;
  /** A code, never a message. */
  readonly last_error: string | null;
}

/** Up to which revision of a call somebody was told of it. */
interface ToldRow {
  readonly call_id: string;
  readonly whom: "person" | "coach";
  readonly revision: number;
}

interface HitRow {
  readonly key: Buffer;
  readonly minute: number;
  readonly n: number;
}

interface AvailabilityRow {
  readonly coach_id: string;
  readonly revision: number;
  readonly body: Json<Availability>;
  /** The digest of the right that the coach's free/busy address carries. */
  readonly busy_right: Buffer | null;
}

/** When a coach is busy by a calendar of their own, as it was last read. */
interface BusyRow {
  readonly coach_id: string;
  /** Times in milliseconds since 1970. */
  readonly spans: Json<
    readonly { readonly from: number; readonly to: number }[]
  >;
  /** When it was last read; null before the first time. */
  readonly read_at: Date | null;
  /** Why it could not be read the last time, or that some of it was not: a code. */
  readonly fault: string | null;
}

/** A call, a time that is kept for one, or a time that the coach keeps free for themselves. */
interface BookingRow {
  readonly id: string;
  /** Null once they are no coach here any more: then `gone_coach` says who it was, and the call is cancelled. */
  readonly coach_id: string | null;
  readonly gone_coach: ColumnType<
    GoneCoach | null,
    string | null | undefined,
    string | null
  >;
  /** The kind as it was when it was booked; null for a time that the coach keeps free. */
  readonly kind: Json<CallKind> | null;
  /** Cells of five minutes since 1970 from here until before there, what is kept free around it included. */
  readonly first_cell: number;
  readonly end_cell: number;
  readonly starts_at: Date;
  readonly minutes: number;
  /** What was promised: the coach's clock in their zone. `starts_at` follows it when the zone's law changes. */
  readonly coach_zone: string;
  readonly coach_wall: string;
  readonly person_zone: string;
  readonly owner: Buffer | null;
  readonly sealed: Buffer | null;
  readonly state:
    "held" | "booked" | "cancelled" | "kept" | "no-show" | "blocked";
  readonly hold_until: Date | null;
  readonly revision: number;
  /** `law`: its start followed the clocks of the coach's zone, whose law changed. */
  readonly changed_by: "person" | "coach" | "law";
  readonly said: string;
  readonly mail_to: string | null;
  /** The right to this call as it is put into mails; only where an address was given. */
  readonly mail_right: string | null;
  /** Hours before it at which the person is reminded. */
  readonly remind: ColumnType<readonly number[], string | undefined, string>;
  readonly mail_failed: Generated<boolean>;
  /** How many addresses were given after it was booked: letters to an earlier one are told by it. */
  readonly mail_n: Generated<number>;
  /** Its start could not follow a change of the zone's law, since something else is there. */
  readonly stuck: Generated<boolean>;
  /** When it is deleted. */
  readonly forget_at: Date;
}

/** Who a coach was. */
export interface GoneCoach {
  readonly id: string;
  readonly name: string;
}

interface BookingCellRow {
  readonly coach_id: string;
  readonly cell: number;
  readonly booking_id: string;
}

/** From which network a time is kept, as long as it is no more than kept. */
interface HoldFromRow {
  readonly booking_id: string;
  /** By a name that says nothing of it. */
  readonly network: Buffer;
}

interface WaitRow {
  readonly id: string;
  /** Null once they are no coach here any more: then `gone_coach` says who it was, until whoever waits is told. */
  readonly coach_id: string | null;
  readonly gone_coach: ColumnType<
    GoneCoach | null,
    string | null | undefined,
    string | null
  >;
  readonly kind: Json<CallKind>;
  readonly from_at: Date;
  readonly to_at: Date;
  readonly person_zone: string;
  readonly owner: Buffer;
  readonly mail_to: string | null;
  readonly mail_right: string | null;
  readonly mail_failed: Generated<boolean>;
  /** The starts that they were told of as free. */
  readonly told_starts: ColumnType<
    readonly string[],
    string | undefined,
    string
  >;
}

/** One row: the newest zone data of any process here, by which starts were last checked. */
interface ZoneLawRow {
  readonly one: Generated<boolean>;
  readonly version: string;
}

/** What a coach counted of outcomes. */
interface FiguresRow {
  readonly coach_id: string;
  /** To all coaches of the practice. */
  readonly sealed: Buffer;
  readonly revision: number;
  readonly changed_at: Date;
}

interface SignerRow {
  readonly coach_id: string;
  readonly sealed: Buffer;
}

interface ContentRow {
  readonly coach_id: string;
  readonly revision: number;
  readonly signed: Buffer;
  readonly signature: Buffer;
  readonly at: Date;
}
