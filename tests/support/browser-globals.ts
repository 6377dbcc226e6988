import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';

/** What every browser has and jsdom lacks. */
for (const [name, value] of Object.entries({ TextDecoder, TextEncoder, crypto: webcrypto })) {
  Object.defineProperty(globalThis, name, { configurable: true, value, writable: true });
}
