export interface ConfigProblem {
  key: string;
  /** What is wrong with it, as the end of a sentence that begins with the key. */
  wrong: string;
  expected: string;
}

/** The environment does not hold a usable configuration. The message lists every bad key. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly ConfigProblem[]) {
    const lines = problems.map(({ key, wrong, expected }) => `  ${key} ${wrong}; expected: ${expected}`);
    super(`Cấu hình chưa đúng / the configuration is wrong:\n${lines.join('\n')}\nSee docs/configuration.md.`);
    this.name = 'ConfigError';
  }
}
