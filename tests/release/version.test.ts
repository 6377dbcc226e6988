import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOOL } from '../../src/report/run';

const text = (path: string): string => readFileSync(join(__dirname, '../..', path), 'utf8');
const { version } = JSON.parse(text('package.json')) as { version: string };

describe('the version', () => {
  it.each([
    ['of the reports', TOOL.version],
    ['of package-lock.json', (JSON.parse(text('package-lock.json')) as { version: string }).version],
    ['of the manifest', /<Version>(\d+\.\d+\.\d+)\.0<\/Version>/u.exec(text('manifest.xml'))?.[1]],
    ['of the newest entry in CHANGELOG.md', /^## (\S+)/mu.exec(text('CHANGELOG.md'))?.[1]],
  ])('%s is that of the package', (_, found) => {
    expect(found).toBe(version);
  });
});
