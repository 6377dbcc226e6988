import { resolve } from 'node:path';
import type { Configuration } from 'webpack';
import { addinConfiguration } from './addin';
import { buildOptions } from './options';
import { pageConfiguration } from './page';

/** `npm run build -- --env base=https://… --env officejs=cdn|cdn-cn|self` */
export default (
  env: Readonly<Record<string, unknown>>,
  { mode }: { readonly mode?: string },
): Configuration[] => {
  const root = resolve(import.meta.dirname, '../..');
  const options = buildOptions(env, mode);
  return [addinConfiguration(root, options), pageConfiguration(root, options.production)];
};
