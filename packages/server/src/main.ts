import { fileURLToPath } from "node:url";
import { app } from "./app.ts";
import { listen, placeFrom } from "./listen.ts";
import { loadAssets } from "./load-assets.ts";
import { relayFrom } from "./relay-from.ts";

const built = fileURLToPath(new URL("../../web/dist", import.meta.url));

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const place = placeFrom(process.env);
if (!place.ok) stop(place.error.message);

const relay = relayFrom(process.env);
if (!relay.ok) stop(relay.error.message);

const assets = await loadAssets(built);
if (!assets.ok) stop("The app is not built yet. Run `npm run build` first.");

const server = app(assets.value, relay.value);
const listening = await listen(server, place.value);
if (!listening.ok) stop(listening.error.message);

process.stdout.write(`Staying Power is ready: ${listening.value.address}\n`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void server.close().then(() => process.exit(0));
  });
}
