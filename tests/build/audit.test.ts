import { judgeAudit } from '../../scripts/check/audit';

const answer = (vulnerabilities: object): string =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities });

describe('what is known of faults in shipped packages', () => {
  it.each([
    ['none', answer({}), 'sound', 'shipped packages: no known faults'],
    [
      'lesser ones',
      answer({ a: { severity: 'moderate' }, b: { severity: 'low' } }),
      'sound',
      'shipped packages: no grave faults; lesser ones in a (moderate), b (low)',
    ],
    [
      'a grave one',
      answer({ a: { severity: 'low' }, xlsx: { severity: 'high' } }),
      'faulty',
      'shipped packages with known faults: xlsx (high)',
    ],
    [
      'the gravest',
      answer({ a: { severity: 'critical' } }),
      'faulty',
      'shipped packages with known faults: a (critical)',
    ],
    [
      'a registry that cannot tell',
      JSON.stringify({
        message: '405 Method Not Allowed - POST https://registry.example/bulk',
        statusCode: 405,
      }),
      'unanswered',
      'shipped packages: the registry does not tell of known faults (405 Method Not Allowed - POST)',
    ],
    [
      'no network',
      '',
      'unanswered',
      'shipped packages: the registry does not tell of known faults (no answer)',
    ],
    [
      'a page instead of an answer',
      '<html>',
      'unanswered',
      'shipped packages: the registry does not tell of known faults (no answer)',
    ],
    [
      'something else',
      '{"vulnerabilities":[]}',
      'unanswered',
      'shipped packages: the registry does not tell of known faults (no answer)',
    ],
  ] as const)('%s', (_case, output, kind, sentence) => {
    expect(judgeAudit(output)).toEqual({ kind, sentence });
  });
});
