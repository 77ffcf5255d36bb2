import {
  type Announcements,
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Stack } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditedEntry } from './agenda-entries';

interface Props {
  entries: EditedEntry[];
  onMove: (from: number, to: number) => void;
  children: ReactNode;
}

/** Lets entries be dragged, by hand or by the keys, and tells a screen reader where they are. */
export function AgendaSorting({ entries, onMove, children }: Props) {
  const { t } = useTranslation('conference');
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const placeOf = (id: UniqueIdentifier): number => entries.findIndex((entry) => entry.id === id);
  const told = (id: UniqueIdentifier, at = id) => ({
    title: entries[placeOf(id)]?.title.trim() || t('agenda.untitled'),
    place: placeOf(at) + 1,
    all: entries.length,
  });
  // what is picked up lies over its own place at once; that would drown the word that it was picked up
  const hasMoved = useRef(false);
  const announcements: Announcements = {
    onDragStart: ({ active }) => {
      hasMoved.current = false;
      return t('drag.start', told(active.id));
    },
    onDragOver: ({ active, over }) => {
      hasMoved.current ||= over !== null && over.id !== active.id;
      return over && hasMoved.current ? t('drag.over', told(active.id, over.id)) : undefined;
    },
    onDragEnd: ({ active, over }) => t('drag.end', told(active.id, over?.id)),
    onDragCancel: ({ active }) => t('drag.cancel', told(active.id)),
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t('drag.instructions') } }}
      onDragEnd={({ active, over }) => {
        if (over && over.id !== active.id) onMove(placeOf(active.id), placeOf(over.id));
      }}
    >
      <SortableContext items={entries} strategy={verticalListSortingStrategy}>
        <Stack component="ol" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
          {children}
        </Stack>
      </SortableContext>
    </DndContext>
  );
}
