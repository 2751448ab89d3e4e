import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Somebody else changed it since it was read; nothing was changed now.', simpleResolvers: true })
export class VersionConflict {
  @Field(() => Int, { description: 'The version as it is now: read it again, decide again.' })
  currentVersion: number;

  @Field({ description: 'What to do, in Chinese.' })
  message: string;

  @Field({ description: 'What to do, in English.' })
  messageEn: string;
}

export function versionConflict(currentVersion: number): VersionConflict {
  return {
    currentVersion,
    message: '别人刚刚修改过,您的修改没有保存。请刷新后再改。',
    messageEn: 'Somebody else has just changed this; your change was not saved. Reload and change it again.',
  };
}
