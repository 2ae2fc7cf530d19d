/** What a package may import, besides its own files. */
interface PackageArrows {
  /** Package names it may import and must then declare. */
  readonly imports: readonly string[];
  /** Package names of which it may import types only, and must then declare. */
  readonly types: readonly string[];
  /** Whether it runs on Node and may import from it. */
  readonly node: boolean;
}

/** Which package may import what. Anything unlisted is forbidden. */
export const arrowsByPackage: Readonly<Record<string, PackageArrows>> = {
  engine: { imports: [], types: [], node: false },
  case: { imports: ["zod"], types: [], node: false },
  seal: { imports: ["age-encryption"], types: [], node: false },
  check: { imports: [], types: [], node: false },
  forecast: {
    imports: ["@staying-power/case", "@staying-power/engine"],
    types: [],
    node: false,
  },
  care: {
    imports: ["@staying-power/case"],
    types: [],
    node: false,
  },
  words: {
    imports: ["@staying-power/case"],
    types: [
      "@staying-power/care",
      "@staying-power/check",
      "@staying-power/forecast",
    ],
    node: false,
  },
  cli: {
    imports: [
      "@staying-power/care",
      "@staying-power/case",
      "@staying-power/check",
      "@staying-power/forecast",
      "@staying-power/words",
    ],
    types: [],
    node: true,
  },
  web: {
    imports: [
      "@preact/signals",
      "@staying-power/care",
      "@staying-power/case",
      "@staying-power/check",
      "@staying-power/forecast",
      "@staying-power/seal",
      "@staying-power/words",
      "d3-scale",
      "d3-shape",
      "idb",
      "preact",
    ],
    types: [],
    node: false,
  },
  server: { imports: ["fastify"], types: [], node: true },
};

/** What a folder of `packages/web/src` may import. */
interface FolderArrows {
  /** Sibling folders. */
  readonly folders: readonly string[];
  /** Packages it may not import although the app may; types are let through where the value is "types". */
  readonly without: Readonly<Record<string, "nothing" | "types">>;
}

const noForecast = { "@staying-power/forecast": "types" } as const;
const noScreen = { preact: "nothing" } as const;
const noDatabase = { idb: "nothing" } as const;
const noWords = { "@staying-power/words": "nothing" } as const;
const noSignals = { "@preact/signals": "nothing" } as const;

/** Which folder of the app may import which, from the top down; nothing runs back up. */
export const arrowsByWebFolder: Readonly<Record<string, FolderArrows>> = {
  app: {
    folders: ["rooms", "ui", "visit", "keep", "storage", "net", "worker"],
    without: { ...noForecast, ...noDatabase },
  },
  rooms: {
    folders: ["ui", "visit", "keep"],
    without: { ...noForecast, ...noDatabase },
  },
  ui: {
    folders: ["visit", "keep"],
    without: { ...noForecast, ...noDatabase },
  },
  visit: {
    folders: ["keep", "storage", "net", "worker"],
    without: { ...noForecast, ...noScreen, ...noDatabase },
  },
  keep: {
    folders: ["storage", "net", "worker"],
    without: { ...noForecast, ...noScreen, ...noDatabase },
  },
  storage: {
    folders: [],
    without: { ...noForecast, ...noScreen, ...noSignals, ...noWords },
  },
  net: {
    folders: [],
    without: {
      ...noForecast,
      ...noScreen,
      ...noDatabase,
      ...noSignals,
      ...noWords,
    },
  },
  worker: {
    folders: [],
    without: { ...noScreen, ...noDatabase, ...noSignals },
  },
  sw: {
    folders: [],
    without: { ...noForecast, ...noScreen, ...noSignals },
  },
};

/** Packages whose exports each carry a doc comment. */
export const documentedPackages: readonly string[] = [
  "engine",
  "case",
  "forecast",
  "care",
  "check",
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
  "words",
];
