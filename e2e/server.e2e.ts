import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const main = fileURLToPath(
  new URL("../packages/server/src/main.ts", import.meta.url),
);

describe("the server's own process", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "says its address once, logs no request, and ends cleanly on %s",
    async (signal) => {
      const server = spawn(process.execPath, [main], {
        env: { ...process.env, PORT: "0", HOST: "127.0.0.1" },
      });
      let said = "";
      for (const stream of [server.stdout, server.stderr])
        stream.setEncoding("utf8").on("data", (text: string) => {
          said += text;
        });
      await once(server.stdout, "data");
      const address = /http:\S+/.exec(said)?.[0] ?? "";
      expect((await fetch(address)).status).toBe(200);
      expect((await fetch(new URL("/no-such-page", address))).status).toBe(404);

      server.kill(signal);
      const [code] = await once(server, "exit");
      expect(code).toBe(0);
      expect(said).toBe(`Staying Power is ready: ${address}\n`);
    },
  );

  it("says what is wrong with PORT and ends with 1", async () => {
    const server = spawn(process.execPath, [main], {
      env: { ...process.env, PORT: "http" },
    });
    const [[said], [code]] = await Promise.all([
      once(server.stderr, "data"),
      once(server, "exit"),
    ]);
    expect(String(said)).toContain("PORT must be a whole number");
    expect(code).toBe(1);
  });
});
