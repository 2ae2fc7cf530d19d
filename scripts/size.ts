// Fails when the built page weighs more than we promise; prints every figure.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const built = fileURLToPath(new URL("../packages/web/dist", import.meta.url));
const kilobyte = 1000;

const names = (await readdir(built, { recursive: true })).filter((name) =>
  /\.(js|css|html|json|bin)$/.test(name),
);
const gzipped = new Map<string, number>();
for (const name of names)
  gzipped.set(
    name,
    gzipSync(await readFile(join(built, name)), { level: 9 }).length,
  );

/** What index.html itself asks for: this is what the first screen waits for. */
const page = await readFile(join(built, "index.html"), "utf8");
const isPosterior = (name: string): boolean => name.includes("posterior");
const isKit = (name: string): boolean => name.includes("kit-rooms");
const isHelp = (name: string): boolean => name.includes("help-list");
const isDraftWorker = (name: string): boolean => name.includes("draft-worker");
const isForecast = (name: string): boolean => name.includes("forecast-worker");

/** Fetched only by those who seal something, or who save the page that opens a backup. */
const isForSealing = (name: string): boolean =>
  /vault-worker|open-backup/.test(name);

const budgets: readonly {
  readonly name: string;
  readonly limit: number;
  readonly counts: (file: string) => boolean;
}[] = [
  {
    name: "script of the first screen",
    limit: 40,
    counts: (file) => file.endsWith(".js") && page.includes(file),
  },
  {
    name: "all that the interview and the reading need, without the posterior",
    limit: 120,
    counts: (file) =>
      !isPosterior(file) &&
      !isForSealing(file) &&
      !isKit(file) &&
      !isDraftWorker(file) &&
      !isHelp(file),
  },
  {
    name: "engine and forecast without the posterior",
    limit: 30,
    counts: isForecast,
  },
  {
    name: "what seals and opens",
    limit: 60,
    counts: (file) => file.includes("vault-worker"),
  },
  { name: "the posterior", limit: 300, counts: isPosterior },
  { name: "the kit with the message check", limit: 20, counts: isKit },
  { name: "what checks a message", limit: 150, counts: isDraftWorker },
  { name: "the help lines", limit: 12, counts: isHelp },
];

let failed = false;
for (const { name, limit, counts } of budgets) {
  const files = names.filter(counts);
  const total =
    files.reduce((sum, file) => sum + (gzipped.get(file) ?? 0), 0) / kilobyte;
  const good = files.length > 0 && total <= limit;
  failed ||= !good;
  const verdict =
    files.length === 0 ? "no such file" : good ? "within" : "PAST";
  process.stdout.write(
    `${name}: ${total.toFixed(1)} kB gzip in ${files.length} files, ${verdict} ${limit} kB\n`,
  );
}
if (failed) process.exitCode = 1;
