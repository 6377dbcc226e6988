import type { Commands } from './commands';
import { COMMAND_NAMES, type CommandName } from './names';

/**
 * Excel holds back further buttons until a command's event is completed. A command that waits for its user (an answer,
 * the end of a cell edit) goes on after this time, in milliseconds, while the ribbon is free again.
 */
export const HELD_AT_MOST = 10_000;

/**
 * Ties the ribbon's buttons to the application. `commands` loads it; `failed` tells the user when it cannot be loaded
 * or when a command breaks. Every event is completed, once.
 */
export function associateCommands(
  commands: () => Promise<Commands>,
  failed: (error: unknown) => Promise<void>,
): void {
  const run = async (name: CommandName): Promise<void> => {
    try {
      await (await commands())[name]();
    } catch (error) {
      await failed(error);
    }
  };
  for (const name of COMMAND_NAMES)
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void settle(run(name), event));
}

async function settle(running: Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const held = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, HELD_AT_MOST);
  });
  try {
    await Promise.race([running, held]);
  } finally {
    clearTimeout(timer);
    event.completed();
  }
}
