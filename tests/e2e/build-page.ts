import webpack from 'webpack';
import { pageConfiguration } from '../../scripts/build/page';

/** Builds check.html into a folder of its own. */
export function buildPage(root: string, folder: string): Promise<void> {
  const configuration = pageConfiguration(root, true);
  const compiler = webpack({
    ...configuration,
    dependencies: [],
    output: { ...configuration.output, path: folder },
  });
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) fail(error);
        else if (stats?.hasErrors() === true) fail(new Error(stats.toString({ all: false, errors: true })));
        else done();
      });
    });
  });
}
