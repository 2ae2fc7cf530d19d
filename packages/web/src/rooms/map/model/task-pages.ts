import type { TaskId } from "@staying-power/plan";
import type { KnowPageName } from "../../worth-knowing/address.ts";

/** The page that tells more about what a task speaks of, where there is one. */
export const taskPages: Readonly<Partial<Record<TaskId, KnowPageName>>> = {
  "begin-nothing-while-someone": "rebound",
  "wish-them-well": "rebound",
  "kind-no-to-friendship": "friend-zone",
  "leave-likes-unanswered": "what-they-may-feel",
};
