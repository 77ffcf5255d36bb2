import { Anchor, Select, Typography } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import Markdown from 'markdown-to-jsx/react';
import { type ComponentProps, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { useSession } from '../../app/use-session';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { anchorOf } from '../../text/anchor';
import { GUIDES, guideOf, isGuide, pictureOf, readGuide } from './guides';

/** A guide as it stands in the documents, at the section that was asked for. */
export default function HelpPage() {
  const { t, i18n } = useTranslation('help');
  const { hash } = useLocation();
  const navigate = useNavigate();
  const { roles } = useSession();
  const { guide: asked } = useParams();
  const guide = isGuide(asked) ? asked : guideOf(roles);
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const { data, error, refetch } = useQuery({
    queryKey: ['guide', language, guide],
    queryFn: () => readGuide(language, guide),
    staleTime: Number.POSITIVE_INFINITY,
  });
  useEffect(() => {
    if (data !== undefined && hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [data, hash]);
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          <Select
            aria-label={t('whose')}
            data={GUIDES.map((value) => ({ value, label: t(`guide.${value}`) }))}
            value={guide}
            allowDeselect={false}
            onChange={(chosen) => chosen !== null && void navigate(`/help/${chosen}`)}
          />
        }
      />
      <ProblemNote error={error} again={() => void refetch()} />
      {data === undefined && !error && <Waiting />}
      {data !== undefined && (
        <Typography maw="46rem">
          <Markdown
            options={{ slugify: anchorOf, disableParsingRawHTML: true, overrides: { a: GuideLink, img: Picture } }}
          >
            {data.replace(/^# .*\n/, '')}
          </Markdown>
        </Typography>
      )}
    </>
  );
}

/** A link within the guides stays in the pages. */
function GuideLink({ href = '', children }: ComponentProps<'a'>) {
  const to = href.endsWith('.md') ? `/help/${href.replace(/^.*\/|\.md$/g, '')}` : href;
  return (
    <Anchor component={Link} to={to}>
      {children}
    </Anchor>
  );
}

function Picture({ src = '', alt = '' }: ComponentProps<'img'>) {
  const served = pictureOf(String(src));
  if (served === undefined) return <em>{alt}</em>;
  return <img src={served} alt={alt} loading="lazy" style={{ maxWidth: '100%', height: 'auto' }} />;
}
