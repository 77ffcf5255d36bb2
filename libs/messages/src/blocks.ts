/** A piece of a message, in the order in which it is read. */
export type Block =
  | { kind: 'text' | 'note' | 'small'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'link'; text: string; href: string };

const LINK = /^\[(.+)\]\((\S+)\)$/;
const SMALL_PRINT = /^--\s*$/;

/**
 * Takes a text apart as it is written in the templates: "- " before what is listed, an empty line between paragraphs,
 * "> " before a note that must not be overlooked, `[words](address)` on a line of its own for the way to a page, and
 * "--" before the small print. Only the given addresses become links: whatever a person wrote stays text.
 */
export function blocksOf(text: string, addresses: string[]): Block[] {
  const blocks: Block[] = [];
  let small = false;
  let open: Block | undefined;
  const begin = (block: Block): void => {
    blocks.push(block);
    open = block;
  };
  for (const line of text.split('\n').map((each) => each.trim())) {
    const [, words, href] = LINK.exec(line) ?? [];
    if (line === '') open = undefined;
    else if (SMALL_PRINT.test(line)) {
      small = true;
      open = undefined;
    } else if (words && href && addresses.includes(href)) {
      begin({ kind: 'link', text: words, href });
      open = undefined;
    } else if (line.startsWith('- ')) {
      const last = blocks.at(-1);
      if (last?.kind === 'list') last.items.push(line.slice(2));
      else begin({ kind: 'list', items: [line.slice(2)] });
    } else if (open && 'text' in open) open.text += ` ${line}`;
    else if (line.startsWith('> ')) begin({ kind: 'note', text: line.slice(2) });
    else begin({ kind: small ? 'small' : 'text', text: line });
  }
  return blocks;
}

/** The same as plain text. */
export function plainText(blocks: Block[]): string {
  const firstSmall = blocks.findIndex(({ kind }) => kind === 'small');
  return blocks
    .map((block, index) => {
      const rule = index === firstSmall ? '-- \n' : '';
      switch (block.kind) {
        case 'list':
          return block.items.map((item) => `- ${item}`).join('\n');
        case 'link':
          return `${block.text}:\n${block.href}`;
        default:
          return `${rule}${block.text}`;
      }
    })
    .join('\n\n')
    .concat('\n');
}
