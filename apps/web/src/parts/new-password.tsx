import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** As the API asks for; what is common or is in one's own name it refuses by itself. */
export const SHORTEST_PASSWORD = 12;

type Props = React.ComponentProps<typeof PasswordInput>;

export function NewPassword(props: Props) {
  const { t } = useTranslation('entry');
  return (
    <PasswordInput
      label={t('password.new')}
      description={t('password.strong', { least: SHORTEST_PASSWORD })}
      autoComplete="new-password"
      visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
      {...props}
    />
  );
}
