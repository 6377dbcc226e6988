import { WAIVERS_NAMESPACE } from '../workbook/custom-xml';
import type { Call } from '../workbook/port';
import { run } from './run';

/** Puts one part with this XML in the place of those of ours that there are; null removes them. */
export function writeWaivers(xml: string | null, call: Call | undefined): Promise<void> {
  return run(call, async (context) => {
    const { customXmlParts } = context.workbook;
    const ours = customXmlParts.getByNamespace(WAIVERS_NAMESPACE);
    ours.load('items/id');
    await context.sync();
    // A part of a scoped collection is addressed through the workbook's own.
    const [first, ...others] = ours.items.map(({ id }) => customXmlParts.getItem(id));
    // The new text first: what breaks off in between leaves a part too many, and never none.
    if (xml === null) first?.delete();
    else if (first === undefined) customXmlParts.add(xml);
    else first.setXml(xml);
    for (const part of others) part.delete();
    await context.sync();
  });
}
