/** What this browser keeps of a person's choices. Where nothing may be kept, nothing is, and the pages work all the same. */
type Choice = 'language' | 'year';

const nameOf = (choice: Choice): string => `thidua.${choice}`;

export function kept(choice: Choice): string | null {
  try {
    return localStorage.getItem(nameOf(choice));
  } catch {
    return null;
  }
}

export function keep(choice: Choice, value: string): void {
  try {
    localStorage.setItem(nameOf(choice), value);
  } catch {
    return;
  }
}
