import type { lookingStepWords } from "@staying-power/words";

/** The day on which the steps were last held against help pages and guides, YYYY-MM-DD. */
export const stepsAsOf = "2026-11-29";

/** Where a look can be made harder. */
export type PlaceName = keyof typeof lookingStepWords.places;

/** The name of a step. */
export type StepName = keyof typeof lookingStepWords.steps;

/** Every place, with its steps in the order they are best done. */
export const placeSteps: Readonly<Record<PlaceName, readonly StepName[]>> = {
  everywhere: [
    "suggestions",
    "log-out",
    "delete-app",
    "friend-password",
    "notifications",
    "friends",
  ],
  iphone: ["iphone-limit", "iphone-code"],
  android: ["android-timer", "android-focus"],
  instagram: ["instagram-stories", "instagram-posts", "instagram-search"],
  facebook: ["facebook-break", "facebook-memories", "facebook-search"],
  tiktok: ["tiktok-limit", "tiktok-unfollow"],
  snapchat: ["snapchat-story", "snapchat-feed", "snapchat-map"],
  whatsapp: ["whatsapp-archive", "whatsapp-status"],
  telegram: ["telegram-archive"],
  x: ["x-mute"],
  youtube: ["youtube-channel", "youtube-history"],
  spotify: ["spotify-blend", "spotify-lists"],
  "google-photos": ["google-photos-hide"],
  "apple-photos": ["apple-photos-less"],
  albums: ["albums-save", "albums-apple", "albums-other"],
  location: ["location-apple", "location-google", "location-theirs"],
};

/** Every place, in the order it is told. */
export const placeNames: readonly PlaceName[] =
  Object.keys(placeSteps).filter(isPlace);

function isPlace(text: string): text is PlaceName {
  return Object.hasOwn(placeSteps, text);
}
