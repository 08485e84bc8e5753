/** Version of the model: changes when the same data and scenario give other numbers. */
export const modelVersion = "0.3";
