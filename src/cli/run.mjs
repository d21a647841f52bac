// Runs one of the TypeScript commands beside this file: node src/cli/run.mjs COMMAND [OPTIONS]
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [command = '', ...args] = process.argv.slice(2);
if (!/^[a-z-]+$/.test(command)) throw new Error('usage: node src/cli/run.mjs COMMAND [OPTIONS]');
const file = fileURLToPath(new URL(`./${command}.ts`, import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
process.exitCode = await module.main(args);
