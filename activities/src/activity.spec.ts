import { Activity, activitiesOf } from './activity';

class Greeting {
  private readonly word = 'Chào';

  @Activity()
  async greet(name: unknown): Promise<string> {
    return this.word.concat(' ', String(name));
  }

  async own(): Promise<string> {
    return this.word;
  }

  onModuleDestroy(): void {
    throw new Error('nobody calls this here');
  }
}

class Greetings {
  @Activity()
  async greet(): Promise<string> {
    return 'Kính chào';
  }
}

it('activities are the methods that are marked as such, and no others', async () => {
  const activities = activitiesOf([Greeting], () => new Greeting());
  expect(Object.keys(activities)).toEqual(['greet']);
  expect(await activities.greet?.('khối')).toBe('Chào khối');
});

it('two of one name are told at the start', () => {
  expect(() => activitiesOf([Greeting, Greetings], (provider) => new provider())).toThrow('two activities greet');
});
