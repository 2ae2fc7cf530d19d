/** Version of the model: changes whenever a number of it changes. Every reading carries it. */
export const modelVersion = "1.8.0";
