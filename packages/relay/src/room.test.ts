import { describe, expect, it } from "vitest";
import { roomWatch } from "./room.ts";

const megabyte = 1_000_000;

describe("roomWatch", () => {
  it("says no below a hundred megabytes, and asks the disk now and then only", async () => {
    let [bytes, asked, at] = [101 * megabyte, 0, 0];
    const hasRoom = roomWatch(
      () => {
        asked += 1;
        return Promise.resolve(bytes);
      },
      () => at,
    );
    expect(await hasRoom()).toBe(true);
    bytes = 99 * megabyte;
    expect(await hasRoom()).toBe(true);
    expect(asked).toBe(1);
    at = 5_000;
    expect(await hasRoom()).toBe(false);
    bytes = 200 * megabyte;
    at = 10_000;
    expect(await hasRoom()).toBe(true);
    expect(asked).toBe(3);
  });

  it("leaves a database elsewhere to look after itself", async () => {
    expect(await roomWatch(() => Promise.resolve(undefined))()).toBe(true);
  });
});
