import type { Configuration } from 'webpack';
import { addinConfiguration } from './scripts/build/addin';
import { buildOptions } from './scripts/build/options';

/** `npm run build -- --env base=https://… --env officejs=cdn|cdn-cn|self` */
export default (
  env: Readonly<Record<string, unknown>>,
  { mode }: { readonly mode?: string },
): Configuration => addinConfiguration(import.meta.dirname, buildOptions(env, mode));
