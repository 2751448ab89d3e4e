/** Every entity class; a test asserts that they and the migrations say the same. */
export const entities = [];
