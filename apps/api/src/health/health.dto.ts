import { Shown } from '../foundation';

export class LiveDto {
  @Shown({ example: 'live' }) status!: 'live';
}

export class PartsDto {
  @Shown({ example: 'up', enum: ['up', 'down'] }) database!: 'up' | 'down';
  @Shown({ example: 'up', enum: ['up', 'down'] }) engine!: 'up' | 'down';
  @Shown({ example: 'up', enum: ['up', 'down'], description: 'A worker polls the queue of the year' }) worker!:
    | 'up'
    | 'down';
  @Shown({ example: 'absent', enum: ['absent', 'present', 'unknown'], description: 'Sample accounts that are active' })
  sampleAccounts!: 'absent' | 'present' | 'unknown';
}

export class ReadyDto {
  @Shown({ example: 'ready', enum: ['ready', 'notReady'] }) status!: 'ready' | 'notReady';
  @Shown({ type: () => PartsDto }) parts!: PartsDto;
}

export class VersionDto {
  @Shown({ example: '0.1.0' }) version!: string;
  @Shown({ type: String, nullable: true, example: null }) commit!: string | null;
}
