import type { Environment } from './environment';

/** The bytes of evidence and documents: a folder, or an S3-compatible store. */
export type FilesConfig =
  | { driver: 'local'; root: string }
  | { driver: 's3'; bucket: string; region: string; endpoint?: string; accessKey: string; secretKey: string };

/** What the programs are told, validated once at their start. */
export interface Config {
  mode: 'local' | 'production';
  log: { level: Environment['LOG_LEVEL'] };
  /** `url` is the application's role, which owns no table; `ownerUrl` is for migrations. */
  database: { url: string; ownerUrl?: string; pool: number };
  /** `tls` holds paths of PEM files. */
  temporal: { address: string; namespace: string; tls?: { ca?: string; cert?: string; key?: string } };
  /** `publicUrl` has no trailing slash. `secret` signs what goes to browsers. `trustedProxies` are IP networks. */
  api: {
    host: string;
    port: number;
    publicUrl: string;
    sessionDays: number;
    secret: string;
    trustedProxies: string[];
  };
  files: FilesConfig;
  /** No `url`: nobody is mailed. `templates` is a folder. */
  mail: { url?: string; from: string; perMinute: number; templates?: string };
  worker: { healthPort?: number };
  /** How long a program that was asked to stop may finish what it is doing, in seconds. */
  shutdownGraceSeconds: number;
  /** Folder with bloc.yaml and rules.yaml that is seeded at boot; local mode only. */
  sampleFolder?: string;
}
