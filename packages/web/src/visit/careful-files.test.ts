import { describe, expect, it } from "vitest";
import type { FetchedPiece, PieceWatching } from "../net/fetch-piece.ts";
import type { CarefulCache } from "../storage/careful-cache.ts";
import {
  bytesOf,
  type CarefulFiles,
  type CarefulPiece,
  piecesOf,
} from "../storage/careful-pieces.ts";
import type { CarefulTabs, CarefulTold } from "../storage/careful-tabs.ts";
import { type CarefulState, carefulStore } from "./careful-files.ts";

const piece = (sha256: string): CarefulPiece => ({ sha256, bytes: 1_000_000 });
const files: CarefulFiles = [
  {
    name: "model",
    sha256: "whole",
    pieces: [piece("a"), piece("b"), piece("c")],
  },
  // Two files may share a piece.
  { name: "vocab", sha256: "words", pieces: [piece("d"), piece("a")] },
];
const all = piecesOf(files);
const whole = bytesOf(all);

/** A device with its tabs, in memory. */
function device() {
  const kept = new Map<string, Blob>();
  const listeners = new Map<object, (told: CarefulTold) => void>();
  const waiting: (() => void)[] = [];
  const outcome = { keep: "kept" as "kept" | "full" | "gone" };
  const lock = { taken: false };
  const cache: CarefulCache = {
    kept: async (pieces) =>
      new Set(
        pieces.filter((each) => kept.has(each.sha256)).map((e) => e.sha256),
      ),
    begin: async () => {},
    keep: async ({ sha256 }, packed) => {
      if (outcome.keep === "kept") kept.set(sha256, packed);
      return outcome.keep;
    },
    piecesOf: async ({ pieces }) => {
      const found = pieces.flatMap(({ sha256 }) => kept.get(sha256) ?? []);
      return found.length === pieces.length ? found : null;
    },
    keepOnly: async (pieces) => {
      const wanted = new Set(pieces.map(({ sha256 }) => sha256));
      for (const key of kept.keys()) if (!wanted.has(key)) kept.delete(key);
    },
    remove: async () => kept.clear(),
  };
  const tabs = (): CarefulTabs => {
    const own = {};
    return {
      alone: async (work) => {
        if (lock.taken) return false;
        lock.taken = true;
        await work();
        lock.taken = false;
        for (const go of waiting.splice(0)) go();
        return true;
      },
      isTaken: async () => lock.taken,
      untilFree: () =>
        lock.taken
          ? new Promise((free) => waiting.push(free))
          : Promise.resolve(),
      tell: (told) => {
        for (const [owner, listener] of listeners)
          if (owner !== own) listener(told);
      },
      watch: (listener) => listeners.set(own, listener),
    };
  };
  return { kept, cache, tabs, outcome, lock };
}

interface Net {
  readonly asked: string[];
  /** What comes, by piece; "held" comes when it is let go. */
  readonly come: Map<string, FetchedPiece | "held">;
  letGo(): void;
}

/** A network that brings what it is told to. */
function network(): Net & {
  fetchPiece: (
    piece: CarefulPiece,
    watching: PieceWatching,
  ) => Promise<FetchedPiece>;
} {
  const asked: string[] = [];
  const come = new Map<string, FetchedPiece | "held">();
  const held: (() => void)[] = [];
  return {
    asked,
    come,
    letGo: () => {
      come.clear();
      for (const go of held.splice(0)) go();
    },
    fetchPiece: async ({ sha256 }, { signal, onBytes }) => {
      asked.push(sha256);
      onBytes(400_000);
      const comes = come.get(sha256);
      if (comes === "held")
        await new Promise<void>((go) => {
          held.push(go);
          signal.addEventListener("abort", () => go());
        });
      if (signal.aborted) return { ok: false, why: "stopped" };
      return comes === undefined || comes === "held"
        ? { ok: true, packed: new Blob([sha256]) }
        : comes;
    },
  };
}

function tab(
  on: ReturnType<typeof device>,
  net: ReturnType<typeof network>,
  more: {
    readonly room?: number | null;
    readonly offline?: boolean;
    readonly unable?: "browser";
  } = {},
) {
  return carefulStore({
    files,
    cache: on.cache,
    tabs: on.tabs(),
    unable: () => more.unable ?? null,
    isOffline: () => more.offline ?? false,
    room: async () => more.room ?? null,
    fetchPiece: net.fetchPiece,
  });
}

/** Waits for a state by looking after every turn. */
async function until(
  store: ReturnType<typeof tab>,
  wanted: (state: CarefulState) => boolean,
): Promise<void> {
  await expect.poll(() => wanted(store.state.value)).toBe(true);
}

describe("the files of the careful reader", () => {
  it("are asked for only once someone wants them, each piece once", async () => {
    const [on, net] = [device(), network()];
    const store = tab(on, net);
    await store.look();
    expect(store.state.value).toEqual({
      kind: "absent",
      bytes: 0,
      fault: null,
    });
    expect(net.asked).toEqual([]);
    await store.fetch();
    expect(net.asked).toEqual(["a", "b", "c", "d"]);
    expect(store.state.value).toEqual({ kind: "kept" });
    const kept = await store.kept();
    expect(kept?.map(({ name, pieces }) => [name, pieces.length])).toEqual([
      ["model", 3],
      ["vocab", 2],
    ]);
  });

  it.each([
    ["broken", false, "broken"],
    ["broken", true, "offline"],
    ["missing", false, "missing"],
    ["wrong", false, "wrong"],
  ] as const)(
    "go on where they stopped: %s, offline %s",
    async (why, offline, said) => {
      const [on, net] = [device(), network()];
      const store = tab(on, net, { offline });
      net.come.set("c", { ok: false, why });
      await store.fetch();
      expect(store.state.value).toEqual({
        kind: "absent",
        bytes: 2_000_000,
        fault: said,
      });
      expect(await store.kept()).toBeNull();
      // What went wrong stays said when the screen is opened again.
      await store.look();
      expect(store.state.value).toMatchObject({ fault: said });
      net.come.clear();
      net.asked.length = 0;
      await store.fetch();
      expect(net.asked).toEqual(["c", "d"]);
      expect(store.state.value).toEqual({ kind: "kept" });
    },
  );

  it("stop when asked to, and keep what came", async () => {
    const [on, net] = [device(), network()];
    const store = tab(on, net);
    net.come.set("b", "held");
    const fetched = store.fetch();
    await until(store, () => net.asked.includes("b"));
    expect(store.state.value).toEqual({ kind: "coming", bytes: 1_400_000 });
    store.stop();
    await fetched;
    expect(store.state.value).toEqual({
      kind: "absent",
      bytes: 1_000_000,
      fault: "stopped",
    });
  });

  it("ask for room first, and ask the network for nothing where there is none", async () => {
    const [on, net] = [device(), network()];
    const store = tab(on, net, { room: whole });
    await store.fetch();
    expect(store.state.value).toMatchObject({ fault: "full" });
    expect(net.asked).toEqual([]);
  });

  it("say that there is no room when the browser finds out later, and that it keeps nothing", async () => {
    const [on, net] = [device(), network()];
    const store = tab(on, net, { room: 10 * whole });
    on.outcome.keep = "full";
    await store.fetch();
    expect(store.state.value).toMatchObject({ fault: "full", bytes: 0 });
    const refusing = carefulStore({
      files,
      cache: {
        ...on.cache,
        begin: () => Promise.reject(new Error("refused")),
      },
      tabs: on.tabs(),
      unable: () => null,
      isOffline: () => false,
      room: async () => null,
      fetchPiece: net.fetchPiece,
    });
    await refusing.fetch();
    expect(refusing.state.value).toMatchObject({ fault: "unkept" });
  });

  it("end when another tab erases everything meanwhile", async () => {
    const [on, net] = [device(), network()];
    const store = tab(on, net);
    on.outcome.keep = "gone";
    await store.fetch();
    expect(net.asked).toEqual(["a"]);
    expect(store.state.value).toMatchObject({ kind: "absent", bytes: 0 });
  });

  it("come once for two tabs, and the other one sees how far they are", async () => {
    const [on, net] = [device(), network()];
    const [one, other] = [tab(on, net), tab(on, net)];
    net.come.set("c", "held");
    const fetched = one.fetch();
    await until(one, () => net.asked.includes("c"));
    const followed = other.fetch();
    await until(other, (state) => state.kind === "coming");
    // One that is opened now sees it as well, without asking.
    const third = tab(on, net);
    void third.look();
    await until(third, (state) => state.kind === "coming");
    net.letGo();
    await fetched;
    await followed;
    await until(third, (state) => state.kind === "kept");
    expect([one, other].map(({ state }) => state.value.kind)).toEqual([
      "kept",
      "kept",
    ]);
    expect(net.asked).toEqual(["a", "b", "c", "d"]);
  });

  it("are stopped from the other tab too", async () => {
    const [on, net] = [device(), network()];
    const [one, other] = [tab(on, net), tab(on, net)];
    net.come.set("a", "held");
    const fetched = one.fetch();
    await until(one, () => net.asked.includes("a"));
    const followed = other.fetch();
    await until(other, (state) => state.kind === "coming");
    other.stop();
    await fetched;
    await followed;
    expect(one.state.value).toMatchObject({ fault: "stopped" });
    await until(other, (state) => state.kind === "absent");
  });

  it("are removed, and the other tab knows", async () => {
    const [on, net] = [device(), network()];
    const [one, other] = [tab(on, net), tab(on, net)];
    await one.fetch();
    await until(other, (state) => state.kind === "kept");
    await one.remove();
    expect(one.state.value).toEqual({ kind: "absent", bytes: 0, fault: null });
    await until(other, (state) => state.kind === "absent");
    expect(on.kept.size).toBe(0);
  });

  it("are thrown away where they are not what they should be, and that is said", async () => {
    const [on, net] = [device(), network()];
    const store = tab(on, net);
    await store.fetch();
    await store.remove(true);
    expect(store.state.value).toEqual({
      kind: "absent",
      bytes: 0,
      fault: "damaged",
    });
  });

  it("stay where a new version needs the same, and what it needs no more goes", async () => {
    const [on, net] = [device(), network()];
    for (const key of ["a", "b", "old"]) on.kept.set(key, new Blob([key]));
    const store = tab(on, net);
    await store.look();
    expect(store.state.value).toMatchObject({ bytes: 2_000_000 });
    await store.fetch();
    expect(net.asked).toEqual(["c", "d"]);
    expect([...on.kept.keys()].toSorted()).toEqual(["a", "b", "c", "d"]);
  });

  it("are not to be had in a browser that cannot run them", async () => {
    const store = tab(device(), network(), { unable: "browser" });
    await store.look();
    expect(store.state.value).toEqual({ kind: "unable", why: "browser" });
  });
});
