// All of the careful check beside its words in rooms: fetched behind the screens that have it.
export { carefulCheck } from "../../../visit/careful-check.ts";
export { careful } from "../../../visit/careful-here.ts";
export { CarefulOffer } from "./careful-offer.tsx";
export { CarefulPagePart } from "./careful-page-part.tsx";
export { megabytes } from "./megabytes.ts";
