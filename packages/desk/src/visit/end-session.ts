import { account } from "@staying-power/envelope";
import type { Relay } from "../net/relay-client.ts";

/** Tells the relay that a device is signed out. Where it cannot be reached the token is forgotten here all the same. */
export async function endSession(relay: Relay, token: string): Promise<void> {
  const found = await relay.json("/v1/account", account, { token });
  if (!found.ok) return;
  const current = found.value.sessions.find((one) => one.current);
  if (current !== undefined)
    await relay.done(`/v1/sessions/${current.id}`, { method: "DELETE", token });
}
