import { main } from './understand/main';

process.exitCode = main(process.argv.slice(2), process);
