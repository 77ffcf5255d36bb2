/** What a query answers; of one that is made for a year or a unit, what the made one does. */
export type AnswerOf<Query> = Query extends (...of: never[]) => infer Made
  ? AnswerOf<Made>
  : Query extends { queryFn?: infer Read }
    ? Extract<Read, (...context: never[]) => unknown> extends (...context: never[]) => infer Answer
      ? Awaited<Answer>
      : never
    : never;
