import { session, signIn as signInSchema } from "@staying-power/envelope";
import { beginSession } from "../../accounts/begin-session.ts";
import { byPasskey } from "../../accounts/known-passkey.ts";
import { bySecret } from "../../accounts/known-secret.ts";
import { Refusal } from "../../policy/refusal.ts";
import { retried } from "../../store/retry.ts";
import type { Route } from "../route.ts";

/**
 * Signs a coach in, by a passkey, a passphrase or the printed code. A wrong name, a wrong proof and an unknown passkey
 * get the same answer after the same work. There is no other way: nobody who runs a relay can let someone in, as
 * nothing that it keeps opens a key.
 */
export const signIn: Route = (server, context) => {
  server.route({
    method: "POST",
    url: "/v1/sessions",
    config: { who: "anyone", cost: "sign-in" },
    schema: {
      summary: "Sign in",
      body: signInSchema,
      response: { 201: session },
    },
    handler: async ({ body }, reply) => {
      const { store, now } = context;
      const way =
        body.kind === "passkey"
          ? await byPasskey(context, body)
          : await bySecret(context, body);
      if (way === undefined) throw new Refusal("not-signed-in");
      const { label } = body;
      const begun = await retried(() =>
        store
          .transaction()
          .execute((transaction) =>
            beginSession(transaction, way, { label, at: now() }),
          ),
      );
      return reply.code(201).send(begun);
    },
  });
};
