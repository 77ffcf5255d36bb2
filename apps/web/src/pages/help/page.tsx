import { Anchor, Select, Typography } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import Markdown from 'markdown-to-jsx/react';
import { type ComponentProps, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { sessionQuery } from '../../api/queries';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { firstAbout, GUIDES, guidesFor, isGuide, sectionsOf, shownOf } from './guides';
import { pictureOf, readGuide } from './read-guide';

/** A guide as it stands in the documents, at the section that was asked for; for anybody, signed in or not. */
export default function HelpPage() {
  const { t, i18n } = useTranslation('help');
  const { hash } = useLocation();
  const navigate = useNavigate();
  const { data: session } = useQuery({ ...sessionQuery, enabled: false });
  const { guide: asked } = useParams();
  const section = hash.slice(1);
  const guides = isGuide(asked) ? [asked] : guidesFor(session?.roles ?? [], section);
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const { data, error, refetch } = useQuery({
    queryKey: ['guide', language, ...guides],
    queryFn: () => Promise.all(guides.map((guide) => readGuide(language, guide))),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const shown = data && firstAbout(data, section);
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          <Select
            aria-label={t('whose')}
            data={GUIDES.map((value) => ({ value, label: t(`guide.${value}`) }))}
            value={shown?.guide ?? null}
            allowDeselect={false}
            onChange={(chosen) => chosen !== null && void navigate(`/help/${chosen}${hash}`)}
          />
        }
      />
      <ProblemNote error={error} again={() => void refetch()} />
      {!data && !error && <Waiting />}
      {shown && <Shown key={`${language} ${shown.guide}`} text={shown.text} section={section} />}
    </>
  );
}

function Shown({ text, section }: { text: string; section: string }) {
  const sections = sectionsOf(text);
  const own = sections.find(({ names }) => names.includes(section))?.names[0];
  useEffect(() => {
    const heading = own === undefined ? null : document.getElementById(own);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  }, [own]);
  const slugify = (heading: string): string => sections.find((one) => one.heading === heading)?.names[0] ?? '';
  const overrides = {
    a: GuideLink,
    img: Picture,
    h2: { props: { tabIndex: -1, className: 'page-title' } },
  };
  return (
    <Typography maw="46rem">
      <Markdown options={{ slugify, disableParsingRawHTML: true, overrides }}>{shownOf(text)}</Markdown>
    </Typography>
  );
}

/** A link within the guides stays in the pages. */
function GuideLink({ href = '', children }: ComponentProps<'a'>) {
  const to = /^[\w-]+\.md(#\w+)?$/.test(href) ? `/help/${href.replace('.md', '')}` : href;
  return (
    <Anchor component={Link} to={to} td="underline">
      {children}
    </Anchor>
  );
}

function Picture({ src = '', alt = '' }: ComponentProps<'img'>) {
  const served = pictureOf(String(src));
  if (served === undefined) return <em>{alt}</em>;
  return <img src={served} alt={alt} loading="lazy" style={{ maxWidth: '100%', height: 'auto' }} />;
}
