import { spawnSync } from 'node:child_process';
import { laterFlag } from '../../src/cli/compiling';

describe('compiling later', () => {
  it.each([
    ['11.3.244.8-node.33', '--interrupt-budget=1000000'],
    ['12.4.254.21-node.33', '--invocation-count-for-turbofan=40000'],
    ['13.6.233.10-node.28', '--invocation-count-for-turbofan=40000'],
  ])('V8 %s is told so', (version, flag) => {
    expect(laterFlag(version)).toBe(flag);
  });

  it.each(['11.30.1', '10.2.154', '14.1.146.11-node.14', '20.0', ''])('V8 %s is left as it is', (version) => {
    expect(laterFlag(version)).toBeNull();
  });

  it('asks of this V8 nothing that it does not know', () => {
    const flag = laterFlag(process.versions.v8) ?? '';
    const set = `if (process.argv[1]) require('node:v8').setFlagsFromString(process.argv[1])`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', set, flag], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
