import type {
  arrowsByPackage,
  arrowsByWebFolder,
} from "../../tests/house/arrows.ts";

/** A pattern of imports that the linter refuses, with what it says then. */
interface RefusedPattern {
  readonly regex: string;
  readonly allowTypeImports?: true;
  readonly message: string;
}

/** One override of the linter's config. */
interface ImportRule {
  readonly files: readonly string[];
  readonly rules: {
    readonly "no-restricted-imports": readonly [
      "error",
      { readonly patterns: readonly RefusedPattern[] },
    ];
  };
}

type PackageTable = typeof arrowsByPackage;
type FolderTable = typeof arrowsByWebFolder;

function ruleOf(
  files: string,
  patterns: readonly RefusedPattern[],
): ImportRule {
  return {
    files: [files],
    rules: { "no-restricted-imports": ["error", { patterns }] },
  };
}

const escaped = (name: string): string => name.replaceAll(".", String.raw`\.`);
const anyOf = (names: readonly string[]): string =>
  `(?:${names.map(escaped).join("|")})`;
/** The package or any part of it. */
const packageOrPart = (names: readonly string[]): string =>
  `${anyOf(names)}(?:/|$)`;

/** What a place may import of packages. */
interface AllowedPackages {
  readonly names: readonly string[];
  readonly node: boolean;
}

/**
 * Refuses every package of the table that is not allowed. The linter's patterns cannot say "all but these", so one
 * that the table does not know is left to the tests; only where nothing is allowed is everything refused.
 */
function nothingBut(
  { names, node }: AllowedPackages,
  known: readonly string[],
  message: string,
): RefusedPattern {
  if (names.length === 0 && !node) return { regex: "^[^.]", message };
  const barred = known.filter((name) => !names.includes(name));
  const prefix = node ? "" : "node:|";
  return { regex: `^(?:${prefix}${packageOrPart(barred)})`, message };
}

function typesOnly(names: readonly string[]): readonly RefusedPattern[] {
  if (names.length === 0) return [];
  const regex = `^${packageOrPart(names)}`;
  return [{ regex, allowTypeImports: true, message: "Types only." }];
}

function shut(names: readonly string[]): readonly RefusedPattern[] {
  if (names.length === 0) return [];
  return [{ regex: `^${packageOrPart(names)}`, message: "This part is shut." }];
}

const atMostTwoUp: RefusedPattern = {
  regex: String.raw`^(?:\.\./){3}`,
  message: "At most two steps up.",
};

/** Every package that the table names, ours and others. */
function knownPackages(packages: PackageTable): readonly string[] {
  const named = Object.entries(packages).flatMap(
    ([name, { imports, types }]) => [
      `@staying-power/${name}`,
      ...imports,
      ...types,
    ],
  );
  return [...new Set(named)].toSorted((a, b) => a.localeCompare(b, "en"));
}

function packageRule(
  name: string,
  arrows: PackageTable[string],
  known: readonly string[],
): ImportRule {
  const { imports, types, node, closed = [], sources, why } = arrows;
  return ruleOf(`packages/${name}/${sources ?? "**/*.ts"}`, [
    nothingBut(
      { names: [...imports, ...types], node },
      known,
      `The ${name}: ${why}.`,
    ),
    ...typesOnly(types),
    ...shut(closed),
    atMostTwoUp,
  ]);
}

function folderRule(
  name: string,
  folders: FolderTable,
  { imports, node, closed = [] }: PackageTable[string],
  known: readonly string[],
): ImportRule {
  const arrows = folders[name];
  const without = Object.entries(arrows?.without ?? {});
  const named = (kept: "nothing" | "types"): string[] =>
    without.flatMap(([one, what]) => (what === kept ? [one] : []));
  const barred = Object.keys(folders).filter(
    (other) => other !== name && !arrows?.folders.includes(other),
  );
  const isFile = name.includes(".");
  const about = `${name}${isFile ? "" : "/"}: ${arrows?.holds ?? ""}`;
  return ruleOf(`packages/web/src/${name}${isFile ? "" : "/**/*.{ts,tsx}"}`, [
    nothingBut(
      { names: imports.filter((one) => !named("nothing").includes(one)), node },
      known,
      `${about}; not this package.`,
    ),
    ...typesOnly(named("types")),
    ...shut(closed),
    ...(barred.length === 0
      ? []
      : [
          {
            regex: String.raw`^(?:\.\./)+${packageOrPart(barred)}`,
            message: `${about}; no arrow leads there.`,
          },
        ]),
  ]);
}

/** What the linter is to refuse, made from the table of arrows. */
export function importRules(
  packages: PackageTable,
  folders: FolderTable,
): readonly ImportRule[] {
  const known = knownPackages(packages);
  return Object.entries(packages).flatMap(([name, arrows]) =>
    name === "web"
      ? Object.keys(folders).map((folder) =>
          folderRule(folder, folders, arrows, known),
        )
      : [packageRule(name, arrows, known)],
  );
}

const opening = "// generated: the arrows, by npm run house";
const closing = "// end";

/**
 * The linter's config with its rules on imports replaced: what stands between two comments among its overrides.
 *
 * @param config - JSON with comments.
 * @throws RangeError when the comments are not there.
 */
export function withImportRules(
  config: string,
  rules: readonly ImportRule[],
): string {
  const start = config.indexOf(opening);
  const end = config.indexOf(closing, start);
  if (start < 0 || end < 0)
    throw new RangeError("withImportRules: the config has no generated part");
  const text = rules.map((rule) => `${JSON.stringify(rule)},\n`).join("");
  return `${config.slice(0, start + opening.length)}\n${text}${config.slice(end)}`;
}
