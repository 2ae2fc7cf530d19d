/**
 * Works on several items at once and gives the results in the order of the items. Takes no new item while
 * `most` are under way or wait to be fetched, so a slow reader slows the source and memory stays bounded.
 */
export async function* inOrder<Item, Done>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Done>,
  most: number,
): AsyncGenerator<Done> {
  const source = items[Symbol.asyncIterator]();
  const underWay: Promise<{ readonly done: Done }>[] = [];
  let coming: Promise<{ readonly next: IteratorResult<Item> }> | undefined;
  let isOver = false;
  try {
    for (;;) {
      if (!isOver && underWay.length < most)
        coming ??= source.next().then((next) => ({ next }));
      const awaited = [underWay[0], coming].filter(
        (each) => each !== undefined,
      );
      if (awaited.length === 0) return;
      const first = await Promise.race(awaited);
      if ("done" in first) {
        void underWay.shift();
        yield first.done;
        continue;
      }
      coming = undefined;
      if (first.next.done === true) {
        isOver = true;
        continue;
      }
      const result = work(first.next.value).then((done) => ({ done }));
      // Whoever fetches it sees its failure; until then it is not a failure that nobody handles.
      result.catch(() => undefined);
      underWay.push(result);
    }
  } finally {
    coming?.catch(() => undefined);
    void source.return?.().catch(() => undefined);
  }
}
