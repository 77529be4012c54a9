import { main } from './emulated/main';

process.exitCode = await main(process);
