import type { Bilingual, Bloc } from '@thidua/domain';
import type { Role } from '../foundation';

/** Known to everybody who starts the program locally; `/api/health/ready` refuses production with such accounts. */
export const SAMPLE_PASSWORD = 'yeu-nuoc-thi-dua';
const DOMAIN = 'thidua.local';

interface SampleGrant {
  role: Role;
  /** The role is held of the sample's bloc. */
  ofBloc?: true;
  unit?: string;
  body?: string;
  year?: number;
}

export interface SamplePerson {
  email: string;
  name: string;
  grants: SampleGrant[];
}

const at = (mailbox: string): string => `${mailbox.toLowerCase()}@${DOMAIN}`;

/**
 * Everybody who runs the sample bloc's years: one account for each part, the officers among the units' leaders.
 * @param years those in which head and deputy hold their office
 */
export function samplePeople(bloc: Bloc, years: readonly number[]): SamplePerson[] {
  const { head, deputy } = bloc.officers;
  const officer = (role: 'head' | 'deputy'): SampleGrant[] => years.map((of) => ({ role, ofBloc: true, year: of }));
  const units = bloc.units.flatMap(({ code, name }): SamplePerson[] => [
    {
      email: at(`truong.${code}`),
      name: `Lãnh đạo ${name.vi}`,
      grants: [
        { role: 'unitLeader', unit: code },
        ...(code === head ? officer('head') : []),
        ...(code === deputy ? officer('deputy') : []),
      ],
    },
    { email: at(`canbo.${code}`), name: `Cán bộ ${name.vi}`, grants: [{ role: 'unitOfficer', unit: code }] },
  ]);
  const signers = bloc.issuingBodies.map(
    ({ code, name, signerTitle }): SamplePerson => ({
      email: at(`ky.${code}`),
      name: `${signerTitle.vi} ${name.vi}`,
      grants: [{ role: 'signer', body: code }],
    }),
  );
  return [
    { email: at('quantri'), name: 'Người quản trị hệ thống', grants: [{ role: 'administrator' }] },
    {
      email: at('thuongtruc'),
      name: `Cơ quan thường trực – ${bloc.standingBody.name.vi}`,
      grants: [{ role: 'standingBody', ofBloc: true }],
    },
    ...units,
    ...signers,
    { email: at('kiemtra'), name: `Người kiểm tra ${bloc.name.vi}`, grants: [{ role: 'auditor', ofBloc: true }] },
  ];
}

/** What the holder of a role does in the year, for the list of sample accounts. */
export const DOES: Record<Role, Bilingual> = {
  administrator: { vi: 'quản lý tài khoản, cơ quan, khối', en: 'looks after accounts, bodies and blocs' },
  standingBody: {
    vi: 'lập quy chế và năm, gia hạn, phân công, duyệt hồ sơ, trình khen thưởng',
    en: 'makes rule sets and cycles, extends, assigns, verifies, nominates',
  },
  head: {
    vi: 'bắt đầu năm, đề xuất và chốt ngày họp, điều hành hội nghị và bỏ phiếu',
    en: 'starts the year, offers and fixes dates, runs the conference and its contests',
  },
  deputy: { vi: 'thay trưởng khối khi vắng', en: 'acts for the head who is absent' },
  unitLeader: {
    vi: 'đăng ký, ký giao ước, nộp hồ sơ, bỏ phiếu thay mặt đơn vị',
    en: 'registers, signs the pact, submits, votes for the unit',
  },
  unitOfficer: {
    vi: 'soạn hồ sơ, tự chấm, minh chứng, chấm hồ sơ được phân công',
    en: 'drafts the dossier with scores and evidence, scores the dossiers assigned',
  },
  signer: { vi: 'quyết định, từ chối, thu hồi khen thưởng', en: 'decides, refuses and revokes awards' },
  auditor: { vi: 'xem mọi thứ trừ phiếu bầu', en: 'reads everything except ballots' },
};
