/**
 * Sent with every answer, error pages included. The page may run and load only
 * what this server itself serves; nothing may frame it, and it names no referrer.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": pagePolicy(null),
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": [
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "usb",
  ]
    .map((feature) => `${feature}=()`)
    .join(", "),
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/**
 * The same where a relay is named: besides this server the page may then ask that one origin, and nobody else.
 * @param relay its origin, as `relayFrom` gives it; null for none.
 */
export function securityHeadersWith(
  relay: string | null,
): Readonly<Record<string, string>> {
  return { ...securityHeaders, "content-security-policy": pagePolicy(relay) };
}

function pagePolicy(relay: string | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "worker-src 'self'",
    ["connect-src 'self'", ...(relay === null ? [] : [relay])].join(" "),
    "img-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * The policy of a worker that runs code that is no script, and may do nothing else than the scripts of this server: a
 * worker goes by the policy that it is served with, and nothing of this reaches the page. It may ask nobody for
 * anything: what it works with is handed to it.
 */
export const runsCodePolicy: string = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");
