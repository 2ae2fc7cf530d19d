import { type Bounds, usualBounds } from "./policy/bounds.ts";
import {
  type MailSettings,
  mailSettingsFrom,
  type WrongSetting,
} from "./mail/mail-settings.ts";
import type { Result } from "./result.ts";

/** How a relay was told to run. Ports: 0 is any that is free. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly healthPort: number;
  /** Where people reach it; absent for where it listens. */
  readonly origin: string | undefined;
  /** Where the person's app is opened; absent where nobody said. */
  readonly app: string | undefined;
  /** Proxies whose word on the visitor's address holds: addresses or ranges. */
  readonly trustProxy: readonly string[];
  readonly bounds: Bounds;
  readonly mail: MailSettings;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Read = { ok: true; value: Settings } | { ok: false; message: string };

const usual = { host: "127.0.0.1", port: 4180, healthPort: 4181 } as const;

/** Reads the settings of a relay, or says which one is wrong and what it has to be. */
export function settingsFrom(environment: Environment): Read {
  const port = portFrom(environment["PORT"], usual.port);
  if (port === null) return wrong("PORT", "a whole number from 0 to 65535");
  const healthPort = portFrom(environment["HEALTH_PORT"], usual.healthPort);
  if (healthPort === null)
    return wrong("HEALTH_PORT", "a whole number from 0 to 65535");
  const origin = environment["ORIGIN"] || undefined;
  if (origin !== undefined && !isOrigin(origin))
    return wrong(
      "ORIGIN",
      "the address that people use, with https (http on this machine alone) and without a path: https://desk.example",
    );
  const app = environment["APP_ORIGIN"] || undefined;
  if (app !== undefined && !isOrigin(app))
    return wrong(
      "APP_ORIGIN",
      "the address of the app that people open, in the form of ORIGIN",
    );
  const trustProxy = (environment["TRUST_PROXY"] ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (!trustProxy.every((part) => /^[\da-f.:]+(?:\/\d{1,3})?$/i.test(part)))
    return wrong("TRUST_PROXY", "addresses or ranges with commas between");
  const bounds = boundsFrom(environment);
  if (!bounds.ok) return wrong(bounds.error.name, bounds.error.expected);
  const mail = mailSettingsFrom(environment);
  if (!mail.ok) return wrong(mail.error.name, mail.error.expected);
  return {
    ok: true,
    value: {
      host: environment["HOST"] || usual.host,
      port,
      healthPort,
      origin,
      app,
      trustProxy,
      bounds: bounds.value,
      mail: mail.value,
    },
  };
}

const megabyte = 2 ** 20;

function boundsFrom(environment: Environment): Result<Bounds, WrongSetting> {
  const expected = "a whole number from 1 on";
  const linkParcels = boundFrom(
    environment["LINK_PARCELS"],
    usualBounds.linkParcels,
  );
  if (linkParcels === null)
    return { ok: false, error: { name: "LINK_PARCELS", expected } };
  const megabytes = boundFrom(
    environment["COACH_MEGABYTES"],
    usualBounds.coachBytes / megabyte,
  );
  if (megabytes === null)
    return { ok: false, error: { name: "COACH_MEGABYTES", expected } };
  return {
    ok: true,
    value: { ...usualBounds, linkParcels, coachBytes: megabytes * megabyte },
  };
}

function boundFrom(text: string | undefined, usualBound: number) {
  if (text === undefined || text === "") return usualBound;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

function wrong(name: string, expected: string): Read {
  return { ok: false, message: `${name} must be ${expected}.` };
}

function portFrom(text: string | undefined, usualPort: number): number | null {
  if (text === undefined || text === "") return usualPort;
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null;
}

/** Whether it is an origin that a passkey can belong to. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  const here = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return (
    origin === text && (protocol === "https:" || (protocol === "http:" && here))
  );
}
