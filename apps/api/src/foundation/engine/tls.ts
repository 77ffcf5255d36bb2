import { readFile } from 'node:fs/promises';
import type { TLSConfig } from '@temporalio/client';

interface TlsPaths {
  ca?: string;
  cert?: string;
  key?: string;
}

/** The PEM files named in the configuration, read; `undefined` where the engine is spoken to in the clear. */
export async function tlsOf(paths: TlsPaths | undefined): Promise<TLSConfig | undefined> {
  if (!paths) return undefined;
  const [ca, crt, key] = await Promise.all([paths.ca, paths.cert, paths.key].map((path) => path && readFile(path)));
  return {
    ...(ca && { serverRootCACertificate: ca }),
    ...(crt && key && { clientCertPair: { crt, key } }),
  };
}
