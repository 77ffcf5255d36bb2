import { BilingualDto } from '../dto/bilingual.dto';
import { Shown } from '../dto/shown';

export class ProblemMeaning {
  @Shown({ example: 'ALREADY_SUBMITTED' }) code!: string;
  @Shown({ example: 'Already submitted' }) title!: string;
  @Shown({ example: 409 }) status!: number;
  @Shown({ type: () => BilingualDto }) sentence!: BilingualDto;
}
