import type { NonEmptyArray } from 'type-graphql';
import { AuditEntryResolver } from './features/access/audit-entry.resolver';
import { ServerInfoResolver } from './features/access/server-info.resolver';
import { SessionResolver } from './features/access/session.resolver';
import { TokenResolver } from './features/access/token.resolver';
import { UserResolver } from './features/access/user.resolver';
import { ViewerResolver } from './features/access/viewer.resolver';
import { AreaResolver } from './features/areas/area.resolver';
import { CountyResolver, GroupResolver, TownshipResolver, VillageResolver } from './features/areas/hierarchy.resolver';
import { ProgressSubscription } from './features/areas/progress.subscription';
import { ViewerAreasResolver } from './features/areas/viewer-areas.resolver';
import { IntakeJobResolver } from './features/intake/intake-job.resolver';
import { GroupHouseholdsResolver, VillageHouseholdsResolver } from './features/register/household-list.resolver';
import { HouseholdResolver } from './features/register/household.resolver';
import { VillagePersonsResolver } from './features/register/person-list.resolver';
import { PeopleResolver } from './features/register/people.resolver';
import { PersonResolver } from './features/register/person.resolver';
import { DiscrepancyResolver } from './features/discrepancies/discrepancy.resolver';
import { HouseholdDiscrepanciesResolver, PersonDiscrepanciesResolver } from './features/discrepancies/register-discrepancies.resolver';
import { RuleResolver } from './features/discrepancies/rule.resolver';

/** Every resolver of the schema; a new feature adds its own here. */
export const resolvers: NonEmptyArray<new () => object> = [
  AuditEntryResolver,
  ServerInfoResolver,
  SessionResolver,
  TokenResolver,
  UserResolver,
  ViewerResolver,
  DiscrepancyResolver,
  HouseholdDiscrepanciesResolver,
  PersonDiscrepanciesResolver,
  RuleResolver,
  IntakeJobResolver,
  AreaResolver,
  CountyResolver,
  TownshipResolver,
  VillageResolver,
  GroupResolver,
  ProgressSubscription,
  ViewerAreasResolver,
  HouseholdResolver,
  VillageHouseholdsResolver,
  GroupHouseholdsResolver,
  VillagePersonsResolver,
  PersonResolver,
  PeopleResolver,
];
