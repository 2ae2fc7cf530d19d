import { randomUUID } from "node:crypto";
import type { NewKey, NewPasskey } from "@staying-power/envelope";
import type { Insertable } from "kysely";
import type { Context } from "../context.ts";
import { Refusal } from "../policy/refusal.ts";
import type { Tables } from "../store/tables.ts";
import { madePasskey } from "./new-passkey.ts";

/** A way in that was checked, before it is somebody's. */
export type NewWayIn = Omit<
  Insertable<Tables["way_in"]>,
  "coach_id" | "created_at"
>;

/**
 * What is kept of a way in.
 * @param at - where in what was asked it stands.
 * @throws Refusal for a passkey that does not answer as it should.
 */
export async function newWayIn(
  context: Context,
  key: NewKey,
  at: string,
): Promise<NewWayIn> {
  const row =
    key.kind === "passkey" ? await ofPasskey(context, key) : ofSecret(key);
  if (row === undefined)
    throw new Refusal("wrong-input", { at: `${at}.credential` });
  return row;
}

async function ofPasskey(
  context: Context,
  key: NewPasskey,
): Promise<NewWayIn | undefined> {
  const made = await madePasskey(context, key);
  if (made === undefined) return undefined;
  return {
    ...none,
    id: randomUUID(),
    kind: key.kind,
    label: key.label,
    wrapped:
      key.wrapped === undefined ? null : Buffer.from(key.wrapped, "base64url"),
    credential_id: made.id,
    public_key: made.publicKey,
    counter: String(made.counter),
  };
}

function ofSecret({
  kind,
  salt,
  workFactor,
  proof,
  wrapped,
}: Exclude<NewKey, NewPasskey>): NewWayIn {
  return {
    ...none,
    id: randomUUID(),
    kind,
    wrapped: Buffer.from(wrapped, "base64url"),
    salt,
    work_factor: workFactor,
    proof: Buffer.from(proof, "hex"),
  };
}

const none = {
  label: "",
  salt: null,
  work_factor: null,
  proof: null,
  credential_id: null,
  public_key: null,
  used_at: null,
} as const;
