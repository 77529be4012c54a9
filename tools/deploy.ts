import { main } from './deploy/main';

process.exitCode = await main(process.argv.slice(2), process);
