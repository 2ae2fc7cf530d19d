import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform } from "fastify-type-provider-zod";
import { problem } from "@staying-power/envelope";
import * as z from "zod/mini";

const problemSchema = z.toJSONSchema(problem, { target: "draft-2020-12" });

function responsesOf(schema: object): object {
  return "response" in schema && typeof schema.response === "object"
    ? (schema.response ?? {})
    : {};
}

/** Adds `/openapi.json`: the relay's interface, made from the schemas that it checks by. */
export async function describeItself(server: FastifyInstance): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Staying Power relay",
        description:
          "Carries sealed cases between a person and a coach. It can open none.",
        version: "1",
      },
      components: {
        securitySchemes: { token: { type: "http", scheme: "bearer" } },
      },
    },
    transform: (route) => {
      const { schema, url } = jsonSchemaTransform(route);
      const { who = "anyone" } = route.route.config ?? {};
      return {
        url,
        schema: {
          ...schema,
          ...(who === "anyone" ? {} : { security: [{ token: [] }] }),
          response: {
            ...responsesOf(schema),
            default: {
              description: "Why it was not done",
              content: {
                "application/problem+json": { schema: problemSchema },
              },
            },
          },
        },
      };
    },
  });
  server.get("/openapi.json", { schema: { hide: true } }, () =>
    server.swagger(),
  );
}
