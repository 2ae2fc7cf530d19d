// What other code may use of the server: its parts, for tests and scripts.
export { app } from "./app.ts";
export type { Asset, Encoding } from "./asset.ts";
export { listen, type Listening, type Place, placeFrom } from "./listen.ts";
export { loadAssets, type LoadedAssets } from "./load-assets.ts";
export { securityHeaders } from "./security-headers.ts";
export { sendAsset } from "./send-asset.ts";
