/** Where in what was sent a problem lies: a JSON pointer, and the check that it failed. */
export interface FieldProblem {
  path: string;
  code: string;
  message?: string;
}

interface ProblemBody {
  code: string;
  status: number;
  detail: string;
  requestId?: string;
  fields?: FieldProblem[];
  values?: Record<string, string>;
}

/** The API could not be reached, or answered something that is not from it. */
const UNREACHABLE = 'UNREACHABLE';

/** After these nobody knows whether the command took effect: the same act is sent again under the same key. */
const OUTCOME_UNKNOWN = new Set([UNREACHABLE, 'ENGINE_UNAVAILABLE', 'DATABASE_UNAVAILABLE', 'INTERNAL']);

/** Why the API said no: the one error that queries and commands fail with. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly fields: FieldProblem[];
  readonly values: Record<string, string>;
  readonly requestId: string | undefined;

  /** `message` is the server's sentence in the reader's language; empty when the API was not reached. */
  constructor({ code, status, detail, requestId, fields = [], values = {} }: ProblemBody) {
    super(detail);
    this.name = 'Problem';
    this.code = code;
    this.status = status;
    this.fields = fields;
    this.values = values;
    this.requestId = requestId;
  }

  static unreachable(): Problem {
    return new Problem({ code: UNREACHABLE, status: 0, detail: '' });
  }

  static async of(response: Response): Promise<Problem> {
    const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') ?? false;
    if (!isProblem) return new Problem({ code: UNREACHABLE, status: response.status, detail: '' });
    return new Problem((await response.json()) as ProblemBody);
  }

  get isOutcomeUnknown(): boolean {
    return OUTCOME_UNKNOWN.has(this.code);
  }

  /** The checks that failed, by the name of the field: `/until` is `until`, `/self/I.1` is `self.I.1`. */
  get byField(): Record<string, FieldProblem> {
    const named = this.fields.map((field) => [field.path.replace(/^\//, '').replaceAll('/', '.'), field] as const);
    return Object.fromEntries(named.toReversed());
  }
}
