import { bundleWorkflowCode } from '@temporalio/worker';

/**
 * Workflow code as one text. Run from source (in tests) the bundler takes the sources of the other packages as well,
 * run from a build their builds.
 * @param workflowsPath the module that exports the workflows
 */
export async function bundleWorkflows(workflowsPath = require.resolve('@thidua/workflows')): Promise<string> {
  const fromSource = workflowsPath.endsWith('.ts');
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    webpackConfigHook: (config) => {
      if (!fromSource) return config;
      return { ...config, resolve: { ...config.resolve, conditionNames: ['source', 'webpack', 'require', 'default'] } };
    },
  });
  return code;
}
