import type { FastifyInstance } from "fastify";

/** Where to listen; `port` absent means the usual one, or the next that is free. */
export interface Place {
  readonly host: string;
  readonly port?: number;
}

export type Listening =
  | { readonly ok: true; readonly value: { readonly address: string } }
  | {
      readonly ok: false;
      readonly error: {
        readonly kind: "port" | "taken" | "refused";
        readonly message: string;
      };
    };

const usualPort = 4173;
const portsToTry = 20;

/** Reads HOST and PORT, or says what is wrong with PORT. */
export function placeFrom(
  environment: Readonly<Record<string, string | undefined>>,
):
  | { ok: true; value: Place }
  | { ok: false; error: { kind: "port"; message: string } } {
  const host = environment["HOST"] || "127.0.0.1";
  const text = environment["PORT"];
  if (text === undefined || text === "") return { ok: true, value: { host } };
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535)
    return { ok: true, value: { host, port } };
  return {
    ok: false,
    error: {
      kind: "port",
      message: "PORT must be a whole number from 0 to 65535.",
    },
  };
}

/** Starts listening and gives the address a browser can open. */
export async function listen(
  server: FastifyInstance,
  place: Place,
): Promise<Listening> {
  const ports =
    place.port === undefined
      ? Array.from({ length: portsToTry }, (_, step) => usualPort + step)
      : [place.port];
  for (const port of ports) {
    try {
      await server.listen({ host: place.host, port });
      return { ok: true, value: { address: addressOf(server, place.host) } };
    } catch (error) {
      if (codeOf(error) !== "EADDRINUSE") return refused(place.host);
    }
  }
  return {
    ok: false,
    error: {
      kind: "taken",
      message: `No free port among ${ports[0] ?? usualPort} to ${ports.at(-1) ?? usualPort}. Set PORT to another.`,
    },
  };
}

function addressOf(server: FastifyInstance, host: string): string {
  const [listening] = server.addresses();
  const port = typeof listening === "object" ? listening.port : usualPort;
  const anywhere = host === "0.0.0.0" || host === "::";
  const name = anywhere ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}/`;
}

function refused(host: string): Listening {
  return {
    ok: false,
    error: {
      kind: "refused",
      message: `This machine does not let us listen on ${host}.`,
    },
  };
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
