import { fileURLToPath } from "node:url";
import { loadAssets } from "@staying-power/server";
import { databaseFrom } from "./database/database-from.ts";
import { upkeep } from "./upkeep.ts";
import { serve } from "./serve.ts";
import { settingsFrom } from "./settings.ts";

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const words = process.argv.slice(2);
if (words.length > 0) {
  const { ok, text } = await upkeep(words, process.env);
  (ok ? process.stdout : process.stderr).write(`${text}\n`);
  process.exit(ok ? 0 : 1);
}

const settings = settingsFrom(process.env);
if (!settings.ok) stop(settings.message);

const built =
  process.env["DESK_FOLDER"] ||
  fileURLToPath(new URL("../../desk/dist", import.meta.url));
const pages = await loadAssets(built);
if (!pages.ok) stop("The desk is not built yet. Run `npm run build` first.");

const database = await databaseFrom(process.env);
if (!database.ok) stop(database.error.message);

const serving = await serve(database.value, settings.value, {
  write: (line) => {
    process.stdout.write(line);
  },
  pages: pages.value,
}).catch(async (error: unknown) => {
  await database.value.stop();
  return stop(
    error instanceof Error ? error.message : "The relay did not start.",
  );
});

const { origin } = serving;
process.stdout.write(`The relay is ready: ${origin}\n`);
if (settings.value.mail.to === "folder")
  process.stdout.write(
    `No mail server is named (SMTP_URL): mail is laid into a folder, and goes to nobody: ${settings.value.mail.folder}\n`,
  );
if (serving.invitation !== undefined)
  process.stdout.write(
    `Set up the first coach here, once and within three days: ${origin}/#/begin?token=${serving.invitation}\n`,
  );

let ending = false;
async function end(code: number, why?: string): Promise<void> {
  if (ending) return;
  ending = true;
  if (why !== undefined) process.stderr.write(`${why}\n`);
  await serving.close();
  process.exit(code);
}
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void end(0));
await database.value.ended;
await end(1, "The database ended by itself; the relay ends too.");
