import type { S3DriverOptions } from 'flydrive/drivers/s3/types';
import type { DriverContract } from 'flydrive/types';

export interface S3Config {
  driver: 's3';
  bucket: string;
  region: string;
  /** Of a compatible store (MinIO, Ceph, R2 …); absent means Amazon's own. */
  endpoint?: string;
  accessKey: string;
  secretKey: string;
}

/** Compatible stores have no host name per bucket, no ACLs, and often none of the newer optional checksums. */
export function s3DriverOptions(config: S3Config): S3DriverOptions {
  return {
    bucket: config.bucket,
    region: config.region,
    credentials: { accessKeyId: config.accessKey, secretAccessKey: config.secretKey },
    ...(config.endpoint ? { endpoint: config.endpoint, forcePathStyle: true } : {}),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    visibility: 'private',
    supportsACL: false,
  };
}

/** Loads the driver only now: the SDK behind it is large, and a local store never needs it. */
export function openS3Driver(config: S3Config): DriverContract {
  const { S3Driver } = require('flydrive/drivers/s3') as typeof import('flydrive/drivers/s3');
  return new S3Driver(s3DriverOptions(config));
}
