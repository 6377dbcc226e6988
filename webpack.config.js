import { register } from 'tsx/esm/api';

// The configuration is TypeScript like all else, whatever starts webpack.
register();
const { default: configuration } = await import('./scripts/build/configuration.ts');
export default configuration;
