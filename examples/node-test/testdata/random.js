/** Test data from TEST_SEED, as property tests make it: the same seed, the same data. Without a seed, new data each time. */
export const seed = Number(process.env.TEST_SEED ?? Math.floor(Math.random() * 2 ** 31));
