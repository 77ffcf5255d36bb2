import { Shown, ShownMap } from '../dto/shown';

export class FieldProblemDto {
  @Shown({ example: '/self/I.1', description: 'JSON pointer into the request' }) path!: string;
  @Shown({ example: 'SCORE', description: 'Stable; what is wrong' }) code!: string;
  @Shown({
    example:
      'Điểm phải viết bằng dấu chấm thập phân (không dùng dấu phẩy), tối đa hai chữ số sau dấu chấm, ví dụ 7.50.',
    description: 'By Accept-Language',
  })
  message!: string;
  @ShownMap({
    of: { type: 'string' },
    example: {},
    required: false,
    description: 'What fills the places of the message',
  })
  values?: Record<string, string>;
}

/** Problem details, RFC 9457. */
export class ProblemDto {
  @Shown({ example: '/api/problems/ALREADY_SUBMITTED' }) type!: string;
  @Shown({ example: 'Already submitted' }) title!: string;
  @Shown({ example: 409 }) status!: number;
  @Shown({ example: 'Hồ sơ đã nộp; chỉ sửa được khi được trả lại hoặc rút về.' }) detail!: string;
  @Shown({ example: 'ALREADY_SUBMITTED' }) code!: string;
  @Shown({ example: '/api/cycles/2023-k7m2xq/submissions/PL/submit' }) instance!: string;
  @Shown({ example: 'k3Yb0f' }) requestId!: string;
  @Shown({ required: false, type: () => FieldProblemDto, isArray: true }) fields?: FieldProblemDto[];
  @ShownMap({ of: { type: 'string' }, example: {}, required: false })
  values?: Record<string, string>;
}
