import { When } from '../foundation';
import { RuleCheckDto } from '../rules/rules.dto';

export class RehearseDto extends RuleCheckDto {
  @When({
    optional: true,
    example: '2023-02-01T08:00',
    description:
      'Where the clock begins, when that is before the hour that precedes the first opening; by default at the first act',
  })
  from?: string;
}

export class ClockDto {
  @When({
    example: '2023-02-08T09:00',
    description: 'Where the clock is led to: a local time of the bloc, or an instant',
  })
  to!: string;
}
