import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform } from "fastify-type-provider-zod";

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
    transform: jsonSchemaTransform,
  });
  server.get("/openapi.json", { schema: { hide: true } }, () =>
    server.swagger(),
  );
}
