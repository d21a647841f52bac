// npm run bench: runs main.ts beside this file.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const file = fileURLToPath(new URL('./main.ts', import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
// Node's own import: the runner's would run what it loads with its detours, and it is closed by now.
process.exitCode = await module.main(process.argv.slice(2), (url) => import(url));
