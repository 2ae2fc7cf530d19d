import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

/** Some rows of a long list that come and go together. */
export interface Block {
  /** The same for as long as it is the same place of the list. */
  readonly key: string;
  /** How many rows it has, for its height until it was seen. */
  readonly rows: number;
  readonly content: () => ComponentChildren;
}

/** How far beyond the window rows stand ready, so that neither a fling nor the Tab key meets an empty place. */
const ahead = "1500px 0px";
/** So many blocks stand from the beginning. */
const first = 2;
/** A guess in pixels, until a row was measured. */
const usualRow = 120;

/** What the blocks of one list share. */
interface Sizes {
  /** Set by the first block that is measured, and then left: a guess that moves would move the page. */
  row: number | null;
  /** Of what was seen, by its key. */
  readonly byKey: Map<string, number>;
}

type Watch = (element: Element, hear: (isNear: boolean) => void) => () => void;

interface LongListProps {
  readonly blocks: readonly Block[];
  /** Whether it may be of any length; otherwise all of it stands. */
  readonly isLong: boolean;
}

/**
 * A list of any length of which only what is near stands in the page: the rest is a place of the right height. A block
 * that has the focus, or holds a form or something unfolded, stays. Where a browser cannot tell what is near, all of it stands.
 */
export function LongList({ blocks, isLong }: LongListProps) {
  const sizes = useRef<Sizes>({ row: null, byKey: new Map() }).current;
  const [watch, setWatch] = useState<Watch | null>(null);
  useEffect(() => {
    if (!isLong) return;
    const watching = watchNear();
    setWatch(() => watching?.watch ?? always);
    return () => watching?.end();
  }, [isLong]);
  return (
    <div class="blocks">
      {blocks.map((block, place) => (
        <OneBlock
          key={block.key}
          block={block}
          stands={!isLong || place < first}
          watch={watch}
          sizes={sizes}
        />
      ))}
    </div>
  );
}

interface OneBlockProps {
  readonly block: Block;
  /** Whether it stands before anything is known of what is near. */
  readonly stands: boolean;
  /** Null while nothing has to be known of what is near. */
  readonly watch: Watch | null;
  readonly sizes: Sizes;
}

function OneBlock({ block, stands, watch, sizes }: OneBlockProps) {
  const { key, rows, content } = block;
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(stands);
  useEffect(() => {
    const element = place.current;
    if (element === null || watch === null) return;
    return watch(element, (near) => {
      if (!near && isHeld(element)) return;
      if (!near) sizes.byKey.set(key, element.offsetHeight);
      setNear(near);
    });
  }, [key, watch, sizes]);
  useLayoutEffect(() => {
    const height = place.current?.offsetHeight ?? 0;
    if (isNear && height > 0) sizes.row ??= height / rows;
  }, [isNear, rows, sizes]);
  const height = sizes.byKey.get(key) ?? rows * (sizes.row ?? usualRow);
  return (
    <div
      ref={place}
      class="block"
      style={isNear ? {} : { blockSize: `${Math.round(height)}px` }}
    >
      {isNear && content()}
    </div>
  );
}

/** Whether something in it would be lost with it. */
function isHeld(element: Element): boolean {
  return (
    element.contains(document.activeElement) ||
    element.querySelector("form, details[open]") !== null
  );
}

/** Where nothing tells what is near, everything is. */
const always: Watch = (_element, hear) => {
  hear(true);
  return () => {};
};

function watchNear(): {
  readonly watch: Watch;
  readonly end: () => void;
} | null {
  try {
    const hearers = new Map<Element, (isNear: boolean) => void>();
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes)
          hearers.get(target)?.(isIntersecting);
      },
      { rootMargin: ahead },
    );
    return {
      watch: (element, hear) => {
        hearers.set(element, hear);
        observer.observe(element);
        return () => {
          hearers.delete(element);
          observer.unobserve(element);
        };
      },
      end: () => observer.disconnect(),
    };
  } catch {
    return null;
  }
}
