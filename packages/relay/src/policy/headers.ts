/** Sent with every answer: nothing here is a page, is kept by anyone on the way, or may be put into a page. */
export const strictHeaders: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** Let a page of any origin ask; no cookie is ever looked at, so no page can ask in another's name. Source: Fetch standard, CORS. */
export const anyPageHeaders: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "cross-origin-resource-policy": "cross-origin",
};

/** What a browser asks first, answered once a day. */
export const preflightHeaders: Readonly<Record<string, string>> = {
  ...anyPageHeaders,
  "access-control-allow-headers": "authorization, content-type",
  "access-control-allow-methods": "GET, PUT, POST, PATCH, DELETE",
  "access-control-max-age": "86400",
};
