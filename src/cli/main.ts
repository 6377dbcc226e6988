import { run } from './run';

const now = new Date();

/** `pt check … | head` closes the pipe early: what was not wanted any more is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  colour: process.stdout.isTTY && process.env.NO_COLOR === undefined,
  showsProgress: process.stderr.isTTY,
  today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
});
