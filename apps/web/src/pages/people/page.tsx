import { Button, Tabs } from '@mantine/core';
import { IconArrowLeft, IconBuilding, IconBuildingBank, IconUserCheck, IconUserCog } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { PageHead } from '../../parts/page-head';
import { useMay } from '../../shared/people/use-may';
import { Accounts } from './accounts';
import { Offices } from './offices';
import { Roles } from './roles';
import { Units } from './units';

const TABS = [
  { name: 'roles', needs: 'listGrants', Icon: IconUserCheck, Content: Roles },
  { name: 'units', needs: 'listUnits', Icon: IconBuilding, Content: Units },
  { name: 'accounts', needs: 'listAccounts', Icon: IconUserCog, Content: Accounts },
  { name: 'offices', needs: 'createBody', Icon: IconBuildingBank, Content: Offices },
] as const;

/** Who may do what in the bloc, who there is, and what they are called; each part for whom it concerns. */
export default function PeoplePage() {
  const { t } = useTranslation('people');
  const may = useMay();
  const [search, setSearch] = useSearchParams();
  const shown = TABS.filter(({ needs }) => may(needs));
  // who comes from a year that is being drafted goes back there
  const draft = search.get('start');
  const chosen = shown.find(({ name }) => name === search.get('tab')) ?? shown[0];
  return (
    <>
      <PageHead
        title={t('title')}
        about={t('about')}
        actions={
          draft !== null && (
            <Button
              component={Link}
              to={`/start?${new URLSearchParams({ cycle: draft, step: 'people' })}`}
              leftSection={<IconArrowLeft size="1rem" aria-hidden />}
            >
              {t('toStart')}
            </Button>
          )
        }
      />
      <Tabs
        value={chosen?.name ?? null}
        onChange={(tab) =>
          setSearch(
            (before) => {
              before.set('tab', tab ?? 'roles');
              if (tab === 'roles') before.delete('tab');
              return before;
            },
            { replace: true },
          )
        }
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {shown.map(({ name, Icon }) => (
            <Tabs.Tab key={name} value={name} leftSection={<Icon size="1rem" aria-hidden />}>
              {t(`tabs.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {shown.map(({ name, Content }) => (
          <Tabs.Panel key={name} value={name}>
            <Content />
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  );
}
