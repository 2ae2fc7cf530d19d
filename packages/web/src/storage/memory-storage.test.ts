import { describe, it } from "vitest";
import { memoryStorage } from "./memory-storage.ts";
import { storagePromises } from "./storage-contract.ts";

describe("memoryStorage", () => {
  for (const { name, check } of storagePromises) {
    it(name, async () => {
      const storage = memoryStorage();
      await check(() => storage);
    });
  }
});
