import { lookup } from "node:dns/promises";
import type { IncomingMessage } from "node:http";
import { request, type RequestOptions } from "node:https";
import { isIP } from "node:net";
import type { Result } from "../result.ts";
import { isPublic } from "./public-address.ts";

/** Why a calendar was not fetched. */
export type FetchFault =
  | "not-https"
  | "no-such-host"
  | "closed-network"
  | "too-many-redirects"
  | "not-there"
  | "too-big"
  | "too-slow"
  | "no-connection";

/** What may be otherwise in a test. */
export interface Network {
  /** All addresses of a name. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly isPublic: (address: string) => boolean;
  /** Certificates that are trusted beside the usual ones. */
  readonly tls?: Pick<RequestOptions, "ca">;
  readonly patienceMs?: number;
}

const mostRedirects = 3;
const mostBytes = 2_000_000;
const usualPatienceMs = 5_000;

const theNetwork: Network = {
  resolve: async (host) =>
    (await lookup(host, { all: true })).map(({ address }) => address),
  isPublic,
};

/**
 * Fetches a calendar that a coach named, and reaches nothing but the public network: the name is resolved once, each of
 * its addresses is looked at, and the connection goes to the very one that was looked at. The same holds for each place
 * that it is sent on to.
 * @returns its text, up to 2 MB, within 5 seconds for everything.
 */
export async function fetchCalendar(
  address: string,
  network: Network = theNetwork,
): Promise<Result<string, FetchFault>> {
  const signal = AbortSignal.timeout(network.patienceMs ?? usualPatienceMs);
  let next = address;
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    const step = await take(next, network, signal);
    if (!step.ok) return step;
    if ("text" in step.value) return { ok: true, value: step.value.text };
    next = step.value.on;
  }
  return failed("too-many-redirects");
}

type Step = { readonly text: string } | { readonly on: string };

async function take(
  address: string,
  network: Network,
  signal: AbortSignal,
): Promise<Result<Step, FetchFault>> {
  if (!URL.canParse(address)) return failed("not-https");
  const url = new URL(address);
  // A number in place of a name has no certificate to go by.
  if (url.protocol !== "https:" || isIP(url.hostname.replaceAll(/[[\]]/g, "")))
    return failed("not-https");
  const found = await within(signal, network.resolve(url.hostname));
  if (!found.ok) return found;
  const [first] = found.value;
  if (first === undefined) return failed("no-such-host");
  if (!found.value.every(network.isPublic)) return failed("closed-network");
  try {
    const answer = await ask(url, { address: first, signal, network });
    return await readAnswer(answer, url);
  } catch {
    return failed(signal.aborted ? "too-slow" : "no-connection");
  }
}

async function within(
  signal: AbortSignal,
  asked: Promise<readonly string[]>,
): Promise<Result<readonly string[], FetchFault>> {
  const patience = Promise.withResolvers<never>();
  signal.addEventListener("abort", () => {
    patience.reject(new Error("slow"));
  });
  patience.promise.catch(() => undefined);
  try {
    return { ok: true, value: await Promise.race([asked, patience.promise]) };
  } catch {
    return failed(signal.aborted ? "too-slow" : "no-such-host");
  }
}

function ask(
  url: URL,
  {
    address,
    signal,
    network,
  }: {
    readonly address: string;
    readonly signal: AbortSignal;
    readonly network: Network;
  },
): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  request({
    ...network.tls,
    // The address that was looked at, under the name whose certificate it has to show.
    host: address,
    servername: url.hostname,
    port: url.port === "" ? 443 : Number(url.port),
    path: `${url.pathname}${url.search}`,
    headers: {
      host: url.host,
      accept: "text/calendar, text/plain;q=0.5",
      "accept-encoding": "identity",
      "user-agent": "calendar-reader",
    },
    agent: false,
    signal,
  })
    .once("response", resolve)
    .once("error", reject)
    .end();
  return promise;
}

async function readAnswer(
  answer: IncomingMessage,
  from: URL,
): Promise<Result<Step, FetchFault>> {
  const { statusCode = 0, headers } = answer;
  if (statusCode !== 200) {
    answer.destroy();
    const on = headers.location;
    return statusCode >= 300 &&
      statusCode < 400 &&
      on !== undefined &&
      URL.canParse(on, from.href)
      ? { ok: true, value: { on: new URL(on, from).href } }
      : failed("not-there");
  }
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of answer as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > mostBytes) return failed("too-big");
    pieces.push(piece);
  }
  return { ok: true, value: { text: Buffer.concat(pieces).toString("utf8") } };
}

function failed(error: FetchFault): {
  readonly ok: false;
  readonly error: FetchFault;
} {
  return { ok: false, error };
}
