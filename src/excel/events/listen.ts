import { run } from '../run';

/** A registration that can be ended, in the context in which it was made. */
export type Registration = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Registers handlers in one sync.
 * @returns ends them all; when the workbook is gone they are gone as well, and that is no error
 */
export async function listen(
  register: (context: Excel.RequestContext) => readonly Registration[],
): Promise<() => Promise<void>> {
  const registrations = await run(undefined, async (context) => {
    const made = register(context);
    await context.sync();
    return made;
  });
  return async () => {
    const [first] = registrations;
    if (first === undefined) return;
    await Excel.run(first.context, async (context) => {
      for (const registration of registrations) registration.remove();
      await context.sync();
    }).catch(() => undefined);
  };
}
