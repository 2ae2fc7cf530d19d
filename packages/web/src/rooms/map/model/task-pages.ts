import type { TaskId } from "@staying-power/plan";
import type { Place } from "../../../ui/shell/address.ts";
import { callAt } from "../../call/address.ts";
import { leftAgainAt } from "../../left-again/address.ts";
import { letGoAt } from "../../let-go/address.ts";
import { lettingGoAt } from "../../letting-go/address.ts";
import { ninetyAt } from "../../ninety/address.ts";
import type { KnowPageName } from "../../worth-knowing/address.ts";

/** The page that tells more about what a task speaks of, where there is one. */
export const taskPages: Readonly<Partial<Record<TaskId, KnowPageName>>> = {
  "begin-nothing-while-someone": "rebound",
  "wish-them-well": "rebound",
  "kind-no-to-friendship": "friend-zone",
  "leave-likes-unanswered": "what-they-may-feel",
};

interface TaskPlace {
  readonly to: Place;
  readonly label: "coach" | "dates" | "ended-again" | "letting-go" | "ninety";
}

/** Where a task is done, or told of as a whole, where there is such a place. */
export const taskPlaces: Readonly<Partial<Record<TaskId, TaskPlace>>> = {
  "plan-the-hard-days": { to: letGoAt({ page: "dates" }), label: "dates" },
  "after-a-second-ending": { to: leftAgainAt(), label: "ended-again" },
  "say-back-one-feeling": { to: ninetyAt(), label: "ninety" },
  "one-unasked-act": { to: ninetyAt(), label: "ninety" },
  "daily-affection": { to: ninetyAt(), label: "ninety" },
  "one-kept-promise": { to: ninetyAt(), label: "ninety" },
  "one-person-who-knows": { to: callAt(), label: "coach" },
  "read-what-letting-go-is": { to: lettingGoAt(), label: "letting-go" },
};
