import { readFile } from 'node:fs/promises';
import type { Config } from '@thidua/config';

interface ConnectionOptions {
  address: string;
  tls?: { serverRootCACertificate?: Buffer; clientCertPair?: { crt: Buffer; key: Buffer } };
}

/** The engine's address, with TLS where certificates are configured. */
export async function connectionOptions({ temporal }: Config): Promise<ConnectionOptions> {
  const { address, tls } = temporal;
  if (!tls) return { address };
  const { ca, cert, key } = tls;
  return {
    address,
    tls: {
      ...(ca !== undefined && { serverRootCACertificate: await readFile(ca) }),
      ...(cert !== undefined &&
        key !== undefined && { clientCertPair: { crt: await readFile(cert), key: await readFile(key) } }),
    },
  };
}
