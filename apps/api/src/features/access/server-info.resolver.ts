import { Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../context';
import { DEMONSTRATION_PASSWORD } from './demonstration-accounts';
import { Operation } from './operation';
import { findDemonstrationAccounts } from './server-info.queries';
import { ServerInfo } from './server-info.type';
import { SERVER_VERSION } from './server-version';

@Resolver()
export class ServerInfoResolver {
  @Operation('PUBLIC')
  @Query(() => ServerInfo, { description: 'Open to everybody: what the sign-in page needs.' })
  async server(@Ctx() context: RequestContext): Promise<ServerInfo> {
    const accounts = await findDemonstrationAccounts(context.services.database);
    return {
      demonstration: accounts !== null,
      version: SERVER_VERSION,
      demonstrationAccounts: (accounts ?? []).map(({ user_name, display_name, role }) => ({
        userName: user_name,
        displayName: display_name,
        role,
        password: DEMONSTRATION_PASSWORD,
      })),
    };
  }
}
