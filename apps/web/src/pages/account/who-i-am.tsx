import { Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useHeldRole } from '../../session/use-held-role';
import { useLanguage } from '../../session/use-language';
import { useSession } from '../../session/use-session';
import { isLanguage, LANGUAGES } from '../../text/i18n';
import { ChangeName } from './change-name';
import { Section } from './section';

/** The name under which others see the reader, the roles they hold, and the language of the account. */
export function WhoIAm() {
  const { t } = useTranslation(['account', 'common', 'shell']);
  const heldRole = useHeldRole();
  const { name, email, roles } = useSession();
  const { language, choose } = useLanguage();
  const held = roles.map(({ unit, body, bloc, ...role }) =>
    heldRole({ ...role, of: (unit ?? body ?? bloc)?.name ?? null }),
  );
  return (
    <Section title={name} about={email}>
      <div>
        <Text size="sm" fw={600}>
          {t('shell:person.roles')}
        </Text>
        {held.length === 0 && <Text size="sm">{t('account:noRoles')}</Text>}
        <Stack component="ul" gap={2} m={0} pl="md">
          {[...new Set(held)].map((words) => (
            <Text key={words} component="li" size="sm">
              {words}
            </Text>
          ))}
        </Stack>
      </div>
      <ChangeName />
      <Radio.Group
        label={t('common:language.choose')}
        description={t('account:languageAbout')}
        value={language}
        onChange={(chosen) => isLanguage(chosen) && choose(chosen)}
      >
        <Stack gap="xs" mt="xs">
          {LANGUAGES.map((one) => (
            <Radio key={one} value={one} lang={one} label={t(`common:language.${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
    </Section>
  );
}
