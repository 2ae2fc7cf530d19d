import {
  historyDays,
  historyStep,
  mostSteps,
  reading,
  reunionCheck,
} from "@staying-power/forecast";
import type { ForecastAnswer, ForecastRequest } from "./forecast-messages.ts";

function answer(request: ForecastRequest): ForecastAnswer {
  const { id, case: person } = request;
  try {
    if (request.of === "reading") {
      const { today, first, setAside } = request;
      const told = reading(person, { today, first, setAside });
      return { id, ok: true, reading: told };
    }
    if (request.of === "reunion")
      return { id, ok: true, check: reunionCheck(person, request) };
    const days = historyDays(person, request);
    const steps = Math.min(days.length, mostSteps);
    return {
      id,
      ok: true,
      step: historyStep(person, days, days.length - 1 - request.back, request),
      older: steps - 1 - request.back,
      earlier: days.length - steps,
    };
  } catch {
    return { id, ok: false };
  }
}

addEventListener("message", (event: MessageEvent<ForecastRequest>) => {
  postMessage(answer(event.data));
});
