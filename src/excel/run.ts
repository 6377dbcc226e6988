import { HostError } from '../workbook/host-error';
import type { Call } from '../workbook/port';
import { toHostError } from './errors';

/** How long the host may stay silent before the caller is told, in milliseconds. */
const PATIENCE = 1000;

/**
 * Runs a batch against Excel: the one place that does. What a user asked for waits for the end of a cell edit; what
 * runs in the background fails at once. Within the batch every `context.sync()` can be cancelled, and tells when it waits.
 * @throws HostError, and nothing else
 */
export async function run<T>(
  call: Call | undefined,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const { signal, waiting, byUser = true } = call ?? {};
  const cancellation = cancelled(signal);
  try {
    cancellation.check();
    const running = Excel.run({ delayForCellEdit: byUser }, (context) => {
      const sync = context.sync.bind(context);
      context.sync = async (passThrough) => {
        const timer = waiting && setTimeout(waiting, PATIENCE);
        try {
          return await sync(passThrough);
        } finally {
          clearTimeout(timer);
          // What follows a cancelled read is not done.
          cancellation.check();
        }
      };
      return batch(context);
    });
    return await Promise.race([running, cancellation.promise]);
  } catch (error) {
    throw toHostError(error);
  } finally {
    cancellation.forget();
  }
}

interface Cancellation {
  /** Rejects when the signal is given, else never ends. */
  readonly promise: Promise<never>;
  readonly check: () => void;
  readonly forget: () => void;
}

function cancelled(signal: AbortSignal | undefined): Cancellation {
  let abort = (): void => undefined;
  const promise = new Promise<never>((_resolve, reject) => {
    abort = () => reject(new HostError('cancelled'));
  });
  signal?.addEventListener('abort', abort);
  return {
    promise,
    check: () => {
      if (signal?.aborted === true) throw new HostError('cancelled');
    },
    forget: () => signal?.removeEventListener('abort', abort),
  };
}
