import { describe, expect, it } from "vitest";
import { roomWatch } from "./room.ts";

const mebibyte = 1024 * 1024;

describe("roomWatch", () => {
  it("says no below a hundred mebibytes, and asks the disk now and then only", async () => {
    let [bytes, asked, at] = [101 * mebibyte, 0, 0];
    const hasRoom = roomWatch(
      () => {
        asked += 1;
        return Promise.resolve(bytes);
      },
      () => at,
    );
    expect(await hasRoom()).toBe(true);
    bytes = 99 * mebibyte;
    expect(await hasRoom()).toBe(true);
    expect(asked).toBe(1);
    at = 5_000;
    expect(await hasRoom()).toBe(false);
    bytes = 200 * mebibyte;
    at = 10_000;
    expect(await hasRoom()).toBe(true);
    expect(asked).toBe(3);
  });

  it("leaves a database elsewhere to look after itself", async () => {
    expect(await roomWatch(() => Promise.resolve(undefined))()).toBe(true);
  });
});
