import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before a program: tells, when it ends, what it has used.
if (isMainThread) {
  const start = performance.now();
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const used = {
      cpu: (userCPUTime + systemCPUTime) / 1000,
      wall: performance.now() - start,
      megabytes: maxRSS / 1024,
    };
    writeFileSync(process.env.PT_BENCH_USAGE, JSON.stringify(used));
  });
}
