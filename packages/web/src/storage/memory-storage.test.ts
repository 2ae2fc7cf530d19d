import { describe, it } from "vitest";
import { memoryPlace } from "./memory-storage.ts";
import { storagePromises } from "./storage-contract.ts";

describe("memoryPlace", () => {
  for (const { name, check } of storagePromises) {
    it(name, () => check(memoryPlace()));
  }
});
