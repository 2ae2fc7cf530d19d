import { parseLock } from "@staying-power/seal";
import { isPlain, own, type Plain } from "./patch/same.ts";

/**
 * What stands in the browser's storage, as found: `format`, `version`, `settings`
 * (always in clear), `lock` (null when it is off), `content` (the record, or an age
 * file with its JSON in it) and, where there are any, appended entries that nobody
 * could read yet, as `unread`. Whatever else it says stays as it is.
 */
export interface KeptForm {
  readonly form: Plain;
  readonly settings: unknown;
  readonly lock: unknown;
  readonly content: unknown;
}

type ReadForm =
  | { readonly ok: true; readonly value: KeptForm }
  | {
      readonly ok: false;
      readonly error: { readonly kind: "damaged" | "newer" };
    };

const format = "staying-power/kept";
const version = 1;

/** Takes apart what is kept; a bare record is from before the lock existed. */
export function parseKeptForm(input: unknown): ReadForm {
  if (!isPlain(input)) return refuse("damaged");
  if (!Object.hasOwn(input, "format"))
    return {
      ok: true,
      value: { form: {}, settings: {}, lock: null, content: input },
    };
  const found = own(input, "version");
  if (own(input, "format") !== format || !isVersion(found))
    return refuse("damaged");
  const { settings = {}, lock = null, content, ...form } = input;
  // Sealed by a lock of a kind still to come, there is nothing here that could open it.
  if (content instanceof Uint8Array && parseLock(lock) === null)
    return refuse(isOfLaterVersion(lock) ? "newer" : "damaged");
  if (!isPlain(content)) return refuse(found > version ? "newer" : "damaged");
  return { ok: true, value: { form, settings, lock, content } };
}

/** What is to stand in the storage. */
export function keptForm({ form, settings, lock, content }: KeptForm): Plain {
  return { format, version, ...form, settings, lock, content };
}

/** Whether it was written by a version still to come. */
export function isOfLaterVersion(found: unknown): boolean {
  const of = isPlain(found) ? own(found, "version") : undefined;
  return isVersion(of) && of > version;
}

function isVersion(found: unknown): found is number {
  return typeof found === "number" && Number.isInteger(found) && found >= 1;
}

function refuse(kind: "damaged" | "newer"): ReadForm {
  return { ok: false, error: { kind } };
}
