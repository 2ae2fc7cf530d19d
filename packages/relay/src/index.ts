// The coach's server: keeps sealed parcels, and can open none.
export { firstInvitation } from "./accounts/invitations.ts";
export type { Context } from "./context.ts";
export { relay } from "./relay.ts";
export type { Running } from "./relay.ts";
