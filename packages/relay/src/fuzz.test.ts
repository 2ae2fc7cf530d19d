import { problem } from "@staying-power/envelope";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newToken } from "./policy/digest.ts";
import {
  fitting,
  type JsonSchema,
  junk,
  nearly,
} from "./testing/from-schema.ts";
import { newCall, openCoach, startsOf, tryHold } from "./testing/open-coach.ts";
import {
  type RelayUnderTest,
  relayOn,
  sealedBytes,
} from "./testing/relay-under-test.ts";
import {
  type KindOfDatabase,
  kindsOfDatabase,
  withDatabase,
  type TestServer,
} from "./testing/with-database.ts";

let server: TestServer;
let relay: RelayUnderTest;
let tokens: readonly (string | undefined)[];
let names: readonly string[];
/** A relay with one coach and two parcels. */
async function startOn(kind: KindOfDatabase): Promise<void> {
  server = await withDatabase(kind);
  relay = await relayOn(server.database.connection);
  const open = await openCoach(relay);
  const { coach, door } = open;
  const [start = "", later = ""] = await startsOf(relay, open);
  const calls = [
    await newCall(relay, open, { start, mailTo: "p@example.org" }),
    await tryHold(relay, open, later),
  ];
  const parcels = [await relay.newParcel(door), await relay.newParcel(door)];
  tokens = [
    undefined,
    newToken(),
    coach.token,
    door,
    ...[...parcels, ...calls].map(({ owner }) => owner),
  ];
  names = [
    coach.id,
    open.kind.id,
    ...[...parcels, ...calls].map(({ id }) => id),
  ];
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: JsonSchema;
}

interface Operation {
  readonly path: string;
  readonly method: string;
  readonly parameters: readonly Parameter[];
  readonly body: JsonSchema | "sealed" | undefined;
}

/** What the relay says of itself, and nothing else, is what it is asked by. */
async function operations(): Promise<readonly Operation[]> {
  const told = (await relay.ask("GET", "/openapi.json")).json<{
    paths: Record<
      string,
      Record<
        string,
        {
          parameters?: Parameter[];
          requestBody?: { content: Record<string, { schema: JsonSchema }> };
        }
      >
    >;
  }>();
  return Object.entries(told.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters, requestBody }]) => ({
      path,
      method: method.toUpperCase(),
      parameters: parameters ?? [],
      body:
        requestBody?.content["application/json"]?.schema ??
        (requestBody === undefined ? undefined : "sealed"),
    })),
  );
}

interface Asked {
  readonly url: string;
  readonly token: string | undefined;
  readonly body: Buffer | object | undefined;
  readonly headers: Record<string, string>;
}

function parameter({ schema, name }: Parameter): fc.Arbitrary<string> {
  const texts: readonly fc.Arbitrary<string>[] = [
    ...(["id", "coach", "kind"].includes(name)
      ? [fc.constantFrom(...names)]
      : []),
    fitting(schema).map(String),
    junk.map((value) =>
      typeof value === "string" ? value : JSON.stringify(value),
    ),
  ];
  return fc.oneof(...texts);
}

function requests({ path, parameters, body }: Operation): fc.Arbitrary<Asked> {
  return fc.record({
    url: fc
      .tuple(...parameters.map(parameter))
      .map((values) => urlOf(path, parameters, values)),
    token: fc.constantFrom(...tokens),
    body: bodies(body),
    headers: fc.oneof(
      { weight: 6, arbitrary: fc.constant({}) },
      {
        weight: 1,
        arbitrary: fc.constantFrom<Record<string, string>>(
          { "content-type": "text/plain" },
          { "content-type": "application/json; charset=x" },
          { "content-type": "application/octet-stream" },
          { "content-type": "multipart/form-data; boundary=x" },
          { authorization: "Basic Zm9vOmJhcg==" },
          { authorization: `Bearer ${"A".repeat(5_000)}` },
          { "content-encoding": "gzip" },
          { "x-http-method-override": "DELETE" },
        ),
      },
    ),
  });
}

function urlOf(
  path: string,
  parameters: readonly Parameter[],
  values: readonly string[],
): string {
  const named = parameters.map((each, place) => ({
    ...each,
    value: encodeURIComponent((values[place] ?? "").toWellFormed()),
  }));
  const filled = named
    .filter((each) => each.in === "path")
    .reduce((url, { name, value }) => url.replace(`{${name}}`, value), path);
  const query = named
    .filter((each) => each.in === "query")
    .map(({ name, value }) => `${name}=${value}`);
  return query.length === 0 ? filled : `${filled}?${query.join("&")}`;
}

function bodies(
  body: Operation["body"],
): fc.Arbitrary<Buffer | object | undefined> {
  const anything = fc.oneof(
    fc.constant(undefined),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    junk.map((value) => Object(value) as object),
  );
  if (body === undefined) return anything;
  if (body === "sealed")
    return fc.oneof(
      anything,
      fc.nat(400).map((length) => sealedBytes(length + 1)),
    );
  return fc.oneof(
    anything,
    fitting(body).map((value) => value as object),
    nearly(body).map((value) => Object(value) as object),
  );
}

/** The same requests each time, unless others are asked for: FUZZ_SEED=5 FUZZ_RUNS=2000. */
const { FUZZ_SEED: seed = "17", FUZZ_RUNS: numRuns } = process.env;
/** The other server runs the same statements: it is asked for what only it could take amiss. */
const usualRuns: Readonly<Record<KindOfDatabase, number>> = {
  embedded: 60,
  debian: 20,
};

describe.each(kindsOfDatabase)("whatever is asked, on %s", (kind) => {
  beforeAll(() => startOn(kind));
  afterAll(async () => {
    await relay.close();
    await server.stop();
  });

  it("is answered without a fault, as the description says, and with no more than a problem", async () => {
    const all = await operations();
    expect(all.length).toBeGreaterThan(15);
    const seen = new Set<number>();
    for (const operation of all)
      await fc.assert(
        fc.asyncProperty(requests(operation), async ({ url, ...sent }) => {
          const answer = await relay.ask(operation.method, url, sent);
          seen.add(answer.statusCode);
          expect([operation, answer.statusCode < 500]).toEqual([
            operation,
            true,
          ]);
          if (answer.statusCode >= 400) {
            expect(answer.headers["content-type"]).toContain(
              "application/problem+json",
            );
            expect(problem.safeParse(answer.json()).success).toBe(true);
            expect(answer.body).not.toMatch(
              /packages\/|node_modules|select |insert /,
            );
          }
        }),
        { seed: Number(seed), numRuns: Number(numRuns ?? usualRuns[kind]) },
      );
    expect(relay.faults).toEqual([]);
    // Some of it got through, and much was refused in each of the usual ways.
    for (const status of [200, 201, 400, 401, 404])
      expect(seen).toContain(status);
  }, 600_000);
});
