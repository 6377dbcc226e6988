import { findPlaceholder, isBarePlaceholder, meansNone } from '../../../src/rules/support/placeholders';

describe('findPlaceholder', () => {
  it.each([
    ['收益人员满意度（已审核确定的具体指标名称）', 'template', '（已审核确定的具体指标名称）'],
    ['（请填写项目实施单位）', 'template', '（请填写项目实施单位）'],
    ['结案率（请注明口径）', 'template', '（请注明口径）'],
    ['【填写具体数量】', 'template', '【填写具体数量】'],
    ['（三级指标名称）', 'template', '（三级指标名称）'],
    ['请填写项目概况，不超过200字', 'template', '请填写项目概况，不超过200字'],
    ['此处填写项目名称', 'template', '此处填写项目名称'],
    ['例：培训人数≥200人', 'template', '例：培训人数≥200人'],
    ['指标1：', 'template', '指标1：'],
    ['指标2：……', 'template', '指标2：……'],
    ['目标1：保障安全；目标2：……', 'template', '目标2：……'],
    ['目标1：… 目标2：保障安全', 'template', '目标1：…'],
    ['目标一：保障安全。目标二：', 'template', '目标二：'],
    ['三级指标一', 'template', '三级指标一'],
    ['XX项目', 'blank', 'XX'],
    ['用于xx支出', 'blank', 'xx'],
    ['2023年ＸＸ月', 'blank', 'ＸＸ'],
    ['20XX年度办案经费', 'blank', '20XX'],
    ['≥XX%', 'blank', 'XX'],
    ['委托XXX公司实施', 'blank', 'XXX'],
    ['XXXX-XX-XX', 'blank', 'XXXX'],
    ['《××办法》', 'blank', '××'],
    ['冀财〔2023〕××号', 'blank', '××'],
    ['___项目', 'blank', '___'],
    ['某某市中级人民法院', 'blank', '某某'],
    ['用于某某工程', 'blank', '某某'],
    ['待定', 'pending', '待定'],
    ['（待填）', 'pending', '（待填）'],
    ['待补充。', 'pending', '待补充。'],
    ['完成时间待定', 'pending', '待定'],
    ['地点待定，费用另计', 'pending', '待定'],
    ['（指标名称）', 'template', '（指标名称）'],
    ['（单位全称）', 'template', '（单位全称）'],
    ['（选填）', 'template', '（选填）'],
    ['（请据实填写）', 'template', '（请据实填写）'],
    ['请在此填写目标', 'template', '请在此填写目标'],
    ['此处填报', 'template', '此处填报'],
    ['在此填写', 'template', '在此填写'],
    ['填写说明：按年', 'template', '填写说明：按年'],
    ['填报要求:按年', 'template', '填报要求:按年'],
    ['指标12：', 'template', '指标12：'],
    ['三级指标二十一：', 'template', '三级指标二十一：'],
    ['一、请在此填写目标', 'template', '一、请在此填写目标'],
    ['保洁（请在此填写）', 'template', '保洁（请在此填写）'],
    ['20年XX月', 'blank', 'XX'],
    ['X市20XX年', 'blank', '20XX'],
    ['某某某单位', 'blank', '某某某'],
    ['王五XX', 'blank', 'XX'],
    ['待补', 'pending', '待补'],
    ['待核实', 'pending', '待核实'],
    ['tbd', 'pending', 'tbd'],
    ['TBD.', 'pending', 'TBD.'],
    ['%', 'punctuation', '%'],
    [' ', 'punctuation', ' '],
    ['……', 'punctuation', '……'],
    ['...', 'punctuation', '...'],
    ['？？', 'punctuation', '？？'],
    ['/', 'punctuation', '/'],
    ['——', 'punctuation', '——'],
  ])('finds one: %s', (text, kind, found) => {
    expect(findPlaceholder(text)).toEqual({ kind, text: found });
  });

  it.each([
    ['a size', '工作服XXL号'],
    ['a name of technology', 'IPV6改造'],
    ['a model', 'DXX-200型设备'],
    ['a model that begins so', 'XX-200型设备'],
    ['another model', 'XX50打印机'],
    ['one X', 'X光机1台'],
    ['a product of numbers', '3××4'],
    ['one multiplication sign', '2×4米'],
    ['a person whose name is withheld', '张某某国家赔偿案'],
    ['the same with signs', '支付李××司法救助金'],
    ['a remark that tells of an instruction', '表格（含请填写说明的附件）'],
    ['a remark that tells of a place', '（由此处转出）'],
    ['a remark that tells of what was filled in', '（未填写本年数）'],
    ['a remark with more than a name', '（项目名称及编码）'],
    ['a remark about a project’s name', '（本项目名称）'],
    ['a remark about names of indicators', '（三级指标名称及代码）'],
    ['a remark about other indicators', '（二三级指标名称）'],
    ['a remark about fields', '（必填项）'],
    ['a remark about other fields', '（非必填）'],
    ['an explanation without a colon', '填写说明按年报送'],
    ['a number of too many digits', '指标123'],
    ['a name behind a number', '指标1a'],
    ['a year of no century', '120XX年'],
    ['待定 within a longer word', '待定期更新'],
    ['待核 with something before it', '单位待核实'],
    ['letters around TBD', 'TBDs'],
    ['one underscore', '办案_经费'],
    ['待定 inside words', '等待定价'],
    ['待定 inside other words', '招待定点饭店'],
    ['待填 inside words', '空白亟待填补'],
    ['words that look like an instruction', '群众填写满意度调查表'],
    ['the same in brackets', '登记表（填写完整率）'],
    ['a real remark', '各类案件（不含执行案件）结案率'],
    ['a unit in brackets', '业务处理及时性(％)'],
    ['a year in brackets', '（2023年度）'],
    ['an example within a sentence', '办公用品，例：打印纸'],
    ['dots at the end of a sentence', '购置电脑、打印机……'],
    ['the sign for what stands above', '〃'],
    ['goals one after the other', '目标1：保障安全；目标2：改善条件。'],
    ['dots at the end of a goal', '目标1：购置电脑、打印机……'],
    ['a goal that is named by a number', '实现年度目标2项'],
    ['a comparator alone, which is a malformed target', '≥'],
    ['不涉及', '不涉及'],
    ['无', '无'],
    ['an amount', '1,030,700.00'],
    ['an indicator of a numbered kind', '指标1：结案率'],
    ['a project code', '13080021NU34PCK2U0A2D'],
    ['a code with crosses in it', '13080023P0XX10210006W'],
  ])('finds none in %s', (_case, text) => {
    expect(findPlaceholder(text)).toBeNull();
  });

  it('takes time in proportion to the length of the text', () => {
    const started = performance.now();
    for (const piece of ['XX-1', '（请', '张某某', '待定期', '_', '…一', '指标']) {
      findPlaceholder(piece.repeat(30_000));
    }
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('isBarePlaceholder', () => {
  it.each([
    ['……', true],
    ['指标1：', true],
    ['（待定）', true],
    ['“XX”', true],
    ['XX数量', false],
    ['满意度（必填）', false],
    ['结案率', false],
    ['', false],
  ])('%s: %s', (text, bare) => {
    expect(isBarePlaceholder(text)).toBe(bare);
  });
});

describe('meansNone', () => {
  it.each([
    ['/', true],
    ['—', true],
    ['--', true],
    ['%', true],
    ['‰', true],
    ['5%', false],
    ['%5', false],
    ['？', false],
    ['XX', false],
    ['5', false],
  ])('%s: %s', (text, none) => {
    expect(meansNone(text)).toBe(none);
  });
});
