import { writeFileSync } from 'node:fs';
import { accessPage } from './foundation/access/access-page';

const [, , file = 'docs/access.md'] = process.argv;
writeFileSync(file, accessPage());
