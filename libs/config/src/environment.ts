import { IsIn, IsInt, IsOptional, Length, Matches, Max, Min, MinLength, ValidateIf } from 'class-validator';
import { Key, ToNumber } from './key';
import { LocalOnly } from './local-only';
import { AreNetworks } from './networks';

const POSTGRES_URL = /^postgres(ql)?:\/\/[^\s/]+\/[^\s/]+$/;
const HTTP_URL = /^https?:\/\/[^\s/]+$/;
const SMTP_URL = /^smtps?:\/\/(\S+@)?[^\s/:]+(:\d{1,5})?\/?$/;
const HOST_AND_PORT = /^[^\s:/]+:\d{1,5}$/;

const inProduction = (environment: Environment): boolean => environment.THIDUA_MODE !== 'local';
const withS3 = (environment: Environment): boolean => environment.FILES_DRIVER === 's3';

/** Required under a condition, and checked wherever it is given. */
const NeededWhen = (condition: (environment: Environment) => boolean, key: keyof Environment): PropertyDecorator =>
  ValidateIf((environment: Environment) => condition(environment) || environment[key] !== undefined);

/** Every key the programs read, as text of the process turned into typed values. Nothing else reads `process.env`. */
export class Environment {
  @Key({
    group: 'general',
    about: 'Local mode seeds the sample bloc and its accounts; production refuses to be ready while they exist.',
    vi: 'Chế độ local tạo sẵn khối mẫu và tài khoản mẫu; chế độ production không sẵn sàng khi còn chúng.',
    expected: 'local or production',
    default: 'production',
  })
  @IsIn(['local', 'production'])
  THIDUA_MODE: 'local' | 'production' = 'production';

  @Key({
    group: 'general',
    about: 'The least severe line that is written to the log.',
    vi: 'Mức nhật ký thấp nhất được ghi.',
    expected: 'fatal, error, warn, info, debug, trace or silent',
    default: 'info',
  })
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  LOG_LEVEL: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent' = 'info';

  @Key({
    group: 'general',
    about: 'How long a program that was asked to stop may finish what it is doing, in seconds.',
    vi: 'Số giây một tiến trình được dùng để làm nốt việc dở khi được yêu cầu dừng.',
    expected: 'a whole number from 1 to 300',
    default: '10',
  })
  @ToNumber()
  @IsInt()
  @Min(1)
  @Max(300)
  SHUTDOWN_GRACE_SECONDS: number = 10;

  @Key({
    group: 'general',
    about: 'Folder with bloc.yaml and rules.yaml that is seeded at the first start; local mode only.',
    vi: 'Thư mục có bloc.yaml và rules.yaml được nạp ở lần chạy đầu; chỉ ở chế độ local.',
    expected: 'the path of a folder, and only with THIDUA_MODE=local',
    example: 'infra/samples/ha-nam-2023',
  })
  @ValidateIf((environment: Environment) => environment.SAMPLE_FOLDER !== undefined)
  @MinLength(1)
  @LocalOnly()
  SAMPLE_FOLDER?: string;

  @Key({
    group: 'database',
    about: 'The database as the application sees it: a role that owns no table.',
    vi: 'Địa chỉ cơ sở dữ liệu dùng cho ứng dụng: vai trò không sở hữu bảng nào.',
    expected: 'postgres://role:password@host:port/database',
    required: 'always',
    example: 'postgres://thidua_app:secret@127.0.0.1:5432/thidua',
    secret: true,
  })
  @Matches(POSTGRES_URL)
  DATABASE_URL!: string;

  @Key({
    group: 'database',
    about: 'The database as its owner sees it, for migrations alone.',
    vi: 'Địa chỉ cơ sở dữ liệu dưới vai trò chủ sở hữu, chỉ dùng để nâng cấp lược đồ.',
    expected: 'postgres://role:password@host:port/database',
    example: 'postgres://thidua_owner:secret@127.0.0.1:5432/thidua',
    secret: true,
  })
  @IsOptional()
  @Matches(POSTGRES_URL)
  DATABASE_OWNER_URL?: string;

  @Key({
    group: 'database',
    about: 'Connections that one program keeps to the database at most.',
    vi: 'Số kết nối tối đa mỗi tiến trình giữ tới cơ sở dữ liệu.',
    expected: 'a whole number from 1 to 200',
    default: '10',
  })
  @ToNumber()
  @IsInt()
  @Min(1)
  @Max(200)
  DATABASE_POOL: number = 10;

  @Key({
    group: 'engine',
    about: 'The Temporal server.',
    vi: 'Máy chủ Temporal.',
    expected: 'host:port',
    required: 'always',
    example: '127.0.0.1:7233',
  })
  @Matches(HOST_AND_PORT)
  TEMPORAL_ADDRESS!: string;

  @Key({
    group: 'engine',
    about: 'The namespace of Temporal in which the workflows live.',
    vi: 'Namespace của Temporal chứa các quy trình.',
    expected: 'letters, digits, dots, dashes and underscores, 2 to 100 of them',
    default: 'thidua',
  })
  @Matches(/^[\w.-]{2,100}$/)
  TEMPORAL_NAMESPACE: string = 'thidua';

  @Key({
    group: 'engine',
    about: 'File with the certificate of the authority that signed the certificate of the Temporal server.',
    vi: 'Tệp chứng thư của cơ quan ký chứng thư cho máy chủ Temporal.',
    expected: 'the path of a PEM file',
  })
  @IsOptional()
  @MinLength(1)
  TEMPORAL_TLS_CA?: string;

  @Key({
    group: 'engine',
    about: 'File with the client certificate for Temporal; TEMPORAL_TLS_KEY goes with it.',
    vi: 'Tệp chứng thư máy khách cho Temporal; đi cùng TEMPORAL_TLS_KEY.',
    expected: 'the path of a PEM file, given together with TEMPORAL_TLS_KEY',
  })
  @NeededWhen((environment) => environment.TEMPORAL_TLS_KEY !== undefined, 'TEMPORAL_TLS_CERT')
  @MinLength(1)
  TEMPORAL_TLS_CERT?: string;

  @Key({
    group: 'engine',
    about: 'File with the private key of the client certificate for Temporal.',
    vi: 'Tệp khóa riêng của chứng thư máy khách cho Temporal.',
    expected: 'the path of a PEM file, given together with TEMPORAL_TLS_CERT',
  })
  @NeededWhen((environment) => environment.TEMPORAL_TLS_CERT !== undefined, 'TEMPORAL_TLS_KEY')
  @MinLength(1)
  TEMPORAL_TLS_KEY?: string;

  @Key({
    group: 'api',
    about: 'The address the API listens on.',
    vi: 'Địa chỉ mạng mà API lắng nghe.',
    expected: 'an IP address or a host name',
    default: '127.0.0.1',
  })
  @Matches(/^[\w.:-]+$/)
  API_HOST: string = '127.0.0.1';

  @Key({
    group: 'api',
    about: 'The port the API listens on.',
    vi: 'Cổng mà API lắng nghe.',
    expected: 'a port from 1 to 65535',
    default: '3000',
  })
  @ToNumber()
  @IsInt()
  @Min(1)
  @Max(65_535)
  API_PORT: number = 3000;

  @Key({
    group: 'api',
    about: 'The address under which people reach the product; links in invitations begin with it.',
    vi: 'Địa chỉ mà người dùng truy cập; liên kết trong thư mời bắt đầu bằng địa chỉ này.',
    expected: 'http(s)://host[:port], without a path',
    required: 'in production',
    default: 'http://API_HOST:API_PORT in local mode',
    example: 'https://thidua.example.vn',
  })
  @NeededWhen(inProduction, 'PUBLIC_URL')
  @Matches(HTTP_URL)
  PUBLIC_URL?: string;

  @Key({
    group: 'api',
    about: 'Days after which an idle session ends.',
    vi: 'Số ngày không hoạt động thì phiên đăng nhập hết hạn.',
    expected: 'a whole number from 1 to 90',
    default: '14',
  })
  @ToNumber()
  @IsInt()
  @Min(1)
  @Max(90)
  SESSION_DAYS: number = 14;

  @Key({
    group: 'api',
    about: 'Key with which the API signs what it hands to browsers. Local mode makes one of its own.',
    vi: 'Khóa bí mật để API ký những gì gửi cho trình duyệt. Chế độ local tự tạo.',
    expected: '32 to 256 characters',
    required: 'in production',
    secret: true,
  })
  @NeededWhen(inProduction, 'API_SECRET')
  @Length(32, 256)
  API_SECRET?: string;

  @Key({
    group: 'api',
    about:
      'Proxies before the API whose X-Forwarded-For is believed; one on the same machine always is. Without it all who come through another proxy count as one address, and share the limit on wrong sign-ins.',
    vi: 'Các proxy đứng trước API được tin khi báo địa chỉ người dùng (X-Forwarded-For); proxy trên cùng máy luôn được tin. Nếu bỏ trống, mọi người đi qua proxy ở máy khác bị tính chung một địa chỉ và chung giới hạn đăng nhập sai.',
    expected: 'IP addresses and networks, separated by commas',
    example: '10.0.4.7,10.0.5.0/24',
  })
  @IsOptional()
  @AreNetworks()
  TRUSTED_PROXIES?: string;

  @Key({
    group: 'files',
    about: 'Where the bytes of evidence and documents are kept.',
    vi: 'Nơi lưu tệp minh chứng và văn bản.',
    expected: 'local or s3',
    default: 'local',
  })
  @IsIn(['local', 's3'])
  FILES_DRIVER: 'local' | 's3' = 'local';

  @Key({
    group: 'files',
    about: 'Folder of the local file store.',
    vi: 'Thư mục của kho tệp trên đĩa.',
    expected: 'the path of a folder',
    default: '.local/files',
  })
  @MinLength(1)
  FILES_ROOT: string = '.local/files';

  @Key({
    group: 'files',
    about: 'Bucket of the S3 store.',
    vi: 'Bucket của kho S3.',
    expected: 'the name of a bucket',
    required: 'when FILES_DRIVER=s3',
  })
  @NeededWhen(withS3, 'S3_BUCKET')
  @Length(3, 63)
  S3_BUCKET?: string;

  @Key({
    group: 'files',
    about: 'Region of the S3 store.',
    vi: 'Vùng của kho S3.',
    expected: 'the name of a region',
    required: 'when FILES_DRIVER=s3',
    example: 'ap-southeast-1',
  })
  @NeededWhen(withS3, 'S3_REGION')
  @MinLength(1)
  S3_REGION?: string;

  @Key({
    group: 'files',
    about: 'Address of an S3-compatible store; without it, the one of the region.',
    vi: 'Địa chỉ kho tương thích S3; bỏ trống thì dùng địa chỉ của vùng.',
    expected: 'http(s)://host[:port], without a path',
    example: 'https://minio.example.vn:9000',
  })
  @IsOptional()
  @Matches(HTTP_URL)
  S3_ENDPOINT?: string;

  @Key({
    group: 'files',
    about: 'Access key of the S3 store.',
    vi: 'Khóa truy cập kho S3.',
    expected: 'the access key',
    required: 'when FILES_DRIVER=s3',
    secret: true,
  })
  @NeededWhen(withS3, 'S3_ACCESS_KEY')
  @MinLength(1)
  S3_ACCESS_KEY?: string;

  @Key({
    group: 'files',
    about: 'Secret key of the S3 store.',
    vi: 'Khóa bí mật kho S3.',
    expected: 'the secret key',
    required: 'when FILES_DRIVER=s3',
    secret: true,
  })
  @NeededWhen(withS3, 'S3_SECRET_KEY')
  @MinLength(1)
  S3_SECRET_KEY?: string;

  @Key({
    group: 'mail',
    about: 'The mail server. Without it nobody is mailed: messages stand in the inbox of the product alone.',
    vi: 'Máy chủ gửi thư. Bỏ trống thì không gửi thư: thông báo chỉ nằm trong hộp thông báo của phần mềm.',
    expected: 'smtp(s)://[user:password@]host[:port]',
    example: 'smtps://thidua:secret@smtp.example.vn:465',
    secret: true,
  })
  @IsOptional()
  @Matches(SMTP_URL)
  MAIL_URL?: string;

  @Key({
    group: 'mail',
    about: 'The sender of messages.',
    vi: 'Người gửi của các thông báo.',
    expected: 'name <address>, or an address',
    default: 'Thi Đua <thidua@localhost>',
  })
  @Matches(/^([^<>\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/)
  MAIL_FROM: string = 'Thi Đua <thidua@localhost>';

  @Key({
    group: 'mail',
    about: 'Messages that are handed to the mail server in a minute at most.',
    vi: 'Số thư tối đa giao cho máy chủ gửi thư trong một phút.',
    expected: 'a whole number from 1 to 60000',
    default: '120',
  })
  @ToNumber()
  @IsInt()
  @Min(1)
  @Max(60_000)
  MAIL_PER_MINUTE: number = 120;

  @Key({
    group: 'mail',
    about: 'Folder with templates of the office, each in place of the built-in one of the same name.',
    vi: 'Thư mục mẫu thư của cơ quan; mỗi tệp thay cho mẫu sẵn có cùng tên.',
    expected: 'the path of a folder',
  })
  @IsOptional()
  @MinLength(1)
  MAIL_TEMPLATES?: string;

  @Key({
    group: 'worker',
    about: 'Port on the loopback address where the worker answers whether it is alive and polling; none without it.',
    vi: 'Cổng loopback để hỏi worker còn sống và đang nhận việc hay không; bỏ trống thì không mở.',
    expected: 'a port from 1 to 65535',
  })
  @IsOptional()
  @ToNumber()
  @IsInt()
  @Min(1)
  @Max(65_535)
  WORKER_HEALTH_PORT?: number;
}
