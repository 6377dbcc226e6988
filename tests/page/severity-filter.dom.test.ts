import { filterFindings } from '../../src/page/severity-filter';

const PAGE = `
<section><table id="files"><tr><td>文件</td></tr></table>
<section id="one"><table id="faults"><tr id="e"><td class="level error"></td><td><table id="around"><tr><td></td></tr></table></td></tr>
<tr id="w"><td class="level warning"></td></tr></table>
<details id="head"></details><table id="infos" class="folded"><tr id="i"><td class="level info"></td></tr></table></section>
<section id="two"><p>只读到一部分</p></section></section>`;

function hidden(...shown: ('error' | 'warning' | 'info')[]) {
  document.body.innerHTML = PAGE;
  const nothing = filterFindings(document.body, new Set(shown));
  const ids = [...document.querySelectorAll('[hidden]')].map(({ id }) => id).sort();
  return { nothing, ids };
}

describe('findings of some severities', () => {
  it.each<[('error' | 'warning' | 'info')[], string[], boolean]>([
    [['error', 'warning', 'info'], [], false],
    [['error'], ['head', 'i', 'infos', 'w'], false],
    [['info'], ['e', 'faults', 'w'], false],
    [[], ['e', 'faults', 'head', 'i', 'infos', 'one', 'w'], true],
  ])('%j', (shown, ids, nothing) => {
    expect(hidden(...shown)).toEqual({ ids, nothing });
  });

  it('come back', () => {
    document.body.innerHTML = PAGE;
    filterFindings(document.body, new Set());
    expect(filterFindings(document.body, new Set(['error', 'warning', 'info']))).toBe(false);
    expect(document.querySelectorAll('[hidden]')).toHaveLength(0);
  });

  it('are not missed where there are none', () => {
    document.body.innerHTML = '<section><p>没有</p></section>';
    expect(filterFindings(document.body, new Set())).toBe(false);
  });
});
