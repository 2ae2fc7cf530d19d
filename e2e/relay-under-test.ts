import { randomUUID } from "node:crypto";
import {
  type Availability,
  type CoachLink,
  printCoachLink,
} from "@staying-power/envelope";
import { newIdentity, openWithIdentity, sealTo } from "@staying-power/seal";
import type { AddressInfo } from "node:net";
import { openPool } from "../packages/relay/src/database/open-pool.ts";
import { digestOf, newToken } from "../packages/relay/src/policy/digest.ts";
import type { Store } from "../packages/relay/src/store/store.ts";
import { bareRelay } from "../packages/relay/src/testing/bare-relay.ts";
import { insertCoach } from "../packages/relay/src/testing/insert-coach.ts";
import { withDatabase } from "../packages/relay/src/testing/with-database.ts";

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

/** Starts a relay on a database that goes with it. */
export async function startRelay(): Promise<RelayUnderTest> {
  const database = await withDatabase("embedded");
  const connection = { ...(await database.fresh()), max: 4 };
  const asked: string[] = [];
  const start = async (port: number) => {
    const started = await bareRelay(openPool(connection));
    started.server.addHook("onRequest", async ({ method, url }) => {
      asked.push(`${method} ${url.split("?")[0] ?? ""}`);
    });
    await started.server.listen({ host: "127.0.0.1", port });
    return started;
  };
  let running = await start(0);
  const { port } = running.server.server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    asked,
    newCoach: (name) => newCoach(running.context.store, origin, name),
    pause: () => running.close(),
    resume: async () => {
      running = await start(port);
    },
    close: async () => {
      await running.close();
      await database.stop();
    },
  };
}

async function newCoach(
  store: Store,
  relayOrigin: string,
  name: string,
): Promise<TestCoach> {
  const { identity, recipient } = await newIdentity();
  const [id, door, doorId] = [randomUUID(), newToken(), randomUUID()];
  const { token: session } = await insertCoach(store, {
    id,
    name,
    handle: `${name}-${id}`.toLowerCase(),
    recipient,
    wayIn: randomUUID(),
    now: new Date(),
  });
  const ask = asking(relayOrigin, session);
  await ask("PUT", `/v1/doors/${doorId}`, {
    token: digestOf(door).toString("hex"),
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
