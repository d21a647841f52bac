import fc from 'fast-check';

/*
 * The same examples in every run, so that a change is judged by what it changes and not by luck.
 * `WAQAI_SEED=7 npm test -- unit` looks elsewhere; a counterexample found that way becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env['WAQAI_SEED'] ?? 20_251_213) });
