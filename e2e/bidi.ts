/** A browser driven by WebDriver BiDi: https://www.w3.org/TR/webdriver-bidi/. */
export interface Bidi {
  /** Every address that was asked for, in order. */
  readonly requests: readonly string[];
  /** Every error in the log of a page, breaches of its policy among them. */
  readonly errors: readonly string[];
  /** What a command gives; it throws what the browser says against it. */
  ask(method: string, params?: object): Promise<unknown>;
  close(): void;
}

/** Begins a session with the browser that listens at this address. */
export async function bidiAt(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", () =>
      reject(new Error(`nobody answers at ${address}`)),
    );
  });
  const asked = new Map<unknown, (answer: unknown) => void>();
  const requests: string[] = [];
  const errors: string[] = [];
  socket.addEventListener("message", ({ data }) => {
    const told: unknown = JSON.parse(String(data));
    const [method, params] = [at(told, "method"), at(told, "params")];
    if (method === "network.beforeRequestSent")
      requests.push(String(at(params, "request", "url")));
    else if (method === "log.entryAdded" && at(params, "level") === "error")
      errors.push(String(at(params, "text")));
    else asked.get(at(told, "id"))?.(told);
  });
  let turn = 0;
  const ask = async (method: string, params: object = {}): Promise<unknown> => {
    turn += 1;
    const id = turn;
    const answer = await new Promise<unknown>((resolve) => {
      asked.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    asked.delete(id);
    if (at(answer, "type") !== "success")
      throw new Error(`${method}: ${JSON.stringify(answer)}`);
    return at(answer, "result");
  };
  await ask("session.new", { capabilities: {} });
  await ask("session.subscribe", {
    events: ["network.beforeRequestSent", "log.entryAdded"],
  });
  return { requests, errors, ask, close: () => socket.close() };
}

/** What stands at a place in an answer, or undefined. */
export function at(
  answer: unknown,
  ...path: readonly (string | number)[]
): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === "object" && inside !== null
        ? Reflect.get(inside, key)
        : undefined,
    answer,
  );
}
