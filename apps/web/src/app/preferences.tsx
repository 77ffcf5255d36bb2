import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconLanguage, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../session/use-language';
import { LANGUAGES } from '../text/i18n';

const SCHEMES = [
  ['light', IconSun],
  ['dark', IconMoon],
  ['auto', IconDeviceDesktop],
] as const;

/** Language and light, as this reader likes them. */
export function Preferences() {
  const { t } = useTranslation('common');
  const { language: chosen, choose } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [, Light] = SCHEMES.find(([scheme]) => scheme === colorScheme) ?? SCHEMES[2];
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('language.choose')}>
            <IconLanguage size="1.25rem" aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {LANGUAGES.map((language) => (
            <Menu.Item
              key={language}
              lang={language}
              leftSection={chosen === language ? <IconCheck size="1rem" aria-hidden /> : <span />}
              aria-current={chosen === language}
              onClick={() => choose(language)}
            >
              {t(`language.${language}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('scheme.choose')}>
            <Light size="1.25rem" aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {SCHEMES.map(([scheme, Icon]) => (
            <Menu.Item
              key={scheme}
              leftSection={<Icon size="1rem" aria-hidden />}
              rightSection={colorScheme === scheme ? <IconCheck size="1rem" aria-hidden /> : undefined}
              aria-current={colorScheme === scheme}
              onClick={() => setColorScheme(scheme)}
            >
              {t(`scheme.${scheme}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
