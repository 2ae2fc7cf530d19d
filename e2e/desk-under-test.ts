import { randomBytes, randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { type CoachLink, parseCoachLink } from "@staying-power/envelope";
import { newIdentity, openWithIdentity, sealTo } from "@staying-power/seal";
import { loadAssets } from "@staying-power/server";
import { chromium } from "playwright-core";
import { afterAll } from "vitest";
import { newInvitation } from "../packages/relay/src/accounts/invitations.ts";
import { openPool } from "../packages/relay/src/database/open-pool.ts";
import type { Store } from "../packages/relay/src/store/store.ts";
import { bareRelay } from "../packages/relay/src/testing/bare-relay.ts";
import { withDatabase } from "../packages/relay/src/testing/with-database.ts";
import {
  type AppUnderTest,
  browserFlags,
  browserPath,
  startApp,
  watchedPage,
} from "./app-under-test.ts";

/** Where the app of a person would be opened. */
const appAddress = "https://app.example";

const builtDesk = fileURLToPath(
  new URL("../packages/desk/dist", import.meta.url),
);

/** A relay with the built desk on a database of its own, and a browser beside it. */
export interface DeskUnderTest {
  readonly address: string;
  /** A link by which one more coach begins. */
  invite(): Promise<string>;
  /** The moment it is, by the relay's clock. */
  now(): Date;
  /** Puts the relay's clock on by so many milliseconds. */
  pass(ms: number): void;
  readonly store: Store;
  readonly browser: Awaited<ReturnType<typeof chromium.launch>>;
  close(): Promise<void>;
}

/** A desk for all tests of a file, which ends with them. */
export async function deskForFile(): Promise<DeskUnderTest> {
  const desk = await startDesk();
  afterAll(() => desk.close());
  return desk;
}

/** A desk, and an app that may ask its relay, for all tests of a file; both end with them. */
export async function bothSidesForFile(): Promise<{
  readonly desk: DeskUnderTest;
  readonly app: AppUnderTest;
}> {
  const desk = await deskForFile();
  const app = await startApp(undefined, undefined, undefined, desk.address);
  afterAll(() => app.close());
  return { desk, app };
}

/**
 * Starts it; passkeys belong to localhost, where a browser trusts http.
 * @param folder of a built desk, English unless it says otherwise.
 */
export async function startDesk(folder = builtDesk): Promise<DeskUnderTest> {
  const pages = await loadAssets(folder);
  if (!pages.ok)
    throw new Error("the desk is not built: run `npm run build` first");
  const database = await withDatabase("embedded");
  let origin = "";
  const bare = await bareRelay(
    openPool({ ...(await database.fresh()), max: 10 }),
    {
      context: {
        get origin() {
          return origin;
        },
        app: appAddress,
        pages: pages.value,
      },
    },
  );
  const { server, context } = bare;
  const { store, now } = context;
  await server.listen({ host: "127.0.0.1", port: 0 });
  const [listening] = server.addresses();
  if (typeof listening !== "object") throw new Error("no port");
  origin = `http://localhost:${listening.port}`;
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: [...browserFlags],
  });
  return {
    address: origin,
    invite: () => invitationLink(store, origin, now()),
    now,
    pass: bare.pass,
    store,
    browser,
    close: async () => {
      await browser.close();
      await bare.close();
      await database.stop();
    },
  };
}

async function invitationLink(
  store: Store,
  origin: string,
  at: Date,
): Promise<string> {
  const { token } = await newInvitation(store, null, at);
  return `${origin}/#/begin?token=${token}`;
}

/** The link of a coach, out of the address that leads to the app. */
export function linkIn(address: string): CoachLink {
  const link = parseCoachLink(address.replace(/^.*#\/share\//, ""));
  if (link === null) throw new Error("that is no coach's link");
  return link;
}

/** What a person holds of a case that they handed in. */
export interface HandedIn {
  readonly id: string;
  /** Opens what comes back. */
  readonly identity: string;
  /** The right over it. */
  readonly owner: string;
  readonly relay: string;
}

/** Seals a case as the app of a person would, and hands it in. */
export async function handIn(
  { relay: address, door, coaches }: CoachLink,
  shared: object,
): Promise<HandedIn> {
  const { identity, recipient } = await newIdentity();
  const owner = randomBytes(32).toString("base64url");
  const id = randomUUID();
  const sealed = await sealTo(
    coaches.map((coach) => coach.recipient),
    new TextEncoder().encode(JSON.stringify({ ...shared, replyTo: recipient })),
  );
  const response = await fetch(
    `${address}/v1/parcels/${id}?days=90&owner=${await digestOf(owner)}`,
    {
      method: "PUT",
      headers: {
        authorization: `Bearer ${door}`,
        "content-type": "application/octet-stream",
      },
      body: new Blob([sealed.slice()]),
    },
  );
  if (response.status !== 201)
    throw new Error(`the relay said ${response.status}`);
  return { id, identity, owner, relay: address };
}

/** The answer of this number, opened with the key of the person. */
export async function answerTo(
  { id, identity, owner, relay: address }: HandedIn,
  n: number,
): Promise<unknown> {
  const response = await fetch(`${address}/v1/parcels/${id}/answers/${n}`, {
    headers: { authorization: `Bearer ${owner}` },
  });
  const opened = await openWithIdentity(
    identity,
    new Uint8Array(await response.arrayBuffer()),
  );
  if (!opened.ok) throw new Error(opened.error.kind);
  return JSON.parse(new TextDecoder().decode(opened.value));
}

async function digestOf(token: string): Promise<string> {
  const bytes = await crypto.subtle.digest(
    "SHA-256",
    new TextEncoder().encode(token),
  );
  return Buffer.from(bytes).toString("hex");
}

/** A fresh profile with one page, and an authenticator that makes secrets, as newer phones and laptops have one. */
export async function visitDesk(
  { browser, address }: DeskUnderTest,
  options: Parameters<typeof browser.newContext>[0] = {},
) {
  const context = await browser.newContext({
    baseURL: address,
    locale: "en-GB",
    timezoneId: "Europe/London",
    ...options,
  });
  const visit = await watchedPage(context, [address]);
  const session = await context.newCDPSession(visit.page);
  await session.send("WebAuthn.enable");
  await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      ctap2Version: "ctap2_1",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      automaticPresenceSimulation: true,
      isUserVerified: true,
    },
  });
  return { ...visit, close: () => context.close() };
}
