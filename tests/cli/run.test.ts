import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { writeWaivers } from '../../src/check/waivers';
import { run } from '../../src/cli/run';
import { wrapWaivers } from '../../src/workbook/custom-xml';
import { withCustomXml } from '../support/custom-xml';

const SAMPLES = resolve(__dirname, '../../samples');
const CHENGDE = join(SAMPLES, '承德市中级人民法院2023年度.xlsx');
const BLANK = join(SAMPLES, '空白模板.xlsx');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pt-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

async function pt(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await run(argv, {
    write: (text) => (out += text),
    complain: (text) => (err += text),
    colour: false,
    showsProgress: false,
    today: { year: 2026, month: 11, day: 24 },
  });
  return { code, out, err };
}

describe('pt check', () => {
  it('finds the faults of the sample and exits 1', async () => {
    const { code, out, err } = await pt('check', SAMPLES);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain(
      '必须改正  E13  成本指标“不超过人民陪审员总成本”为34.6万元，比预算数20.00万元多14.6万元。',
    );
    expect(out).toContain('必须改正  F18');
    expect(out).toContain('项目4 2023年度人民陪审员(调解员）经费');
    expect(out).toContain('共2个文件');
  });

  it('exits 0 for a blank form, and says that it is blank', async () => {
    const { code, out } = await pt('check', BLANK);
    expect(code).toBe(0);
    expect(out).toContain('空白表，未填内容，不检查。');
    expect(out).not.toContain('未发现');
  });

  it.each([
    ['a file that is not there', () => join(folder, '没有.xlsx'), '找不到这个文件'],
    ['an empty file', () => put('空.xlsx', ''), '文件是空的'],
    ['a text file', () => put('目标.xlsx', '项目名称,预算数\n物业费,24\n'), '文本（CSV）'],
    [
      'a picture',
      () => put('照片.xlsx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0])),
      '图片',
    ],
    ['a cut-off workbook', () => put('半截.xlsx', readFileSync(CHENGDE).subarray(0, 9000)), '已损坏'],
  ])('exits 2 for %s, with a sentence', async (_case, path, sentence) => {
    const { code, out } = await pt('check', path());
    expect(code).toBe(2);
    expect(out).toContain('无法检查');
    expect(out).toContain(sentence);
  });

  it('checks the others when one file of a folder is bad', async () => {
    const mixed = join(folder, '混合', '里层');
    mkdirSync(mixed, { recursive: true });
    copyFileSync(CHENGDE, join(mixed, '好.xlsx'));
    writeFileSync(join(mixed, '坏.xlsx'), 'PK坏');
    writeFileSync(join(mixed, '~$好.xlsx'), 'lock');
    writeFileSync(join(mixed, '说明.txt'), 'x');
    const { code, out } = await pt('check', join(folder, '混合'));
    expect(code).toBe(2);
    expect(out).toContain('E13');
    expect(out).toContain('其中1个文件未能完整检查');
    expect(out).toContain('共2个文件');
  });

  it('exits 2 for a folder without workbooks', async () => {
    const empty = join(folder, '空文件夹');
    mkdirSync(empty);
    const { code, err } = await pt('check', empty);
    expect(code).toBe(2);
    expect(err).toContain('文件夹里没有工作簿');
  });

  it('speaks English', async () => {
    const { code, out } = await pt('check', CHENGDE, '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toContain('must fix  E13');
    expect(out).toMatch(/1 file: 3 to fix, 12 to check/);
  });

  it('counts infos, and lists them on request', async () => {
    expect((await pt('check', CHENGDE)).out).not.toMatch(/^ +建议完善 {2}/m);
    expect((await pt('check', CHENGDE, '--infos')).out).not.toContain('另有建议完善');
  });

  it.each([
    ['EN', 'must fix'],
    ['zh', '必须改正'],
    ['ZH-cn', '必须改正'],
  ])('knows the language %s', async (language, word) => {
    expect((await pt('check', CHENGDE, '--lang', language)).out).toContain(word);
  });

  it('knows formats in capitals', async () => {
    expect((await pt('check', CHENGDE, '--format', 'CSV')).out).toContain('文件,级别,工作表');
  });

  it('checks a file once that is named twice', async () => {
    const { out } = await pt('check', CHENGDE, SAMPLES, join(SAMPLES, '..', 'samples', '空白模板.xlsx'));
    expect(out).toContain('共2个文件');
  });

  it.each([
    ['a name that no file can have', '长'.repeat(400)],
    ['a file in place of a folder', join(CHENGDE, '里层.xlsx')],
  ])('does not find %s', async (_case, path) => {
    const { code, out } = await pt('check', path);
    expect(code).toBe(2);
    expect(out).toContain('找不到这个文件');
  });

  it('writes to a file', async () => {
    const path = join(folder, '结果.json');
    const { code, out, err } = await pt('check', CHENGDE, '--format', 'json', '--out', path);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('结果已写入');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ summary: { files: 1, errors: 3 } });
  });

  it.each([
    ['结果.html', [], '<!doctype html>'],
    ['结果.HTM', [], '<!doctype html>'],
    ['结果.csv', [], '\ufeff文件,级别'],
    ['结果.sarif', [], '{\n  "$schema"'],
    ['结果.txt', [], `${basename(CHENGDE)}\n`],
    ['结果', [], `${basename(CHENGDE)}\n`],
    ['json', [], `${basename(CHENGDE)}\n`],
    ['结果2.html', ['--format', 'csv'], '\ufeff文件,级别'],
  ])('writes to %s with %j what its name or the format says', async (name, more, begin) => {
    const path = join(folder, name);
    expect(await pt('check', CHENGDE, '--out', path, ...more)).toMatchObject({ code: 1 });
    const written = readFileSync(path, 'utf8').replace(CHENGDE, basename(CHENGDE));
    expect(written.slice(0, begin.length).toLowerCase()).toBe(begin.toLowerCase());
  });

  it.each([
    ['an unknown command', ['validate', CHENGDE], '没有“validate”这个命令'],
    ['no file', ['check'], '请给出要检查的文件'],
    ['an unknown option', ['check', CHENGDE, '--fast'], '没有“--fast”这个选项'],
    ['an unknown short option', ['check', CHENGDE, '-x'], '没有“-x”这个选项'],
    ['an option without its value', ['check', CHENGDE, '--lang'], '选项 --lang 后面缺少内容'],
    ['an option in place of a value', ['check', '--out', '--infos', CHENGDE], '选项 --out 后面缺少内容'],
    ['a switch with a value', ['check', CHENGDE, '--infos=yes'], '选项 --infos 后面不带内容'],
    ['an unknown format', ['check', CHENGDE, '--format', 'xml'], '没有“xml”这种格式'],
    ['an unknown language', ['check', CHENGDE, '--lang', 'fr'], '没有“fr”这种语言'],
    ['an option of another command', ['check', CHENGDE, '--as-of', '2023-09-30'], '只用于 progress'],
    ['no job at all', ['check', CHENGDE, '--jobs', '0'], '应是 1 到 64 的整数，不能是“0”'],
    ['too many jobs', ['check', CHENGDE, '--jobs', '65'], '不能是“65”'],
    ['jobs by halves', ['progress', CHENGDE, '--jobs', '1.5'], '不能是“1.5”'],
    ['jobs without a number', ['check', CHENGDE, '--jobs', ''], '不能是“”'],
    ['a date that is none', ['progress', CHENGDE, '--as-of', '2023-02-30'], '“2023-02-30”不是日期'],
    ['writing over a workbook', ['check', CHENGDE, '--out', CHENGDE], '为免覆盖没有写入'],
    [
      'a folder that is not there to write to',
      ['check', CHENGDE, '--out', '/没有/结果.txt'],
      '结果没有写入 /没有/结果.txt：所在的文件夹不存在',
    ],
    [
      'a folder in place of a file to write to',
      ['check', CHENGDE, '--out', SAMPLES],
      '这是文件夹，请给出文件名',
    ],
    ['no name to write to', ['check', CHENGDE, '--out', ''], '选项 --out 后面缺少内容'],
    ['no name of settings', ['check', CHENGDE, '--settings', ' '], '选项 --settings 后面缺少内容'],
    ['a workbook that is piped in', ['check', '-'], '工作簿不能从管道读取'],
    ['files instead of a command', [CHENGDE], '前面要写命令 check（校验）或 progress'],
    ['a folder instead of a command', ['samples/'], '“samples/”前面要写命令'],
    ['a name without a path', ['表.XLSX'], '“表.XLSX”前面要写命令'],
    ['a blank name', ['check', CHENGDE, ' '], '有一个文件名是空的'],
    ['an option mistyped', ['check', CHENGDE, '--fromat', 'csv'], '可用的选项：--format、--infos'],
    ['a format mistyped', ['check', CHENGDE, '--format', 'xls'], '可用的格式：text、json'],
  ])('exits 2 for %s', async (_case, argv, sentence) => {
    const { code, out, err } = await pt(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });

  it('exits 2 with a sentence when it fails itself', async () => {
    const complaints: string[] = [];
    const code = await run(['check', CHENGDE], {
      write: () => {
        throw new Error('磁盘已满');
      },
      complain: (text) => complaints.push(text),
      colour: false,
      showsProgress: false,
      today: { year: 2023, month: 9, day: 30 },
    });
    expect([code, complaints]).toEqual([2, ['程序出错，没有得出结果：磁盘已满\n']]);
  });

  it.each([[['--help']], [['check', '--help']], [['help']], [['help', 'check']], [[]]])(
    'shows help for %j',
    async (argv) => {
      const { code, out } = await pt(...argv);
      expect(code).toBe(0);
      expect(out).toContain('pt progress');
    },
  );

  it('tells its version', async () => {
    expect(await pt('--version')).toEqual({ code: 0, out: 'performance-targets 1.0.0\n', err: '' });
  });
});

describe('settings and waivers', () => {
  it('takes severities from a settings file', async () => {
    const settings = put(
      '设置.json',
      '{"version":1,"severities":{"cost-over-budget":"info","missing-basis":"off","placeholder-text":"warning"}}',
    );
    const { code, out } = await pt('check', CHENGDE, '--settings', settings);
    expect(code).toBe(0);
    expect(out).toContain('必须改正0处，需要核对13处');
  });

  it.each([
    ['a file that is not there', () => join(folder, '没有.json'), '读不到设置文件'],
    [
      'a wrong file',
      () => put('错.json', '{"version":1,"severities":{"no-rule":"off"}}'),
      '没有“no-rule”这条规则',
    ],
  ])('checks nothing with %s', async (_case, path, sentence) => {
    const { code, out, err } = await pt('check', CHENGDE, '--settings', path());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });

  it('heeds the reasons kept in the workbook, unless told not to', async () => {
    const json = JSON.parse((await pt('check', CHENGDE, '--format', 'json')).out) as {
      files: { findings: { rule: string; severity: string; fingerprint: string }[] }[];
    };
    const errors = json.files.flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity === 'error'),
    );
    const waivers = errors.map(({ rule, fingerprint }) => ({ rule, fingerprint, reason: '已与财政局核实' }));
    const path = put('已说明.xlsx', withCustomXml(readFileSync(CHENGDE), writeWaivers(waivers)));
    const heeded = await pt('check', path);
    expect(heeded.code).toBe(0);
    expect(heeded.out).toContain('已说明理由、暂不改的3处。');
    expect((await pt('check', path, '--infos')).out).toContain('理由“已与财政局核实”');
    expect((await pt('check', path, '--no-waivers')).code).toBe(1);
  });

  it('says when the reasons are damaged', async () => {
    const path = put('坏记录.xlsx', withCustomXml(readFileSync(CHENGDE), wrapWaivers('{')));
    const { code, out } = await pt('check', path);
    expect(code).toBe(1);
    expect(out).toContain('的记录已损坏，没有采用');
  });
});

describe('pt progress', () => {
  it('shows plan, by day and time beside each other at a date', async () => {
    const { code, out } = await pt('progress', CHENGDE, '--as-of', '2023-09-30');
    expect(code).toBe(0);
    expect(out).toContain(
      '截至2023-09-30：计划（阶梯） 50.0%（460.69万元），推算（按日） 68.7%（632.98万元），序时（仅供参考） 75.0%',
    );
  });

  it('adds up all projects, rounding once', async () => {
    const { out } = await pt('progress', CHENGDE, '--as-of', '2023年10月31日');
    const total = out.slice(out.indexOf('7个项目合计'));
    expect(total).toContain('2754.46万元');
    for (const amount of ['688.62', '1377.23', '2065.85', '2754.46']) expect(total).toContain(amount);
  });

  it('takes today when no date is given', async () => {
    const { out } = await pt('progress', CHENGDE);
    expect(out).toContain('截至2026-11-24：计划（阶梯） 100.0%');
  });

  it('exits 2 when a file cannot be read', async () => {
    expect((await pt('progress', CHENGDE, put('空2.xlsx', ''))).code).toBe(2);
  });
});
