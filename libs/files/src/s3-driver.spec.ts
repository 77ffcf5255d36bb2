import { s3DriverOptions } from './s3-driver';

const config = { driver: 's3', bucket: 'thidua', region: 'hn-1', accessKey: 'id', secretKey: 'secret' } as const;

describe('a bucket instead of a folder', () => {
  it("is Amazon's own unless another endpoint is named", () => {
    expect(s3DriverOptions(config)).toMatchObject({
      bucket: 'thidua',
      region: 'hn-1',
      credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
      visibility: 'private',
    });
    expect(s3DriverOptions(config)).not.toHaveProperty('endpoint');
  });

  it('of a compatible store is named in the path, since its host name knows no buckets', () => {
    expect(s3DriverOptions({ ...config, endpoint: 'http://127.0.0.1:9000' })).toMatchObject({
      endpoint: 'http://127.0.0.1:9000',
      forcePathStyle: true,
      supportsACL: false,
    });
  });
});
