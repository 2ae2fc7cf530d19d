/** The parts of a package.json that the house looks at. */
export interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly exports: unknown;
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? Reflect.get(value, key)
    : undefined;
}

function texts(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
}

/** Reads a package.json; what is missing is empty. */
export function readManifest(text: string): Manifest {
  const manifest: unknown = JSON.parse(text);
  return {
    scripts: texts(member(manifest, "scripts")),
    dependencies: texts(member(manifest, "dependencies")),
    devDependencies: texts(member(manifest, "devDependencies")),
    optionalDependencies: texts(member(manifest, "optionalDependencies")),
    exports: member(manifest, "exports"),
  };
}
