import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Desk } from "../visit/desk.ts";

export const DeskContext = createContext<Desk | null>(null);

/** The desk around this part. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new TypeError("no desk around this part");
  return desk;
}
