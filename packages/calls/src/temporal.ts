/** The engine's own where it has one, and the polyfill elsewhere: Node 24 and some builds of Node 26 have none. */
export { Temporal } from "temporal-polyfill";
