import { useSortable } from '@dnd-kit/sortable';
import { ActionIcon, Group, NumberInput, Paper, Select, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { EditedEntry } from './agenda-entries';

interface Props {
  entry: EditedEntry;
  place: number;
  all: number;
  contests: { value: string; label: string }[];
  fieldOf: (name: 'title' | 'contest' | 'minutes') => GetInputPropsReturnType;
  onMove: (from: number, to: number) => void;
  onRemove: (place: number) => void;
}

/** An entry of the agenda with its fields, its handle and its buttons. */
export function AgendaFields({ entry, place, all, contests, fieldOf, onMove, onRemove }: Props) {
  const { t } = useTranslation('conference');
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: entry.id,
  });
  const title = entry.title.trim() || t('agenda.untitled');
  return (
    <Paper
      component="li"
      ref={setNodeRef}
      withBorder
      p="xs"
      aria-label={t('agenda.entry', { number: place + 1 })}
      style={{
        ...(transform && { transform: `translate3d(0, ${Math.round(transform.y)}px, 0)` }),
        ...(transition !== undefined && { transition }),
        ...(isDragging && { position: 'relative', zIndex: 1, boxShadow: 'var(--mantine-shadow-md)' }),
      }}
    >
      <Group gap="xs" align="flex-start">
        <ActionIcon
          ref={setActivatorNodeRef}
          variant="subtle"
          color="gray"
          size="lg"
          mt={24}
          style={{ cursor: 'grab', touchAction: 'none' }}
          {...attributes}
          {...listeners}
          aria-label={t('agenda.drag', { title })}
        >
          <IconGripVertical size="1.1rem" aria-hidden />
        </ActionIcon>
        <TextInput label={t('agenda.entryTitle')} maxLength={300} style={{ flex: '3 1 14rem' }} {...fieldOf('title')} />
        <Select
          label={t('agenda.contest')}
          placeholder={t('agenda.noContest')}
          data={contests}
          clearable
          style={{ flex: '2 1 12rem' }}
          {...fieldOf('contest')}
          value={entry.contest === '' ? null : entry.contest}
          onChange={(code) => fieldOf('contest').onChange(code ?? '')}
        />
        <NumberInput
          label={t('agenda.minutes')}
          min={1}
          max={1440}
          clampBehavior="none"
          allowDecimal={false}
          hideControls
          w="6rem"
          {...fieldOf('minutes')}
        />
        <Group gap={4} mt={24} wrap="nowrap">
          <ActionIcon
            variant="default"
            size="lg"
            disabled={place === 0}
            aria-label={t('agenda.up', { title })}
            onClick={() => onMove(place, place - 1)}
          >
            <IconArrowUp size="1rem" aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size="lg"
            disabled={place === all - 1}
            aria-label={t('agenda.down', { title })}
            onClick={() => onMove(place, place + 1)}
          >
            <IconArrowDown size="1rem" aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('agenda.remove', { title })}
            onClick={() => onRemove(place)}
          >
            <IconTrash size="1rem" aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
    </Paper>
  );
}
