import type { LoggedAction, LoggedRequest } from '../../workbench/host';
import { formatBytes, summaryOf, totalsOf } from '../../workbench/page/drawer/totals';

function action(kind: LoggedAction['kind'], member: string, writes = false): LoggedAction {
  return { kind, member, writes };
}

function request(purpose: LoggedRequest['purpose'], writes: number): LoggedRequest {
  return {
    number: 1,
    purpose,
    flags: 0,
    actions: [],
    writes,
    requestBytes: 100,
    responseBytes: 1000,
    milliseconds: 1,
  };
}

describe('the log of requests', () => {
  it('sums what the add-in’s own code asked for', () => {
    const requests = [
      request('service', 0),
      request('workbook', 2),
      request('clean-up', 0),
      request('workbook', 0),
    ];
    expect(totalsOf(requests)).toEqual({ syncs: 2, writes: 2, sent: 200, received: 2000 });
    expect(totalsOf([])).toEqual({ syncs: 0, writes: 0, sent: 0, received: 0 });
  });

  it('names each member once, without mere navigation', () => {
    const actions = [
      action('instantiate', 'Worksheet'),
      action('query', 'Range.values'),
      action('query', 'Range.values'),
      action('set', 'Range.formulas', true),
      action('trace', ''),
    ];
    expect(summaryOf(actions)).toBe('Range.values ×2, Range.formulas');
  });

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1500, '1.5 kB'],
    [5_242_880, '5.24 MB'],
  ])('%d bytes read %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});
