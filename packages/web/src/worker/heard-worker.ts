interface Heard<Request> {
  post(request: Request): void;
  end(): void;
}

interface Listener<Answer> {
  answered(answer: Answer): void;
  broke(): void;
}

/** A worker of the browser with somebody who listens to what it answers, and whether it broke. */
export function heardWorker<Request, Answer>(
  worker: Worker,
  listener: Listener<Answer>,
): Heard<Request> {
  worker.addEventListener("message", (event: MessageEvent<Answer>) => {
    listener.answered(event.data);
  });
  worker.addEventListener("error", () => listener.broke());
  worker.addEventListener("messageerror", () => listener.broke());
  return {
    post: (request) => worker.postMessage(request),
    end: () => worker.terminate(),
  };
}
