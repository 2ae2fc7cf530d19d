import { reading } from "@staying-power/forecast";
import type { ForecastAnswer, ForecastRequest } from "./forecast-messages.ts";

function answer(request: ForecastRequest): ForecastAnswer {
  const { id, case: person, ...options } = request;
  try {
    return { id, ok: true, reading: reading(person, options) };
  } catch {
    return { id, ok: false };
  }
}

addEventListener("message", (event: MessageEvent<ForecastRequest>) => {
  postMessage(answer(event.data));
});
