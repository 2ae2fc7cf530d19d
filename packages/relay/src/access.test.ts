import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newToken } from "./policy/digest.ts";
import { fromAnyPage, type Who } from "./policy/who.ts";
import {
  digestHex,
  type RelayUnderTest,
  relayOn,
  sealedBytes,
  type TestCoach,
  type TestParcel,
} from "./testing/relay-under-test.ts";
import {
  kindsOfDatabase,
  withDatabase,
  type TestServer,
} from "./testing/with-database.ts";

let server: TestServer;
let relay: RelayUnderTest;

/** Everybody there is, with what belongs to them. */
interface Everybody {
  readonly coach: TestCoach;
  readonly otherCoach: TestCoach;
  readonly door: string;
  readonly otherDoor: string;
  readonly doorId: string;
  readonly parcel: TestParcel;
  readonly otherParcel: TestParcel;
  readonly invited: string;
}

async function everybody(): Promise<Everybody> {
  const [coach, otherCoach] = [await relay.newCoach(), await relay.newCoach()];
  const [door, otherDoor] = [
    await relay.newDoor([coach]),
    await relay.newDoor([otherCoach]),
  ];
  const { doors } = (
    await relay.ask("GET", "/v1/doors", { token: coach.token })
  ).json<{ doors: { id: string }[] }>();
  const invited = newToken();
  await relay.store
    .insertInto("invitation")
    .values({
      token: Buffer.from(digestHex(invited), "hex"),
      invited_by: null,
      expires_at: new Date(Date.now() + 1e7),
    })
    .execute();
  const parcel = await relay.newParcel(door);
  await relay.ask("PUT", `/v1/inbox/${parcel.id}/answers/1`, {
    token: coach.token,
    body: sealedBytes(20),
  });
  return {
    coach,
    otherCoach,
    door,
    otherDoor,
    doorId: doors[0]?.id ?? "",
    parcel,
    otherParcel: await relay.newParcel(otherDoor),
    invited,
  };
}

/** One request that works, as whoever it is meant for would send it. */
interface Right {
  readonly who: Who;
  readonly method: string;
  readonly url: (all: Everybody) => string;
  readonly body?: (all: Everybody) => Buffer | object;
  readonly status: number;
  /** The same of somebody else's, where what is asked for belongs to somebody. */
  readonly others?: (all: Everybody) => string;
}

const body = () => sealedBytes(40);
const fresh = () => randomUUID();

/** What is asked of parcels and doors. */
const ofParcels: Readonly<Record<string, Right>> = {
  "PUT /v1/parcels/:id": {
    who: "door",
    method: "PUT",
    url: () => `/v1/parcels/${fresh()}?days=7&owner=${digestHex(newToken())}`,
    body,
    status: 201,
    others: ({ otherParcel }) =>
      `/v1/parcels/${otherParcel.id}?days=7&owner=${digestHex(otherParcel.owner)}`,
  },
  "PUT /v1/parcels/:id/versions/:n": {
    who: "owner",
    method: "PUT",
    url: ({ parcel }) => `/v1/parcels/${parcel.id}/versions/2`,
    body,
    status: 201,
    others: ({ otherParcel }) => `/v1/parcels/${otherParcel.id}/versions/2`,
  },
  "GET /v1/parcels/:id": {
    who: "owner",
    method: "GET",
    url: ({ parcel }) => `/v1/parcels/${parcel.id}`,
    status: 200,
    others: ({ otherParcel }) => `/v1/parcels/${otherParcel.id}`,
  },
  "PATCH /v1/parcels/:id": {
    who: "owner",
    method: "PATCH",
    url: ({ parcel }) => `/v1/parcels/${parcel.id}`,
    body: () => ({ days: 9 }),
    status: 200,
    others: ({ otherParcel }) => `/v1/parcels/${otherParcel.id}`,
  },
  "GET /v1/parcels/:id/answers/:n": {
    who: "owner",
    method: "GET",
    url: ({ parcel }) => `/v1/parcels/${parcel.id}/answers/1`,
    status: 200,
    others: ({ otherParcel }) => `/v1/parcels/${otherParcel.id}/answers/1`,
  },
  "GET /v1/inbox": {
    who: "coach",
    method: "GET",
    url: () => "/v1/inbox",
    status: 200,
  },
  "GET /v1/inbox/:id": {
    who: "coach",
    method: "GET",
    url: ({ parcel }) => `/v1/inbox/${parcel.id}`,
    status: 200,
    others: ({ otherParcel }) => `/v1/inbox/${otherParcel.id}`,
  },
  "GET /v1/inbox/:id/versions/:n": {
    who: "coach",
    method: "GET",
    url: ({ parcel }) => `/v1/inbox/${parcel.id}/versions/1`,
    status: 200,
    others: ({ otherParcel }) => `/v1/inbox/${otherParcel.id}/versions/1`,
  },
  "PUT /v1/inbox/:id/answers/:n": {
    who: "coach",
    method: "PUT",
    url: ({ parcel }) => `/v1/inbox/${parcel.id}/answers/2`,
    body,
    status: 201,
    others: ({ otherParcel }) => `/v1/inbox/${otherParcel.id}/answers/1`,
  },
  "PATCH /v1/inbox/:id": {
    who: "coach",
    method: "PATCH",
    url: ({ parcel }) => `/v1/inbox/${parcel.id}`,
    body: () => ({ days: 5 }),
    status: 200,
    others: ({ otherParcel }) => `/v1/inbox/${otherParcel.id}`,
  },
  "GET /v1/inbox/:id/notes": {
    who: "coach",
    method: "GET",
    url: ({ parcel }) => `/v1/inbox/${parcel.id}/notes`,
    status: 200,
    others: ({ otherParcel }) => `/v1/inbox/${otherParcel.id}/notes`,
  },
  "PUT /v1/inbox/:id/notes/:scope": {
    who: "coach",
    method: "PUT",
    url: ({ parcel }) => `/v1/inbox/${parcel.id}/notes/own?replaces=0`,
    body,
    status: 200,
    others: ({ otherParcel }) =>
      `/v1/inbox/${otherParcel.id}/notes/own?replaces=0`,
  },
  "DELETE /v1/inbox/:id/notes/:scope": {
    who: "coach",
    method: "DELETE",
    url: ({ parcel }) => `/v1/inbox/${parcel.id}/notes/own`,
    status: 204,
    others: ({ otherParcel }) => `/v1/inbox/${otherParcel.id}/notes/own`,
  },
  "GET /v1/doors": {
    who: "coach",
    method: "GET",
    url: () => "/v1/doors",
    status: 200,
  },
  "PUT /v1/doors/:id": {
    who: "coach",
    method: "PUT",
    url: () => `/v1/doors/${fresh()}`,
    body: ({ coach }) => ({
      token: digestHex(newToken()),
      coaches: [coach.id],
    }),
    status: 201,
  },
  "DELETE /v1/doors/:id": {
    who: "coach",
    method: "DELETE",
    url: ({ doorId }) => `/v1/doors/${doorId}`,
    status: 204,
  },
  "DELETE /v1/inbox/:id": {
    who: "coach",
    method: "DELETE",
    url: ({ parcel }) => `/v1/inbox/${parcel.id}`,
    status: 204,
    others: ({ otherParcel }) => `/v1/inbox/${otherParcel.id}`,
  },
  "DELETE /v1/parcels/:id": {
    who: "owner",
    method: "DELETE",
    url: ({ parcel }) => `/v1/parcels/${parcel.id}`,
    status: 204,
    others: ({ otherParcel }) => `/v1/parcels/${otherParcel.id}`,
  },
};

/** A new way in by something known. */
const secret = (kind: "passphrase" | "recovery") => ({
  kind,
  salt: "A".repeat(22),
  workFactor: 17,
  proof: digestHex(newToken()),
  wrapped: "AAAA",
});

/** What is asked of a coach's own account. */
const ofAccounts: Readonly<Record<string, Right>> = {
  "POST /v1/coaches": {
    who: "invited",
    method: "POST",
    url: () => "/v1/coaches",
    body: () => ({
      id: fresh(),
      name: `Ann ${fresh().slice(0, 8)}`,
      zone: "Europe/London",
      recipient: `age1${"q".repeat(58)}`,
      key: secret("passphrase"),
      recovery: secret("recovery"),
      label: "laptop",
    }),
    status: 201,
  },
  "GET /v1/practice": {
    who: "anyone",
    method: "GET",
    url: () => "/v1/practice",
    status: 200,
  },
  "POST /v1/challenges": {
    who: "anyone",
    method: "POST",
    url: () => "/v1/challenges",
    status: 201,
  },
  "POST /v1/salts": {
    who: "anyone",
    method: "POST",
    url: () => "/v1/salts",
    body: ({ coach }) => ({ name: coach.name, kind: "passphrase" }),
    status: 200,
  },
  "POST /v1/sessions": {
    who: "anyone",
    method: "POST",
    url: () => "/v1/sessions",
    body: ({ coach }) => ({
      kind: "passphrase",
      name: coach.name,
      proof: coach.proof,
      label: "phone",
    }),
    status: 201,
  },
  "GET /v1/account": {
    who: "coach",
    method: "GET",
    url: () => "/v1/account",
    status: 200,
  },
  "PATCH /v1/account": {
    who: "coach",
    method: "PATCH",
    url: () => "/v1/account",
    body: () => ({ zone: "Asia/Kolkata" }),
    status: 200,
  },
  "GET /v1/coaches": {
    who: "coach",
    method: "GET",
    url: () => "/v1/coaches",
    status: 200,
  },
  "POST /v1/invitations": {
    who: "coach",
    method: "POST",
    url: () => "/v1/invitations",
    status: 201,
  },
  "POST /v1/keys": {
    who: "coach",
    method: "POST",
    url: () => "/v1/keys",
    body: () => secret("passphrase"),
    status: 201,
  },
  "DELETE /v1/keys/:id": {
    who: "coach",
    method: "DELETE",
    url: ({ coach }) => `/v1/keys/${coach.keys[0]}`,
    status: 204,
    others: ({ otherCoach }) => `/v1/keys/${otherCoach.keys[0]}`,
  },
  "DELETE /v1/sessions": {
    who: "coach",
    method: "DELETE",
    url: () => "/v1/sessions",
    status: 204,
  },
  "DELETE /v1/sessions/:id": {
    who: "coach",
    method: "DELETE",
    url: ({ coach }) => `/v1/sessions/${coach.session}`,
    status: 204,
    others: ({ otherCoach }) => `/v1/sessions/${otherCoach.session}`,
  },
  "DELETE /v1/account": {
    who: "coach",
    method: "DELETE",
    url: () => "/v1/account",
    status: 204,
  },
};

/** Every token there is, and none, by whose it is. */
const tokens: Readonly<Record<string, (all: Everybody) => string | undefined>> =
  {
    nobody: () => undefined,
    "a stranger with a token of their own": () => newToken(),
    invited: ({ invited }) => invited,
    door: ({ door }) => door,
    owner: ({ parcel }) => parcel.owner,
    coach: ({ coach }) => coach.token,
  };

/** Every route, with a request that works. A route that is missing here fails a test. */
const rights = { ...ofParcels, ...ofAccounts };

describe.each(kindsOfDatabase)("every route, on %s", (kind) => {
  beforeAll(async () => {
    server = await withDatabase(kind);
    relay = await relayOn(server.database.connection);
  });
  afterAll(async () => {
    await relay.close();
    await server.stop();
  });

  it("stands in the table of rights", async () => {
    const { paths: told } = (await relay.ask("GET", "/openapi.json")).json<{
      paths: Record<string, object>;
    }>();
    const all = Object.entries(told).flatMap(([path, methods]) =>
      Object.keys(methods).map(
        (method) =>
          `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ":$1")}`,
      ),
    );
    expect(all.toSorted()).toEqual(Object.keys(rights).toSorted());
  });

  it.each(Object.entries(rights))(
    "%s works for whom it is meant, and for nobody else",
    async (_name, right) => {
      for (const [who, tokenOf] of Object.entries(tokens)) {
        const all = await everybody();
        const answer = await relay.ask(right.method, right.url(all), {
          token: tokenOf(all),
          body: right.body?.(all),
        });
        const wanted =
          right.who === who || right.who === "anyone"
            ? [right.status]
            : right.who === "owner"
              ? [404]
              : [401];
        expect([who, answer.statusCode]).toEqual([who, wanted[0]]);
        expect(answer.headers["cache-control"]).toBe("no-store");
        expect(answer.headers["access-control-allow-origin"]).toBe(
          fromAnyPage(right.who) ? "*" : undefined,
        );
      }
    },
  );

  it.each(
    Object.entries(rights).filter(([, { others }]) => others !== undefined),
  )(
    "%s gives nothing of anybody else's, and says no more than of what never was",
    async (_name, right) => {
      const all = await everybody();
      const mine = {
        door: all.door,
        owner: all.parcel.owner,
        coach: all.coach.token,
        invited: all.invited,
        anyone: undefined,
      }[right.who];
      const before = await relay.ask(
        "GET",
        `/v1/parcels/${all.otherParcel.id}`,
        {
          token: all.otherParcel.owner,
        },
      );
      const theirs = right.others?.(all) ?? "";
      const never = theirs.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, fresh);
      const send = { token: mine, body: right.body?.(all) };
      const answer = await relay.ask(right.method, theirs, send);
      expect(answer.statusCode).toBe(right.who === "door" ? 409 : 404);
      if (right.who !== "door") {
        const none = await relay.ask(right.method, never, send);
        expect(answer.body).toBe(none.body);
        expect(answer.statusCode).toBe(none.statusCode);
      }
      const after = await relay.ask(
        "GET",
        `/v1/parcels/${all.otherParcel.id}`,
        {
          token: all.otherParcel.owner,
        },
      );
      expect(after.body).toBe(before.body);
    },
  );

  it("had no fault inside", () => {
    expect(relay.faults).toEqual([]);
  });
});
