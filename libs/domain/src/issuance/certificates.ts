/** A certificate's number as printed: "0001/2023", with the body's code behind it where there is one. */
export function certificateNumber({
  n,
  year,
  documentCode,
}: {
  n: number;
  year: number;
  documentCode?: string;
}): string {
  const number = `${String(n).padStart(4, '0')}/${year}`;
  return documentCode === undefined ? number : `${number}/${documentCode}`;
}
