// A page with nothing on it but the storage, to hold it to its promises in a real browser.
import { indexedDbStorage } from "../../packages/web/src/storage/indexed-db-storage.ts";
import { storagePromises } from "../../packages/web/src/storage/storage-contract.ts";

async function keepsPromise(name: string): Promise<string> {
  const promise = storagePromises.find((each) => each.name === name);
  if (promise === undefined) return "no such promise";
  try {
    await promise.check(() => indexedDbStorage("promises"));
    return "kept";
  } catch (error) {
    return error instanceof Error ? error.message : "broken";
  }
}

async function erasedFromElsewhere(): Promise<string> {
  const [here, there] = [
    indexedDbStorage("promises"),
    indexedDbStorage("promises"),
  ];
  await here.save({ turn: 1 }, 0);
  await there.save({ turn: 2 }, 1);
  const erased = await there.erase();
  const after = await here.load();
  const saved = await here.save({ turn: 3 }, 0);
  const kept = erased.ok && after.ok && after.value.record === null && saved.ok;
  return kept ? "kept" : "broken";
}

Object.assign(globalThis, { keepsPromise, erasedFromElsewhere });
