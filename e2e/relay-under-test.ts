import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Availability,
  type CoachLink,
  printCoachLink,
} from "@staying-power/envelope";
import { newIdentity, openWithIdentity, sealTo } from "@staying-power/seal";
import type { AddressInfo } from "node:net";
import { relay } from "../packages/relay/src/relay.ts";
import { openPool } from "../packages/relay/src/database/open-pool.ts";
import { startEmbedded } from "../packages/relay/src/database/start-embedded.ts";
import { migrate } from "../packages/relay/src/store/migrate.ts";
import { type Store, storeOn } from "../packages/relay/src/store/store.ts";

/** A coach whose key and session a test holds. */
interface TestCoach {
  readonly name: string;
  /** The link that they give, with a door of its own. */
  readonly link: string;
  /** What they were sent last, opened with their key; fetching it is noted for the person. */
  open(parcel: string, version: number): Promise<unknown>;
  /** What is in a sealed file that they were handed. */
  read(sealed: Uint8Array): Promise<unknown>;
  /** The parcels that they see. */
  parcels(): Promise<readonly string[]>;
  /** Sends back an answer, sealed. */
  answer(parcel: string, answer: object, to: string): Promise<void>;
  closeDoor(): Promise<void>;
  /** Says when they can be called. */
  offer(availability: Availability): Promise<void>;
}

/** A real relay on a real database, with an origin of its own. */
export interface RelayUnderTest {
  readonly origin: string;
  /** Every method and path that was asked for, in order. */
  readonly asked: readonly string[];
  newCoach(name: string): Promise<TestCoach>;
  /** Stops answering, as when the machine is off; and answers again at the same address. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  close(): Promise<void>;
}

const token = (): string => randomBytes(32).toString("base64url");
const digest = (of: string): Buffer => createHash("sha256").update(of).digest();
const plenty = {
  read: 1e6,
  write: 1e6,
  "write-by-link": 1e6,
  "sign-in": 1e6,
};

/** Starts a relay on a database in a folder, both gone with it. */
export async function startRelay(): Promise<RelayUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), "staying-power-relay-"));
  const started = await startEmbedded({ folder });
  if (!started.ok) throw new Error(started.error.message);
  const database = started.value;
  const pool = openPool({ ...database.connection, max: 4 });
  const store = storeOn(pool);
  await migrate(store);
  const asked: string[] = [];
  const start = async (port: number) => {
    const server = await relay(
      {
        store,
        now: () => new Date(),
        secret: randomBytes(32),
        origin: "http://127.0.0.1",
        hasRoom: async () => true,
      },
      { allowance: plenty },
    );
    server.addHook("onRequest", async ({ method, url }) => {
      asked.push(`${method} ${url.split("?")[0] ?? ""}`);
    });
    await server.listen({ host: "127.0.0.1", port });
    return server;
  };
  let server = await start(0);
  const { port } = server.server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    asked,
    newCoach: (name) => newCoach(store, origin, name),
    pause: () => server.close(),
    resume: async () => {
      server = await start(port);
    },
    close: async () => {
      await server.close();
      await pool.end();
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function newCoach(
  store: Store,
  relayOrigin: string,
  name: string,
): Promise<TestCoach> {
  const { identity, recipient } = await newIdentity();
  const [id, session, door, doorId] = [
    randomUUID(),
    token(),
    token(),
    randomUUID(),
  ];
  const now = new Date();
  await store
    .insertInto("coach")
    .values({
      id,
      name,
      handle: `${name}-${id}`.toLowerCase(),
      zone: "Europe/London",
      recipient,
      created_at: now,
    })
    .execute();
  await store
    .insertInto("session")
    .values({
      token: digest(session),
      id: randomUUID(),
      coach_id: id,
      way_in_id: randomUUID(),
      label: "",
      created_at: now,
      seen_at: now,
      expires_at: new Date(now.getTime() + 1e8),
    })
    .execute();
  const ask = asking(relayOrigin, session);
  await ask("PUT", `/v1/doors/${doorId}`, {
    token: digest(door).toString("hex"),
    coaches: [id],
  });
  const link: CoachLink = {
    relay: relayOrigin,
    door,
    coaches: [{ name, recipient }],
  };
  const read = async (sealed: Uint8Array): Promise<unknown> => {
    const opened = await openWithIdentity(identity, sealed);
    if (!opened.ok) throw new Error(opened.error.kind);
    return JSON.parse(new TextDecoder().decode(opened.value));
  };
  return {
    name,
    link: printCoachLink(link),
    open: async (parcel, version) => {
      const answer = await ask(
        "GET",
        `/v1/inbox/${parcel}/versions/${version}`,
      );
      return read(new Uint8Array(await answer.arrayBuffer()));
    },
    read,
    parcels: async () => {
      const page: unknown = await (await ask("GET", "/v1/inbox")).json();
      return idsIn(page);
    },
    answer: async (parcel, answer, to) => {
      const sealed = await sealTo(
        to,
        new TextEncoder().encode(JSON.stringify(answer)),
      );
      await ask("PUT", `/v1/inbox/${parcel}/answers/1`, Buffer.from(sealed));
    },
    closeDoor: async () => {
      await ask("DELETE", `/v1/doors/${doorId}`);
    },
    offer: async (availability) => {
      await ask("PUT", "/v1/availability", { replaces: 0, availability });
    },
  };
}

/** Asks the relay as a coach; anything but a yes is an error. */
function asking(origin: string, session: string) {
  return async (
    method: string,
    path: string,
    body?: object,
  ): Promise<Response> => {
    const isBytes = Buffer.isBuffer(body);
    const answer = await fetch(`${origin}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${session}`,
        ...(body === undefined
          ? {}
          : {
              "content-type": isBytes
                ? "application/octet-stream"
                : "application/json",
            }),
      },
      ...(body === undefined
        ? {}
        : { body: isBytes ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    if (!answer.ok)
      throw new Error(`${method} ${path}: ${await answer.text()}`);
    return answer;
  };
}

function idsIn(page: unknown): readonly string[] {
  if (typeof page !== "object" || page === null || !("parcels" in page))
    return [];
  const { parcels } = page;
  return Array.isArray(parcels)
    ? parcels.flatMap((parcel: unknown) =>
        typeof parcel === "object" && parcel !== null && "id" in parcel
          ? [String(parcel.id)]
          : [],
      )
    : [];
}
