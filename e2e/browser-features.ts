/**
 * What a browser may lack, refuse or be set to refuse, by its path from the global object. Each is used guarded, and
 * without.e2e.ts takes each away in turn: the first screen, the kit and the help lines stand without it.
 */
export const optionalFeatures = [
  "BroadcastChannel",
  "indexedDB",
  "localStorage",
  "sessionStorage",
  "caches",
  "navigator.serviceWorker",
  "navigator.storage",
  "navigator.permissions",
  "Notification",
  "navigator.clipboard",
  "navigator.canShare",
  "navigator.share",
  "navigator.language",
  "navigator.languages",
  "navigator.onLine",
  "navigator.locks",
  "navigator.connection",
  "DecompressionStream",
  "WebAssembly",
  "Worker",
  "ResizeObserver",
  "IntersectionObserver",
  "crypto.subtle",
  "Intl.Collator",
  "Intl.DateTimeFormat",
  "Intl.DisplayNames",
  "Intl.ListFormat",
  "Intl.Locale",
  "Intl.NumberFormat",
  "Intl.PluralRules",
  "Intl.supportedValuesOf",
  "HTMLDialogElement.prototype.showModal",
] as const;

/** What comes with one of those: where the one is, this is too. */
export const comesWith: Readonly<Record<string, string>> = {
  IDBDatabase: "indexedDB",
  IDBKeyRange: "indexedDB",
};

/** What every browser has had for longer than this app was thought of, and no setting takes away. */
export const everywhere: ReadonlySet<string> = new Set(
  `AbortController Array ArrayBuffer Boolean DataView Date Error Float32Array Float64Array Infinity Int32Array JSON Map Math NaN Number Object Promise
  RangeError Reflect RegExp Set String TypeError Uint16Array Uint32Array Uint8Array WeakMap WeakRef WeakSet
  encodeURIComponent undefined globalThis
  isSecureContext Blob CSS.escape DOMException File HTMLDetailsElement HTMLElement Request Response TextDecoder TextEncoder URL URL.createObjectURL
  URL.revokeObjectURL URLSearchParams addEventListener atob btoa clearInterval clearTimeout crypto.getRandomValues document fetch
  getComputedStyle history location navigator MessageChannel performance postMessage print removeEventListener requestAnimationFrame scrollTo
  setInterval setTimeout`.split(/\s+/),
);

/** What stands in one place that is no page: the service worker, and the build. */
export const elsewhereOnly: ReadonlySet<string> = new Set([
  "__PRECACHE__",
  "clients",
  "registration",
  "skipWaiting",
  // The storage of tests.
  "structuredClone",
]);

/** Methods and properties of elements and of the browser that not every one has: a file that asks for one needs a line above. */
export const unevenMembers: ReadonlySet<string> = new Set(
  `animate attachInternals canShare checkVisibility closedBy deliveredBy estimate getBattery getDirectory hidePopover
  locks moveBefore persist persisted popover query randomUUID request requestClose
  requestFullscreen requestIdleCallback requestSubmit requestVideoFrameCallback scheduler
  scrollIntoViewIfNeeded setAppBadge setHTML showModal showPicker showPopover startViewTransition
  togglePopover userActivation userAgentData vibrate virtualKeyboard visualViewport wakeLock yield`.split(
    /\s+/,
  ),
);
