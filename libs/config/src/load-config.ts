import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { Config, FilesConfig } from './config';
import { ConfigError, type ConfigProblem } from './config-error';
import { Environment } from './environment';
import { describedKeys } from './key';
import { networksOf } from './networks';

type Variables = Record<string, string | undefined>;

/** An empty variable counts as one that is not there. */
function given(variables: Variables): Record<string, string> {
  const known = describedKeys().map((key) => [key.name, variables[key.name]?.trim()] as const);
  return Object.fromEntries(known.filter((entry): entry is [string, string] => Boolean(entry[1])));
}

function problemsOf(environment: Environment): ConfigProblem[] {
  const bad = new Map(validateSync(environment).map((error) => [error.property, error]));
  return describedKeys().flatMap((key): ConfigProblem[] => {
    const error = bad.get(key.name);
    if (!error) return [];
    const value: unknown = error.value;
    const wrong =
      value === undefined ? 'is missing' : key.secret ? 'is malformed' : `is ${JSON.stringify(String(value))}`;
    return [{ key: key.name, wrong, expected: key.expected }];
  });
}

function filesOf(environment: Environment): FilesConfig {
  if (environment.FILES_DRIVER === 'local') return { driver: 'local', root: environment.FILES_ROOT };
  const { S3_BUCKET = '', S3_REGION = '', S3_ENDPOINT, S3_ACCESS_KEY = '', S3_SECRET_KEY = '' } = environment;
  return {
    driver: 's3',
    bucket: S3_BUCKET,
    region: S3_REGION,
    endpoint: S3_ENDPOINT,
    accessKey: S3_ACCESS_KEY,
    secretKey: S3_SECRET_KEY,
  };
}

function tlsOf({ TEMPORAL_TLS_CA: ca, TEMPORAL_TLS_CERT: cert, TEMPORAL_TLS_KEY: key }: Environment) {
  return ca || cert ? { ca, cert, key } : undefined;
}

/**
 * Reads and validates the environment.
 * @param variables usually `process.env`
 * @throws ConfigError that lists every bad key at once
 */
export function loadConfig(variables: Variables): Config {
  const environment = plainToInstance(Environment, given(variables));
  const problems = problemsOf(environment);
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    mode: environment.THIDUA_MODE,
    log: { level: environment.LOG_LEVEL },
    database: {
      url: environment.DATABASE_URL,
      ownerUrl: environment.DATABASE_OWNER_URL,
      pool: environment.DATABASE_POOL,
    },
    temporal: {
      address: environment.TEMPORAL_ADDRESS,
      namespace: environment.TEMPORAL_NAMESPACE,
      tls: tlsOf(environment),
    },
    api: {
      host: environment.API_HOST,
      port: environment.API_PORT,
      publicUrl: environment.PUBLIC_URL ?? `http://${environment.API_HOST}:${environment.API_PORT}`,
      sessionDays: environment.SESSION_DAYS,
      secret: environment.API_SECRET ?? randomBytes(32).toString('hex'),
      trustedProxies: networksOf(environment.TRUSTED_PROXIES ?? ''),
    },
    files: filesOf(environment),
    mail: {
      url: environment.MAIL_URL,
      from: environment.MAIL_FROM,
      perMinute: environment.MAIL_PER_MINUTE,
      templates: environment.MAIL_TEMPLATES,
    },
    worker: { healthPort: environment.WORKER_HEALTH_PORT },
    shutdownGraceSeconds: environment.SHUTDOWN_GRACE_SECONDS,
    sampleFolder: environment.SAMPLE_FOLDER,
  };
}
