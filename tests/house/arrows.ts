/** What a package may import, besides its own files. */
interface PackageArrows {
  /** Package names it may import and must then declare. */
  readonly imports: readonly string[];
  /** Package names of which it may import types only, and must then declare. */
  readonly types: readonly string[];
  /** Whether it runs on Node and may import from it. */
  readonly node: boolean;
  /** Parts of those packages that it may not import. */
  readonly closed?: readonly string[];
  /** Which of its files they hold for; all of them unless it says otherwise. */
  readonly sources?: string;
  /** Why it may import no more. */
  readonly why: string;
}

/** Which package may import what. Anything unlisted is forbidden. */
export const arrowsByPackage: Readonly<Record<string, PackageArrows>> = {
  engine: {
    imports: [],
    types: [],
    node: false,
    why: "mathematics that can be read, tested and lifted out alone; no clock, no chance, no page",
  },
  case: {
    imports: ["zod"],
    types: [],
    node: false,
    why: "what a person owns must outlive any model",
  },
  seal: {
    imports: ["@noble/ciphers", "@noble/hashes", "age-encryption"],
    types: [],
    node: false,
    why: "what is sealed opens without us, so it knows nothing of ours",
  },
  check: {
    imports: [],
    types: [],
    node: false,
    why: "a message can be looked over without anything else being known",
  },
  encoder: {
    imports: ["onnxruntime-web"],
    types: [],
    node: false,
    why: "whoever reads with a network knows nothing of what runs it",
  },
  forecast: {
    imports: ["@staying-power/case", "@staying-power/engine"],
    types: [],
    node: false,
    why: "numbers without words",
  },
  care: {
    imports: ["@staying-power/case"],
    types: [],
    node: false,
    why: "safety is judged without a number and without a screen",
  },
  plan: {
    imports: [
      "@staying-power/calls",
      "@staying-power/care",
      "@staying-power/case",
    ],
    types: [],
    node: false,
    why: "what to do is decided without a number, without words and without a screen",
  },
  words: {
    imports: ["@staying-power/case"],
    types: [
      "@staying-power/care",
      "@staying-power/check",
      "@staying-power/forecast",
      "@staying-power/plan",
    ],
    node: false,
    why: "words without arithmetic",
  },
  cli: {
    imports: [
      "@staying-power/care",
      "@staying-power/case",
      "@staying-power/check",
      "@staying-power/encoder",
      "@staying-power/forecast",
      "@staying-power/plan",
      "@staying-power/words",
    ],
    types: [],
    node: true,
    why: "one way to show it",
  },
  web: {
    imports: [
      "@preact/signals",
      "@staying-power/calls",
      "@staying-power/care",
      "@staying-power/case",
      "@staying-power/check",
      "@staying-power/encoder",
      "@staying-power/envelope",
      "@staying-power/forecast",
      "@staying-power/plan",
      "@staying-power/seal",
      "@staying-power/words",
      "d3-scale",
      "d3-shape",
      "idb",
      "preact",
    ],
    types: [],
    node: false,
    closed: ["preact/compat"],
    why: "another way to show it",
  },
  desk: {
    imports: [
      "@preact/signals",
      "@staying-power/calls",
      "@staying-power/care",
      "@staying-power/case",
      "@staying-power/envelope",
      "@staying-power/forecast",
      "@staying-power/plan",
      "@staying-power/seal",
      "@staying-power/web",
      "@staying-power/words",
      "preact",
      "uqr",
    ],
    types: [],
    node: false,
    closed: ["preact/compat"],
    sources: "src/**/*.{ts,tsx}",
    why: "the coach's page opens what was sealed to them; of the app it has the parts, and no case",
  },
  calls: {
    imports: ["ical.js", "temporal-polyfill"],
    types: [],
    node: false,
    why: "when a call is, without knowing whose or what for",
  },
  envelope: {
    imports: ["zod"],
    types: [],
    node: false,
    why: "what travels is named without knowing what is inside",
  },
  server: {
    imports: ["fastify"],
    types: [],
    node: true,
    why: "what cannot open a case cannot leak it",
  },
  relay: {
    imports: [
      "@fastify/swagger",
      "@simplewebauthn/server",
      "@staying-power/calls",
      "@staying-power/envelope",
      "@staying-power/server",
      "date-holidays",
      "fastify",
      "fastify-type-provider-zod",
      "kysely",
      "nodemailer",
      "pg",
      "pg-copy-streams",
      "prom-client",
      "zod",
    ],
    types: [],
    node: true,
    why: "it keeps sealed parcels, so it may know neither a case nor how to open a seal",
  },
};

/** What a folder of `packages/web/src` may import. */
interface FolderArrows {
  /** What stands in it. */
  readonly holds: string;
  /** Sibling folders. */
  readonly folders: readonly string[];
  /** Packages it may not import although the app may; types are let through where the value is "types". */
  readonly without: Readonly<Record<string, "nothing" | "types">>;
}

const noForecast = { "@staying-power/forecast": "types" } as const;
/** The plan is weighty, and worked out in its room alone. */
const noPlan = { "@staying-power/plan": "types" } as const;
const noScreen = { preact: "nothing" } as const;
const noDatabase = { idb: "nothing" } as const;
const noWords = { "@staying-power/words": "nothing" } as const;
/** What travels is known where it is sent, and nowhere else: never on the first screen. */
const noEnvelope = { "@staying-power/envelope": "nothing" } as const;
const noSignals = { "@preact/signals": "nothing" } as const;

/** Which folder of the app may import which, from the top down; nothing runs back up. */
export const arrowsByWebFolder: Readonly<Record<string, FolderArrows>> = {
  app: {
    holds:
      "puts the parts together: the table of rooms, the frame around them, what stands while they are shut",
    folders: ["rooms", "ui", "visit", "keep", "storage", "net", "worker"],
    without: { ...noEnvelope, ...noForecast, ...noPlan, ...noDatabase },
  },
  rooms: {
    holds:
      "one folder a room: where it is, its guard, its screen, its sheet, its model",
    folders: ["ui", "visit", "keep"],
    without: { ...noForecast, ...noDatabase },
  },
  ui: {
    holds: "what rooms share: the shell, parts, charts",
    folders: ["visit", "keep"],
    without: { ...noEnvelope, ...noForecast, ...noPlan, ...noDatabase },
  },
  visit: {
    holds: "one visit: the case, its reading, what comes next",
    folders: ["keep", "storage", "net", "worker"],
    without: { ...noForecast, ...noPlan, ...noScreen, ...noDatabase },
  },
  keep: {
    holds: "what is kept, and how: records, lock, backups",
    folders: ["storage", "net", "worker"],
    without: {
      ...noEnvelope,
      ...noForecast,
      ...noPlan,
      ...noScreen,
      ...noDatabase,
    },
  },
  storage: {
    holds: "the browser's database",
    folders: [],
    without: {
      ...noEnvelope,
      ...noPlan,
      ...noForecast,
      ...noScreen,
      ...noSignals,
      ...noWords,
    },
  },
  net: {
    holds: "the network: files of our own, and a relay when it is asked for",
    folders: [],
    without: {
      ...noEnvelope,
      ...noPlan,
      ...noForecast,
      ...noScreen,
      ...noDatabase,
      ...noSignals,
      ...noWords,
    },
  },
  worker: {
    holds:
      "the forecast, the sealing and the message check, each in its own thread",
    folders: [],
    without: {
      ...noEnvelope,
      ...noPlan,
      ...noScreen,
      ...noDatabase,
      ...noSignals,
    },
  },
  sw: {
    holds: "the service worker, alone",
    folders: [],
    without: {
      ...noEnvelope,
      ...noPlan,
      ...noForecast,
      ...noScreen,
      ...noSignals,
    },
  },
};

/** Packages whose exports each carry a doc comment. */
export const documentedPackages: readonly string[] = [
  "engine",
  "case",
  "forecast",
  "care",
  "check",
  "plan",
  "seal",
  "words",
];

/** What the packages without a clock or chance may not say, where lint cannot see it. */
export const impureWords: readonly {
  readonly pattern: RegExp;
  readonly says: string;
}[] = [
  { pattern: /\bnew Date\(\s*\)/, says: "asks for the time" },
  { pattern: /(?<!new )\bDate\(\s*\)/, says: "asks for the time" },
  { pattern: /\bTemporal\.Now\b/, says: "asks for the time" },
  { pattern: /\bperformance\.now\b/, says: "asks for the time" },
  { pattern: /\bDate\.now\b/, says: "asks for the time" },
  { pattern: /\bMath\.random\b/, says: "draws unseeded chance" },
  {
    pattern: /\bcrypto\.(randomUUID|getRandomValues)\b/,
    says: "draws unseeded chance",
  },
];

/** Packages that take time and chance as arguments only. */
export const purePackages: readonly string[] = [
  "engine",
  "case",
  "forecast",
  "care",
  "check",
  "plan",
  "words",
];
