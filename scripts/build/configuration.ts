import { resolve } from 'node:path';
import type { Configuration } from 'webpack';
import { addinConfiguration } from './addin';
import { buildOptions } from './options';

/** `npm run build -- --env base=https://… --env officejs=cdn|cdn-cn|self` */
export default (
  env: Readonly<Record<string, unknown>>,
  { mode }: { readonly mode?: string },
): Configuration => addinConfiguration(resolve(import.meta.dirname, '../..'), buildOptions(env, mode));
