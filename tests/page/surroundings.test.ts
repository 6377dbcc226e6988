import { surroundings } from '../../src/page/surroundings';
import { createSheet, type PlacedCell } from '../../src/workbook/snapshot';
import type { Area } from '../../src/workbook/address';
import { deriveCell } from '../../src/workbook/derive-cell';

function sheet(values: Readonly<Record<string, string | number>>, merges: readonly Area[] = []) {
  const cells: PlacedCell[] = Object.entries(values).map(([key, value]) => {
    const [row = 0, col = 0] = key.split(',').map(Number);
    return { row, col, cell: deriveCell({ value, numberFormat: '0%', isFormula: false }) };
  });
  return { sheets: [createSheet({ name: '表<1>', cells, merges })] };
}

const shown = (row: number, col: number, workbook: ReturnType<typeof sheet>) =>
  surroundings({ sheet: 0, row, col }, workbook, 'zh-CN').html;

describe('the cells around one', () => {
  it('show two rows up and down, three columns to the left and one to the right, within the sheet', () => {
    const html = shown(5, 5, sheet({ '0,0': '远', '5,5': '中', '9,9': '末' }));
    expect(html.match(/<th scope="row">(\d+)/gu)).toEqual(
      [4, 5, 6, 7, 8].map((row) => `<th scope="row">${row}`),
    );
    expect(html.match(/<th scope="col">([A-Z]+)/gu)).toEqual(
      ['C', 'D', 'E', 'F', 'G'].map((col) => `<th scope="col">${col}`),
    );
    expect(html).not.toContain('远');
    const corner = shown(0, 0, sheet({ '0,0': 0.25 }));
    expect(corner.match(/<th scope="row">/gu)).toHaveLength(1);
    expect(corner.match(/<th scope="col">/gu)).toHaveLength(1);
    expect(corner).toContain('25%');
  });

  it('mark the one, an empty one too, and say so to those who cannot see it', () => {
    const html = shown(1, 1, sheet({ '1,0': '名称', '3,3': '末' }));
    expect(html).toContain(
      '<td class="marked"><span class="unseen">有问题的单元格</span> <span class="soft">空</span></td>',
    );
    expect(html.match(/class="marked"/gu)).toHaveLength(1);
    expect(html).toContain('工作表“表&lt;1&gt;”，单元格 B2 前后的内容');
  });

  it('show a merged area as one cell, as far as it lies in sight', () => {
    const merges = [{ top: 0, left: 0, bottom: 9, right: 1 }];
    const html = shown(5, 2, sheet({ '0,0': '项目', '5,2': '值', '9,3': '末' }, merges));
    expect(html).toContain('<td rowspan="5" colspan="2">项目</td>');
    expect(html.match(/项目/gu)).toHaveLength(1);
    const inside = shown(5, 1, sheet({ '0,0': '项目', '9,3': '末' }, merges));
    expect(inside).toContain('<td rowspan="5" colspan="2" class="marked">');
  });

  it('cut long texts and escape all of them', () => {
    const html = shown(0, 0, sheet({ '0,0': `<b>${'长'.repeat(99)}` }));
    expect(html).toContain(`&lt;b&gt;${'长'.repeat(57)}…`);
    expect(html).not.toContain('<b>');
  });
});
