import { randomBytes, randomUUID } from "node:crypto";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import type { Pool, PoolConfig } from "pg";
import { handleOf } from "../accounts/handle.ts";
import { openPool } from "../database/open-pool.ts";
import { logAnswers, type Write } from "../log.ts";
import type { Bounds } from "../policy/bounds.ts";
import { digestOf, newToken } from "../policy/digest.ts";
import type { Allowance } from "../policy/who.ts";
import type { Store } from "../store/store.ts";
import { type BareRelay, bareRelay, testBounds } from "./bare-relay.ts";
import { insertCoach } from "./insert-coach.ts";

/** What is sent with a request. */
interface Sent {
  readonly token?: string | undefined;
  readonly body?: Buffer | object | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly address?: string;
}

/** A coach who is signed in. */
export interface TestCoach {
  readonly id: string;
  readonly name: string;
  /** What is sealed to them. */
  readonly recipient: string;
  readonly token: string;
  /** The name of the session, and of the passphrase and the recovery code; a passkey is there as well. */
  readonly session: string;
  readonly keys: readonly [string, string];
  /** What proves that they know their passphrase. */
  readonly proof: string;
}

/** A parcel that was handed in. */
export interface TestParcel {
  readonly id: string;
  readonly owner: string;
  readonly sealed: Buffer;
}

/** A relay on a database, with coaches, doors and parcels for the asking. */
export interface RelayUnderTest extends BareRelay {
  readonly store: Store;
  readonly pool: Pool;
  /** Whether there is room on the disk. */
  room: boolean;
  ask(
    method: string,
    url: string,
    sent?: Sent,
  ): Promise<LightMyRequestResponse>;
  newCoach(): Promise<TestCoach>;
  /** A door that leads to these, the first of whom makes it; gives its token. */
  newDoor(coaches: readonly TestCoach[]): Promise<string>;
  newParcel(door: string, sealed?: Buffer): Promise<TestParcel>;
}

/** The digest of a token, as it is told to a relay. */
export function digestHex(token: string): string {
  return digestOf(token).toString("hex");
}

/** Bytes in the form of an age file that nobody can open. */
export function sealedBytes(length: number): Buffer {
  return Buffer.concat([
    Buffer.from("age-encryption.org/v1\n"),
    randomBytes(length),
  ]);
}

/** Starts a relay on a database, and brings its schema up. */
export async function relayOn(
  connection: PoolConfig,
  {
    allowance,
    bounds,
    log,
  }: {
    readonly allowance?: Allowance;
    /** What of them is not as any test has it. */
    readonly bounds?: Partial<Bounds>;
    readonly log?: Write;
  } = {},
): Promise<RelayUnderTest> {
  const pool = openPool({ max: 8, ...connection });
  const bare = await bareRelay(pool, {
    ...(allowance === undefined ? {} : { most: allowance }),
    context: {
      secret: Buffer.alloc(32, 7),
      bounds: { ...testBounds, ...bounds },
      hasRoom: () => Promise.resolve(under.room),
    },
  });
  const { server, context } = bare;
  if (log !== undefined) logAnswers(server, log);
  const under: RelayUnderTest = {
    ...bare,
    store: context.store,
    pool,
    room: true,
    ask: (method, url, sent = {}) => inject(server, { method, url, sent }),
    newCoach: () => newCoach(under),
    newDoor: (coaches) => newDoor(under, coaches),
    newParcel: (door, sealed = sealedBytes(500)) =>
      newParcel(under, door, sealed),
  };
  return under;
}

function inject(
  server: FastifyInstance,
  {
    method,
    url,
    sent: { token, body, headers, address },
  }: { readonly method: string; readonly url: string; readonly sent: Sent },
): Promise<LightMyRequestResponse> {
  return server.inject({
    // A test may try any.
    method: method as "GET",
    url,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(Buffer.isBuffer(body)
        ? { "content-type": "application/octet-stream" }
        : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { payload: body }),
    ...(address === undefined ? {} : { remoteAddress: address }),
  });
}

async function newCoach({
  store,
  context,
}: RelayUnderTest): Promise<TestCoach> {
  const [id, proof] = [randomUUID(), newToken()];
  const [passphrase, recovery] = [randomUUID(), randomUUID()];
  const name = `Coach ${id.slice(0, 8)}`;
  const recipient = `age1${Array.from(randomBytes(58), (byte) => "023456789acdefghjklmnpqrstuvwxyz"[byte % 32]).join("")}`;
  const now = context.now();
  const { token, session } = await insertCoach(store, {
    id,
    name,
    handle: handleOf(name),
    recipient,
    wayIn: passphrase,
    now,
  });
  const wayIn = {
    coach_id: id,
    label: "",
    wrapped: Buffer.alloc(100, 1),
    salt: "A".repeat(22),
    work_factor: 17,
    proof: Buffer.from(digestHex(proof), "hex"),
    credential_id: null,
    public_key: null,
    created_at: now,
    used_at: null,
  };
  await store
    .insertInto("way_in")
    .values([
      { ...wayIn, id: passphrase, kind: "passphrase" },
      { ...wayIn, id: recovery, kind: "recovery" },
      {
        ...wayIn,
        id: randomUUID(),
        kind: "passkey",
        salt: null,
        work_factor: null,
        proof: null,
        credential_id: newToken(),
        public_key: Buffer.alloc(77, 2),
      },
    ])
    .execute();
  return {
    id,
    name,
    recipient,
    token,
    session,
    keys: [passphrase, recovery],
    proof,
  };
}

async function newDoor(
  { ask }: RelayUnderTest,
  coaches: readonly TestCoach[],
): Promise<string> {
  const token = newToken();
  const made = await ask("PUT", `/v1/doors/${randomUUID()}`, {
    token: coaches[0]?.token,
    body: { token: digestHex(token), coaches: coaches.map(({ id }) => id) },
  });
  if (made.statusCode !== 201) throw new Error(`no door: ${made.body}`);
  return token;
}

async function newParcel(
  { ask }: RelayUnderTest,
  door: string,
  sealed: Buffer,
): Promise<TestParcel> {
  const [id, owner] = [randomUUID(), newToken()];
  const made = await ask(
    "PUT",
    `/v1/parcels/${id}?days=30&owner=${digestHex(owner)}`,
    { token: door, body: sealed },
  );
  if (made.statusCode !== 201) throw new Error(`no parcel: ${made.body}`);
  return { id, owner, sealed };
}
