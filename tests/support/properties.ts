import fc from 'fast-check';

/** Every run tries the same cases, so that a failure can be met again; another FUZZ_SEED tries others. */
export const SEED = Number(process.env.FUZZ_SEED ?? 20_231_231);

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });

export default fc;
