import { Modal, type ModalProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/**
 * A dialog over the page. The focus goes to what is marked `data-autofocus`, and back to where it came from. A press
 * beside it does not close it: what has been written in it would be lost.
 */
export function Dialog(props: ModalProps) {
  const { t } = useTranslation('common');
  return <Modal closeOnClickOutside={false} closeButtonProps={{ 'aria-label': t('close') }} {...props} />;
}
