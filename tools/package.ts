import { main } from './package/main';

process.exitCode = main(process.argv.slice(2), process);
