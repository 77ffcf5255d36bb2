import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@thidua/config';
import { Refusal } from '@thidua/contracts';
import { loadFolder } from '@thidua/rulebook';
import { CONFIG } from '../foundation';

/** The three files of a year. */
export interface SampleYearTexts {
  bloc: string;
  rules: string;
  year: string;
}

/** The year that the program brings along, for who has none of their own yet. */
@Injectable()
export class SampleYear {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @throws Refusal NOT_FOUND where there is no sample: everywhere but in local mode */
  async texts(): Promise<SampleYearTexts> {
    const { sampleFolder } = this.config;
    if (sampleFolder === undefined) throw new Refusal('NOT_FOUND');
    const { bloc, rules, year } = await loadFolder(sampleFolder);
    if (year === undefined) throw new Refusal('NOT_FOUND');
    return { bloc, rules, year };
  }
}
