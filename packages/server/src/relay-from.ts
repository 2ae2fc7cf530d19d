/** The relay that the app may send sealed parcels to; null where it sends none. */
type RelayRead =
  | { readonly ok: true; readonly value: string | null }
  | {
      readonly ok: false;
      readonly error: { readonly kind: "relay"; readonly message: string };
    };

/** One origin as browsers write it: `https` anywhere, or `http` on this very machine; no path, no name, nothing else. */
const originPattern =
  /^(?:https:\/\/[a-z\d.-]+|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\]))(?::\d{1,5})?$/;

/** Reads RELAY_ORIGIN, or says what is wrong with it. */
export function relayFrom(
  environment: Readonly<Record<string, string | undefined>>,
): RelayRead {
  const text = environment["RELAY_ORIGIN"];
  if (text === undefined || text === "") return { ok: true, value: null };
  if (originPattern.test(text) && URL.parse(text)?.origin === text)
    return { ok: true, value: text };
  return {
    ok: false,
    error: {
      kind: "relay",
      message:
        "RELAY_ORIGIN must be one address without a path, such as https://desk.example or http://localhost:4180.",
    },
  };
}
