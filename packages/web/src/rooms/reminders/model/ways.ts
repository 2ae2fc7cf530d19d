/** What this device and this browser can do, and what the person allowed. */
export interface Device {
  /** Whether the page was opened over a safe connection. */
  readonly isSecure: boolean;
  readonly notifications: "missing" | "default" | "denied" | "granted";
  /** The service worker, which shows them: none at all, not there yet, or there. */
  readonly worker: "missing" | "waiting" | "ready";
  /** Waking the app while it is shut. */
  readonly waking: "missing" | "denied" | "granted";
  /** Whether a notification can have a button. */
  readonly hasButtons: boolean;
}

/** How a notification while the app is open stands: it can be, has to be asked for, or why it cannot. */
export type OpenState =
  "granted" | "ask" | "insecure" | "unsupported" | "waiting" | "denied";

/** The same of one while the app is shut. */
export type ClosedState =
  "granted" | "needs-open" | "not-granted" | "insecure" | "unsupported";

/** How a notification while the app is open stands. */
export function openState({
  isSecure,
  notifications,
  worker,
}: Device): OpenState {
  if (!isSecure) return "insecure";
  if (notifications === "missing" || worker === "missing") return "unsupported";
  if (notifications === "denied") return "denied";
  if (worker === "waiting") return "waiting";
  return notifications === "granted" ? "granted" : "ask";
}

/** How one while the app is shut stands. */
export function closedState(device: Device): ClosedState {
  const open = openState(device);
  if (open === "insecure") return "insecure";
  if (open === "unsupported" || device.waking === "missing")
    return "unsupported";
  if (device.waking === "denied") return "not-granted";
  return open === "granted" ? "granted" : "needs-open";
}

/** What the table says of each way. */
export type CanDo = "yes" | "ask" | "no" | "calendarAlone" | "onPage";

/** What this device can do, in the order in which it is told. */
export function canDo(
  device: Device,
  hasZone: boolean,
): Readonly<Record<"calendar" | "open" | "closed" | "push" | "button", CanDo>> {
  const open = openState(device);
  const closed = closedState(device);
  const said = { granted: "yes", ask: "ask", "needs-open": "ask" } as const;
  const answer = (state: OpenState | ClosedState): CanDo =>
    state === "granted" || state === "ask" || state === "needs-open"
      ? said[state]
      : "no";
  return {
    calendar: hasZone ? "yes" : "no",
    open: answer(open),
    closed: answer(closed),
    push: "calendarAlone",
    button: answer(open) === "no" ? "no" : device.hasButtons ? "yes" : "onPage",
  };
}
