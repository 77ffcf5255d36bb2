import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import config from '@thidua/config';
import { projectRoot } from './paths.ts';

const root = projectRoot();
mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(join(root, '.env.example'), config.exampleFile());
writeFileSync(join(root, 'docs', 'configuration.md'), config.configurationPage());
