export type { Encoder, EncoderOutput } from "./encoder.ts";
export { openEncoder } from "./open-encoder.ts";
