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

/** What is read ahead, and what of that another tab has overtaken. */
async function readAhead(): Promise<string> {
  const there = indexedDbStorage("promises");
  await there.save({ turn: 1 }, 0);
  const early = indexedDbStorage("promises");
  early.loadAhead();
  const first = await early.load();
  const late = indexedDbStorage("promises");
  late.loadAhead();
  const told = new Promise((resolve) => late.watch(resolve));
  await there.save({ turn: 2 }, 1);
  await told;
  const second = await late.load();
  const third = await early.load();
  await there.erase();
  const found = [first, second, third].map((each) =>
    each.ok ? each.value.record : each.error.kind,
  );
  return JSON.stringify(found);
}

/** Saves as the page of before entries did: one store, database version 1, the whole record each time. */
async function savedAsBefore(record: unknown, after: number): Promise<string> {
  const opening = indexedDB.open("promises", 1);
  opening.addEventListener("upgradeneeded", () =>
    opening.result.createObjectStore("records"),
  );
  try {
    const database = await done(opening);
    database.addEventListener("versionchange", () => database.close());
    const store = database
      .transaction("records", "readwrite")
      .objectStore("records");
    const kept: unknown = await done(store.get("case"));
    const revision =
      typeof kept === "object" && kept !== null && "revision" in kept
        ? kept.revision
        : 0;
    if (revision !== after) return "changed";
    await done(store.put({ revision: after + 1, record }, "case"));
    return "saved";
  } catch (error) {
    return error instanceof Error ? error.name : "failed";
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () =>
      reject(request.error ?? new Error("failed")),
    );
  });
}

/** What becomes of a page of before, open beside this one. */
async function besideAPageOfBefore(): Promise<string> {
  const first = await savedAsBefore({ from: "before" }, 0);
  const newer = indexedDbStorage("promises");
  const loaded = await newer.load();
  const appended = await newer.append({ from: "now" }, 1);
  const second = await savedAsBefore({ over: "written" }, 2);
  const third = await savedAsBefore({ over: "written" }, 1);
  const after = await newer.load();
  await newer.erase();
  return JSON.stringify({ first, loaded, appended, second, third, after });
}

Object.assign(globalThis, {
  keepsPromise,
  erasedFromElsewhere,
  readAhead,
  besideAPageOfBefore,
});
