import type { Generated } from "kysely";

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
  readonly hit: HitRow;
  readonly signer: SignerRow;
  readonly content: ContentRow;
}

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
  readonly ended_at: Date | null;
  readonly ended_why: "revoked" | "expired" | "disposed" | null;
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

interface HitRow {
  readonly key: Buffer;
  readonly minute: number;
  readonly n: number;
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
