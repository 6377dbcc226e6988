import webpack, { type Configuration, type MultiStats, type StatsModule } from 'webpack';

/** Builds one after another what the configurations say. @throws Error with webpack's own account of what failed */
export async function bundle(configurations: readonly Configuration[]): Promise<MultiStats> {
  const compiler = webpack([...configurations]);
  try {
    return await new Promise<MultiStats>((resolve, reject) => {
      compiler.run((error, stats) => {
        if (error !== null) reject(error);
        else if (stats === undefined) reject(new Error('webpack told nothing'));
        else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve(stats);
      });
    });
  } finally {
    // Writes the cache.
    await new Promise((resolve) => compiler.close(resolve));
  }
}

/**
 * Absolute paths of all files that the bundles really hold; what was left out as unused is not among them.
 * @throws Error for a bundle of nothing: its packages would go without their licences
 */
export function bundledFiles(stats: MultiStats): readonly string[] {
  return stats.stats.flatMap((one) => {
    const { modules = [] } = one.toJson({
      all: false,
      modules: true,
      cachedModules: true,
      nestedModules: true,
      modulesSpace: Infinity,
      nestedModulesSpace: Infinity,
      groupModulesByAttributes: false,
      groupModulesByCacheStatus: false,
      groupModulesByExtension: false,
      groupModulesByLayer: false,
      groupModulesByPath: false,
      groupModulesByType: false,
    });
    const files = modules.flatMap(filesOf);
    if (files.length === 0) throw new Error('webpack named no modules');
    return files;
  });
}

/** Joined modules name their parts below themselves. */
function filesOf({ nameForCondition, modules = [] }: StatsModule): readonly string[] {
  const own = typeof nameForCondition === 'string' ? [nameForCondition] : [];
  return [...own, ...modules.flatMap(filesOf)];
}
