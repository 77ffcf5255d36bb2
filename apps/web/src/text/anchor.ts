/** The address of a section by its heading, as links to it are written: "dang-ky-giao-uoc". */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
