import { When } from '../foundation';
import { RuleTextsDto } from '../rules/rules.dto';

export class RehearseDto extends RuleTextsDto {}

export class ClockDto {
  @When({
    example: '2023-02-08T09:00',
    description: 'Where the clock is led to: a local time of the bloc, or an instant',
  })
  to!: string;
}
