/**
 * Sent with every answer, error pages included. The page may run and load only
 * what this server itself serves; nothing may frame it, and it names no referrer.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
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
