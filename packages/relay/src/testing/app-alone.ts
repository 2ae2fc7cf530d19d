// Runs a database until it is killed: node app-alone.ts FOLDER [BINARIES]
import { startEmbedded } from "../database/start-embedded.ts";
import { orThrow } from "./with-database.ts";

const [, , folder = "", binaries = ""] = process.argv;
const database = await orThrow(
  startEmbedded({ folder, ...(binaries === "" ? {} : { binaries }) }),
);
process.stdout.write("ready\n");
// Holds the process; its database does not.
setInterval(() => undefined, 60_000);
await database.ended;
