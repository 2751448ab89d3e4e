import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { problems } from '../../platform/errors/problem';
import { createToken } from './commands/create-token.command';
import { revokeToken, tokenText } from './commands/revoke-token.command';
import { Operation } from './operation';
import { toAccessToken } from './token.mapper';
import { tokenById, type TokenRow, tokensByUser } from './token.queries';
import { AccessToken, CreateTokenInput, TokenCreated } from './token.type';
import { UserType } from './user.type';

@Resolver(() => UserType)
export class TokenResolver {
  @FieldResolver(() => [AccessToken], { description: 'The tokens of its programs, also those that have ended.' })
  async tokens(@Root() user: UserType, @Ctx() context: RequestContext): Promise<AccessToken[]> {
    return (await context.loader(tokensByUser).load(user.id)).map(toAccessToken);
  }

  @Operation('USER_MANAGE')
  @Mutation(() => TokenCreated, { description: 'Makes a token for a program; the answer shows its secret once.' })
  async createToken(@Arg('input', () => CreateTokenInput) input: CreateTokenInput, @Ctx() context: RequestContext): Promise<TokenCreated> {
    const { user } = context;
    const { tokenId, secret } = await context.command((manager) => createToken(manager, user, input));
    return { token: await getToken(context, tokenId), secret };
  }

  @Operation('USER_MANAGE')
  @Mutation(() => AccessToken, { description: 'Ends a token at once.' })
  async revokeToken(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<AccessToken> {
    const { user } = context;
    await context.command((manager) => revokeToken(manager, user, id));
    return getToken(context, id);
  }
}

/** The token as a command has left it. */
async function getToken(context: RequestContext, id: string): Promise<AccessToken> {
  const row = await context.read.row<TokenRow>(tokenById(context.user, id));
  if (!row) throw problems.notFound(tokenText);
  return toAccessToken(row);
}
