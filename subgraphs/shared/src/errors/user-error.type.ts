import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'Why a command was refused, or what it advises. Programs branch on `code`; people read `message` and `fix`.',
})
@Directive('@shareable')
export class UserError {
  @Field(() => String, { description: 'Stable, in capitals, e.g. `STALE_VERSION`.' })
  code: string;

  @Field(() => String, { description: 'The rule that says so, e.g. `GE-01`.' })
  rule: string;

  @Field(() => [String], {
    description: 'Where in the arguments, e.g. `["input", "validFrom"]`; empty: the whole command.',
  })
  path: string[];

  @Field(() => [[String]], { description: 'Every place that the rule refuses, `path` first.' })
  paths: string[][];

  @Field(() => String, { description: "What is the matter, in the caller's language." })
  message: string;

  @Field(() => String, { description: "What to do about it, in the caller's language." })
  fix: string;
}
