import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Options } from 'prettier';
import { readBenchArguments } from './arguments';
import { machineOf } from './machine';
import { documentOf } from './render/markdown';
import { sectionText } from './render/terminal';
import type { Measured } from './section';
import { loadSections, sectionNames } from './sections';
import { Workshop } from './workshop';

const ROOT = join(import.meta.dirname, '..');
const DOCUMENT = 'docs/benchmarks.md';

const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const say = (what: string): boolean => process.stderr.write(`… ${what}\n`);

const command = readBenchArguments(process.argv.slice(2), sectionNames());
if (command.kind === 'wrong') {
  process.stderr.write(`${command.message}\n`);
  process.exitCode = 2;
} else {
  const machine = machineOf(new Date());
  print(
    `${machine.date}，${machine.processor}，${machine.cores} 核，Node.js ${machine.node}，负载 ${machine.load.toFixed(1)}\n`,
  );
  const measured: Measured[] = [];
  for (const section of await loadSections(command.sections)) {
    const workshop = new Workshop(say);
    try {
      const one = { section, result: await section.measure(workshop) };
      measured.push(one);
      print(sectionText(one));
    } finally {
      workshop.close();
    }
  }
  if (command.write) {
    const layout = JSON.parse(readFileSync(join(ROOT, '.prettierrc.json'), 'utf8')) as Options;
    writeFileSync(join(ROOT, DOCUMENT), await documentOf(machine, measured, layout));
    print(`已写入 ${DOCUMENT}`);
  }
}
