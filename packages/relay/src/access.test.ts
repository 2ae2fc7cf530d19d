import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newToken } from "./policy/digest.ts";
import { fromAnyPage, ofOneThing, type Who } from "./policy/who.ts";
import {
  confirming,
  newCall,
  openCoach,
  type OpenCoach,
  someHours,
  startsOf,
  type TestCall,
  tryHold,
} from "./testing/open-coach.ts";
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
  readonly otherDoorId: string;
  readonly parcel: TestParcel;
  readonly otherParcel: TestParcel;
  readonly invited: string;
  readonly signer: Buffer;
  readonly open: OpenCoach;
  readonly otherOpen: OpenCoach;
  /** Starts that are free, and calls: one kept, one booked, one that has begun, one somebody waits for, one blocked. */
  readonly starts: readonly string[];
  readonly held: TestCall;
  readonly call: TestCall;
  readonly begun: TestCall;
  readonly waiting: TestCall;
  readonly block: string;
  readonly otherCall: TestCall;
  readonly otherWaiting: TestCall;
  readonly otherBlock: string;
  /** The right to a coach's free/busy address. */
  readonly busy: string;
  /** Mail that was given up, of each. */
  readonly deadMail: string;
  readonly otherDeadMail: string;
}

/** What there is of calls with a coach. */
async function callsWith(open: OpenCoach) {
  const { coach, door, kind } = open;
  const starts = await startsOf(relay, open);
  const [one = "", two = "", three = "", four = ""] = starts;
  const begun = await newCall(relay, open, { start: three });
  await relay.store
    .updateTable("booking")
    .set({ starts_at: new Date(Date.now() - 60_000) })
    .where("id", "=", begun.id)
    .execute();
  const [id, owner, block] = [fresh(), newToken(), fresh()];
  await relay.ask("PUT", `/v1/waits/${id}`, {
    token: door,
    body: {
      coach: coach.id,
      kind: kind.id,
      from: one,
      to: two,
      zone: "Europe/London",
      owner: digestHex(owner),
      mail: null,
    },
  });
  await relay.ask("PUT", `/v1/agenda/${block}`, {
    token: coach.token,
    body: { start: four, minutes: 5 },
  });
  return {
    starts: starts.slice(4),
    held: await tryHold(relay, open, one),
    call: await newCall(relay, open, { start: two }),
    begun,
    waiting: { id, owner, start: one },
    block,
  };
}

async function everybody(): Promise<Everybody> {
  const busy = newToken();
  const [open, otherOpen] = [
    await openCoach(relay, { busyGiven: digestHex(busy) }),
    await openCoach(relay),
  ];
  const { coach, door } = open;
  const { coach: otherCoach, door: otherDoor } = otherOpen;
  const theirs = await callsWith(otherOpen);
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
  const signer = sealedBytes(60);
  await relay.ask("PUT", "/v1/signer", { token: coach.token, body: signer });
  await relay.ask("PUT", "/v1/content", {
    token: coach.token,
    body: edition(0),
  });
  return {
    signer,
    coach,
    otherCoach,
    door,
    otherDoor,
    doorId: await firstDoorOf(coach),
    otherDoorId: await firstDoorOf(otherCoach),
    parcel,
    otherParcel: await relay.newParcel(otherDoor),
    invited,
    open,
    otherOpen,
    ...(await callsWith(open)),
    otherCall: theirs.call,
    otherWaiting: theirs.waiting,
    otherBlock: theirs.block,
    busy,
    deadMail: await newDeadMail(coach),
    otherDeadMail: await newDeadMail(otherCoach),
  };
}

async function firstDoorOf({ token }: TestCoach): Promise<string> {
  const listed = await relay.ask("GET", "/v1/doors", { token });
  return listed.json<{ doors: { id: string }[] }>().doors[0]?.id ?? "";
}

async function newDeadMail({ id: coach }: TestCoach): Promise<string> {
  const id = randomUUID();
  const at = new Date();
  await relay.store
    .insertInto("job")
    .values({
      id,
      kind: "wait-mail",
      dedupe: id,
      coach_id: coach,
      body: JSON.stringify({ wait: id, start: at.toISOString() }),
      made_at: at,
      due_at: at,
      dead_at: at,
      last_error: "550",
    })
    .execute();
  return id;
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
  /** How that is answered, where it is not as for what never was. */
  readonly clash?: number;
  /** What may be kept on the way; nothing, unless it says so. */
  readonly cache?: string;
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
    clash: 409,
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
    others: ({ otherDoorId }) => `/v1/doors/${otherDoorId}`,
  },
  "DELETE /v1/doors/:id/parcels": {
    who: "coach",
    method: "DELETE",
    url: ({ doorId }) => `/v1/doors/${doorId}/parcels`,
    status: 204,
    others: ({ otherDoorId }) => `/v1/doors/${otherDoorId}/parcels`,
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
  "GET /v1/figures": {
    who: "coach",
    method: "GET",
    url: () => "/v1/figures",
    status: 200,
  },
  "PUT /v1/figures": {
    who: "coach",
    method: "PUT",
    url: () => "/v1/figures?replaces=0",
    body,
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
  "GET /v1/mail": {
    who: "coach",
    method: "GET",
    url: () => "/v1/mail",
    status: 200,
  },
  "POST /v1/mail/:id/again": {
    who: "coach",
    method: "POST",
    url: ({ deadMail }) => `/v1/mail/${deadMail}/again`,
    status: 204,
    others: ({ otherDeadMail }) => `/v1/mail/${otherDeadMail}/again`,
  },
  "DELETE /v1/mail/:id": {
    who: "coach",
    method: "DELETE",
    url: ({ deadMail }) => `/v1/mail/${deadMail}`,
    status: 204,
    others: ({ otherDeadMail }) => `/v1/mail/${otherDeadMail}`,
  },
  "DELETE /v1/account": {
    who: "coach",
    method: "DELETE",
    url: () => "/v1/account",
    status: 204,
  },
};

/** A time that is asked for: some days from now on. */
const someDays = () =>
  `from=${new Date().toISOString()}&to=${new Date(Date.now() + 5 * 86_400_000).toISOString()}`;

const holding = ({ open, starts }: Everybody) => ({
  coach: open.coach.id,
  kind: open.kind.id,
  start: starts[0] ?? "",
  zone: "Asia/Kolkata",
  owner: digestHex(newToken()),
});

/** What is asked of calls by whoever books them. */
const ofCalls: Readonly<Record<string, Right>> = {
  "GET /v1/calls/offers": {
    who: "door",
    method: "GET",
    url: () => "/v1/calls/offers",
    status: 200,
  },
  "GET /v1/calls/slots": {
    who: "door",
    method: "GET",
    url: ({ open }) =>
      `/v1/calls/slots?coach=${open.coach.id}&kind=${open.kind.id}&${someDays()}`,
    status: 200,
    others: ({ otherOpen }) =>
      `/v1/calls/slots?coach=${otherOpen.coach.id}&kind=${otherOpen.kind.id}&${someDays()}`,
  },
  "PUT /v1/calls/:id": {
    who: "door",
    method: "PUT",
    url: () => `/v1/calls/${fresh()}`,
    body: holding,
    status: 201,
    others: ({ otherCall }) => `/v1/calls/${otherCall.id}`,
    clash: 409,
  },
  "POST /v1/calls/:id/confirm": {
    who: "booker",
    method: "POST",
    url: ({ held }) => `/v1/calls/${held.id}/confirm`,
    body: () => confirming(),
    status: 200,
    others: ({ otherCall }) => `/v1/calls/${otherCall.id}/confirm`,
  },
  "GET /v1/calls/:id": {
    who: "booker",
    method: "GET",
    url: ({ held }) => `/v1/calls/${held.id}`,
    status: 200,
    others: ({ otherCall }) => `/v1/calls/${otherCall.id}`,
  },
  "GET /v1/calls/:id/slots": {
    who: "booker",
    method: "GET",
    url: ({ held }) => `/v1/calls/${held.id}/slots?${someDays()}`,
    status: 200,
    others: ({ otherCall }) => `/v1/calls/${otherCall.id}/slots?${someDays()}`,
  },
  "POST /v1/calls/:id/move": {
    who: "booker",
    method: "POST",
    url: ({ held }) => `/v1/calls/${held.id}/move`,
    body: ({ starts }) => ({ revision: 0, start: starts[1] ?? "", said: "" }),
    status: 200,
    others: ({ otherCall }) => `/v1/calls/${otherCall.id}/move`,
  },
  "POST /v1/calls/:id/cancel": {
    who: "booker",
    method: "POST",
    url: ({ held }) => `/v1/calls/${held.id}/cancel`,
    body: () => ({ revision: 0, said: "" }),
    status: 200,
    others: ({ otherCall }) => `/v1/calls/${otherCall.id}/cancel`,
  },
  "POST /v1/calls/:id/mail": {
    who: "booker",
    method: "POST",
    url: ({ held }) => `/v1/calls/${held.id}/mail`,
    body: () => ({ mail: null }),
    status: 200,
    others: ({ otherCall }) => `/v1/calls/${otherCall.id}/mail`,
  },
  "DELETE /v1/calls/:id": {
    who: "booker",
    method: "DELETE",
    url: ({ held }) => `/v1/calls/${held.id}`,
    status: 204,
    others: ({ otherCall }) => `/v1/calls/${otherCall.id}`,
  },
  "PUT /v1/waits/:id": {
    who: "door",
    method: "PUT",
    url: () => `/v1/waits/${fresh()}`,
    body: ({ open, starts }) => ({
      coach: open.coach.id,
      kind: open.kind.id,
      from: starts[0] ?? "",
      to: starts[3] ?? "",
      zone: "Asia/Kolkata",
      owner: digestHex(newToken()),
      mail: null,
    }),
    status: 201,
    others: ({ otherWaiting }) => `/v1/waits/${otherWaiting.id}`,
    clash: 409,
  },
  "GET /v1/waits/:id": {
    who: "waiter",
    method: "GET",
    url: ({ waiting }) => `/v1/waits/${waiting.id}`,
    status: 200,
    others: ({ otherWaiting }) => `/v1/waits/${otherWaiting.id}`,
  },
  "DELETE /v1/waits/:id": {
    who: "waiter",
    method: "DELETE",
    url: ({ waiting }) => `/v1/waits/${waiting.id}`,
    status: 204,
    others: ({ otherWaiting }) => `/v1/waits/${otherWaiting.id}`,
  },
  "GET /v1/busy/:right": {
    who: "anyone",
    method: "GET",
    url: ({ busy }) => `/v1/busy/${busy}`,
    status: 200,
    cache: "private, max-age=300",
  },
};

/** What is asked of a coach's own hours and calls. */
const ofAgendas: Readonly<Record<string, Right>> = {
  "GET /v1/availability": {
    who: "coach",
    method: "GET",
    url: () => "/v1/availability",
    status: 200,
  },
  "PUT /v1/availability": {
    who: "coach",
    method: "PUT",
    url: () => "/v1/availability",
    body: () => ({ replaces: 1, availability: someHours() }),
    status: 200,
  },
  "GET /v1/holidays": {
    who: "coach",
    method: "GET",
    url: () => "/v1/holidays?country=DE&year=2027",
    status: 200,
  },
  "GET /v1/agenda": {
    who: "coach",
    method: "GET",
    url: () => `/v1/agenda?${someDays()}`,
    status: 200,
  },
  "PUT /v1/agenda/:id": {
    who: "coach",
    method: "PUT",
    url: () => `/v1/agenda/${fresh()}`,
    body: ({ starts }) => ({ start: starts[4] ?? "", minutes: 30 }),
    status: 201,
    others: ({ otherBlock }) => `/v1/agenda/${otherBlock}`,
    clash: 409,
  },
  "POST /v1/agenda/:id/move": {
    who: "coach",
    method: "POST",
    url: ({ call }) => `/v1/agenda/${call.id}/move`,
    body: ({ starts }) => ({ revision: 1, start: starts[2] ?? "", said: "" }),
    status: 200,
    others: ({ otherCall }) => `/v1/agenda/${otherCall.id}/move`,
  },
  "POST /v1/agenda/:id/cancel": {
    who: "coach",
    method: "POST",
    url: ({ call }) => `/v1/agenda/${call.id}/cancel`,
    body: () => ({ revision: 1, said: "" }),
    status: 200,
    others: ({ otherCall }) => `/v1/agenda/${otherCall.id}/cancel`,
  },
  "POST /v1/agenda/:id/attendance": {
    who: "coach",
    method: "POST",
    url: ({ begun }) => `/v1/agenda/${begun.id}/attendance`,
    body: () => ({ revision: 1, state: "kept" }),
    status: 200,
    others: ({ otherCall }) => `/v1/agenda/${otherCall.id}/attendance`,
  },
  "DELETE /v1/agenda/:id": {
    who: "coach",
    method: "DELETE",
    url: ({ block }) => `/v1/agenda/${block}`,
    status: 204,
    others: ({ otherBlock }) => `/v1/agenda/${otherBlock}`,
  },
};

/** An edition, of no coach's in particular. */
const edition = (replaces: number) => ({
  replaces,
  signed: Buffer.from("{}").toString("base64url"),
  signature: Buffer.alloc(64).toString("base64url"),
});

/** What is asked of a coach's own words. */
const ofContent: Readonly<Record<string, Right>> = {
  "PUT /v1/content": {
    who: "coach",
    method: "PUT",
    url: () => "/v1/content",
    body: () => edition(1),
    status: 200,
  },
  "GET /v1/content/mine": {
    who: "coach",
    method: "GET",
    url: () => "/v1/content/mine",
    status: 200,
  },
  "GET /v1/content/mine/:revision": {
    who: "coach",
    method: "GET",
    url: () => "/v1/content/mine/1",
    status: 200,
  },
  // That a door leads to one coach's words and not to another's is shown in its own test.
  "GET /v1/content/:coach": {
    who: "door",
    method: "GET",
    url: ({ coach }) => `/v1/content/${coach.recipient}`,
    status: 200,
  },
  "PUT /v1/signer": {
    who: "coach",
    method: "PUT",
    url: () => "/v1/signer",
    body: ({ signer }) => signer,
    status: 204,
  },
  "GET /v1/signer": {
    who: "coach",
    method: "GET",
    url: () => "/v1/signer",
    status: 200,
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
    booker: ({ held }) => held.owner,
    waiter: ({ waiting }) => waiting.owner,
    coach: ({ coach }) => coach.token,
  };

/** What somebody else has, as they see it. */
function theirThings(all: Everybody): Promise<readonly string[]> {
  return Promise.all(
    (
      [
        ["/v1/parcels", all.otherParcel],
        ["/v1/calls", all.otherCall],
        ["/v1/waits", all.otherWaiting],
      ] as const
    ).map(async ([path, { id, owner }]) => {
      const answer = await relay.ask("GET", `${path}/${id}`, { token: owner });
      return answer.body;
    }),
  );
}

/** Every route, with a request that works. A route that is missing here fails a test. */
const rights = {
  ...ofParcels,
  ...ofAccounts,
  ...ofCalls,
  ...ofAgendas,
  ...ofContent,
};

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
      // One of them works, and what the others ask for changes nothing.
      const all = await everybody();
      for (const [who, tokenOf] of Object.entries(tokens)) {
        const answer = await relay.ask(right.method, right.url(all), {
          token: tokenOf(all),
          body: right.body?.(all),
        });
        const wanted =
          right.who === who || right.who === "anyone"
            ? [right.status]
            : ofOneThing(right.who)
              ? [404]
              : [401];
        expect([who, answer.statusCode]).toEqual([who, wanted[0]]);
        expect(answer.headers["cache-control"]).toBe(
          answer.statusCode < 300 ? (right.cache ?? "no-store") : "no-store",
        );
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
        booker: all.held.owner,
        waiter: all.waiting.owner,
        coach: all.coach.token,
        invited: all.invited,
        anyone: undefined,
      }[right.who];
      const before = await theirThings(all);
      const theirs = right.others?.(all) ?? "";
      const never = theirs.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, fresh);
      const send = { token: mine, body: right.body?.(all) };
      const answer = await relay.ask(right.method, theirs, send);
      expect(answer.statusCode).toBe(right.clash ?? 404);
      if (right.clash === undefined) {
        const none = await relay.ask(right.method, never, send);
        expect(answer.body).toBe(none.body);
        expect(answer.statusCode).toBe(none.statusCode);
      }
      expect(await theirThings(all)).toEqual(before);
    },
  );

  it("had no fault inside", () => {
    expect(relay.faults).toEqual([]);
  });
});
