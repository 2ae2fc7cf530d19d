/**
 * Who may ask for a route, and what proves it: a bearer token, or nothing. Each kind of token opens its own routes and
 * no others.
 */
export type Who =
  "anyone" | "invited" | "door" | "owner" | "booker" | "waiter" | "coach";

/** What a request costs: each kind is counted apart. */
export type Cost = "read" | "write" | "sign-in";

/**
 * How many requests of each kind one network and one token may make in a minute. The token of a link is everybody's who
 * has the link: by it each network has what is its own, and how many networks there are is not counted.
 */
export type Allowance = Readonly<Record<Cost | "write-by-link", number>>;

/** A practice behind one address, or a person with a poor line who tries again, stays far below these. */
export const usualAllowance: Allowance = {
  read: 600,
  write: 120,
  // Some ten bookings, each with a second try.
  "write-by-link": 30,
  "sign-in": 20,
};

/** Who asks, once it is proven. */
export type Caller =
  | { readonly kind: "anyone" }
  | { readonly kind: "invited"; readonly token: Buffer }
  | { readonly kind: "door"; readonly door: string }
  | { readonly kind: "owner"; readonly parcel: string }
  | { readonly kind: "booker"; readonly call: string }
  | { readonly kind: "waiter"; readonly wait: string }
  | {
      readonly kind: "coach";
      readonly coach: string;
      readonly session: string;
      readonly signedInAt: Date;
    };

/** Whether a token opens one thing alone: a parcel, a call, a place among those who wait. */
export function ofOneThing(who: Who): boolean {
  return who === "owner" || who === "booker" || who === "waiter";
}

/** Whether a page of another origin may ask: the person's app is one, and no token is sent by a browser unasked. */
export function fromAnyPage(who: Who): boolean {
  return who === "door" || ofOneThing(who);
}
