import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One step: a program of ours or of a package, run by this same node. */
interface Step {
  readonly name: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** true: vitest, which counts its own tests */
  readonly isVitest?: boolean;
}

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

interface Run {
  readonly code: number;
  readonly output: string;
}

const steps: readonly Step[] = [
  { name: 'types', args: ['node_modules/svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'] },
  { name: 'lint', args: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
  { name: 'data', args: ['src/cli/run.mjs', 'check-data'] },
  { name: 'build', args: ['src/cli/run.mjs', 'build'] },
  { name: 'size', args: ['src/cli/run.mjs', 'size'] },
  vitestStep('unit', 'unit'),
  // Dates read in local time would move by a day here: whatever reads or writes one, and every figure by its picture.
  vitestStep('unit-damascus', 'unit', { TZ: 'Asia/Damascus' }, ['time', 'dataset', 'locale', 'timeline', 'state', 'figures/gallery', 'cli/figures'].map((path) => `tests/${path}`)),
  vitestStep('components', 'components'),
  vitestStep('browser', 'browser'),
];

/**
 * Runs every check in order, all of them even where one fails, and ends with `N passed, N failed`: vitest's
 * tests, and one for each other step. Names choose steps: `npm test -- types unit`. Exit code 1 on any failure.
 */
export async function main(args: readonly string[]): Promise<number> {
  const unknown = args.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`No step is called ${unknown.join(', ')}. Steps: ${steps.map((step) => step.name).join(', ')}.`);
    return 1;
  }
  const scratch = await mkdtemp(join(tmpdir(), 'waqai-test-'));
  try {
    const chosen = steps.filter((step) => args.length === 0 || args.includes(step.name));
    const total = await runAll(chosen, join(scratch, 'counts.json'));
    console.log(`${total.passed} passed, ${total.failed} failed`);
    return total.failed === 0 ? 0 : 1;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function vitestStep(name: string, project: string, env: Readonly<Record<string, string>> = {}, more: readonly string[] = []): Step {
  const reporters = ['--reporter=default', '--reporter=./tests/lines-reporter.ts'];
  // Vitest would leave one processor of two to itself, which has nothing to do.
  return { name, args: ['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--maxWorkers=2', ...reporters, ...more], env, isVitest: true };
}

async function runAll(chosen: readonly Step[], countsFile: string): Promise<Outcome> {
  const total = { passed: 0, failed: 0 };
  const env: NodeJS.ProcessEnv = { ...process.env, WAQAI_COUNTS: countsFile };
  // Vite set it when it read this command; each step decides for itself (the build: production, vitest: test).
  delete env['NODE_ENV'];
  for (const step of chosen) {
    const started = performance.now();
    await rm(countsFile, { force: true });
    const run = await runStep(step, env);
    const outcome = step.isVitest ? await vitestOutcome(run, countsFile) : plainOutcome(run);
    if (outcome.failed > 0) console.log(run.output.trimEnd());
    console.log(reportLine(step, outcome, performance.now() - started));
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    // The browser tests read what was just built; without a build they make their own.
    if (step.name === 'build' && outcome.failed === 0) env['WAQAI_DIST'] = 'dist';
  }
  return total;
}

function runStep(step: Step, env: NodeJS.ProcessEnv): Promise<Run> {
  return new Promise((onEnd) => {
    const child = spawn(process.execPath, step.args, { env: { ...env, ...step.env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    const collect = (chunk: Buffer): number => chunks.push(chunk);
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => onEnd({ code: 1, output: error.message }));
    child.on('close', (code) => onEnd({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

function plainOutcome({ code }: Run): Outcome {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A run that broke outside its tests, or never came to its end, counts as one more failure. */
async function vitestOutcome({ code }: Run, countsFile: string): Promise<Outcome> {
  try {
    const { passed, failed, broken } = JSON.parse(await readFile(countsFile, 'utf8')) as Outcome & { broken: number };
    const all = failed + broken;
    return { passed, failed: code !== 0 && all === 0 ? 1 : all };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function reportLine(step: Step, { passed, failed }: Outcome, ms: number): string {
  const counts = step.isVitest ? ` ${passed} of ${passed + failed} tests` : '';
  return `${failed === 0 ? 'ok    ' : 'FAILED'} ${step.name.padEnd(14)}${(ms / 1000).toFixed(1).padStart(6)} s${counts}`;
}
