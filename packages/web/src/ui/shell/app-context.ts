import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Session } from "../../visit/session.ts";
import type { Navigation } from "./navigation.ts";

export interface App {
  readonly session: Session;
  readonly navigation: Navigation;
}

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new TypeError("no app around this part");
  return app;
}
