/** One built file, by the source it was made from. */
interface BuiltChunk {
  readonly file: string;
  readonly css: readonly string[];
  /** Sources that it cannot do without. */
  readonly imports: readonly string[];
  readonly isEntry: boolean;
  readonly isDynamicEntry: boolean;
}

/** What the build says it made, by source. */
export type Build = ReadonlyMap<string, BuiltChunk>;

/** What opens by itself: the page, or a screen fetched later. */
export interface OpenedChunk {
  /** The source, from the app's folder: "src/rooms/kit/kit-screen.tsx". */
  readonly source: string;
  readonly kind: "page" | "later";
  /** The files it needs, scripts and sheets, beyond what was opened before it: the page, then the app. */
  readonly files: readonly string[];
}

/**
 * Reads the manifest of a build.
 * @throws TypeError when it is none.
 */
export function parseBuild(input: unknown): Build {
  if (typeof input !== "object" || input === null)
    throw new TypeError("the manifest of the build is not an object");
  return new Map(
    Object.entries(input).map(([source, chunk]) => [source, parseChunk(chunk)]),
  );
}

/**
 * Everything that opens by itself, with what it brings beyond what was there.
 * @param app the source of what is opened right behind the page, before any room.
 */
export function chunksOf(build: Build, app: string): readonly OpenedChunk[] {
  const page = new Set(
    [...build].flatMap(([source, { isEntry, file }]) =>
      isEntry && file !== "sw.js" ? filesOf(build, source) : [],
    ),
  );
  const behindPage = new Set([...page, ...filesOf(build, app)]);
  return [...build].flatMap(([source, chunk]): readonly OpenedChunk[] => {
    if (chunk.isEntry && chunk.file !== "sw.js")
      return [{ source, kind: "page", files: filesOf(build, source) }];
    if (!chunk.isDynamicEntry) return [];
    const there = source === app ? page : behindPage;
    const files = filesOf(build, source).filter((file) => !there.has(file));
    return [{ source, kind: "later", files }];
  });
}

/** The file of a source, its sheets, and all of what it imports. */
function filesOf(build: Build, source: string): readonly string[] {
  const seen = new Set<string>();
  const files = new Set<string>();
  const visit = (name: string): void => {
    const chunk = build.get(name);
    if (chunk === undefined || seen.has(name)) return;
    seen.add(name);
    for (const file of [chunk.file, ...chunk.css]) files.add(file);
    for (const next of chunk.imports) visit(next);
  };
  visit(source);
  return [...files];
}

function parseChunk(input: unknown): BuiltChunk {
  if (typeof input !== "object" || input === null || !("file" in input))
    throw new TypeError("a chunk of the manifest has no file");
  const list = (key: string): readonly string[] => {
    const value: unknown = Reflect.get(input, key);
    return Array.isArray(value) ? value.map(String) : [];
  };
  return {
    file: String(input.file),
    css: list("css"),
    imports: list("imports"),
    isEntry: Reflect.get(input, "isEntry") === true,
    isDynamicEntry: Reflect.get(input, "isDynamicEntry") === true,
  };
}
