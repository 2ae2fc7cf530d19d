import { address } from "../../ui/shell/address.ts";

/** What this is, and what it cannot know. */
export const aboutAt = address("about", {});
