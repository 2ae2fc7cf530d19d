// Takes a picture of every screen in every state, on a phone and on a desk, light and dark, into .screens;
// those that stand for all of them go to docs/screens too. With names of walks, only the pictures of these.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

// The walk over every room reads the app's own table of rooms, which leads to screens, and Node alone reads no JSX.
await runnerImport(
  fileURLToPath(new URL("screens/take-screens.ts", import.meta.url)),
  { oxc: { jsx: { runtime: "automatic", importSource: "preact" } } },
);
