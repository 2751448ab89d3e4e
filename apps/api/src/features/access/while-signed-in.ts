import type { RequestContext } from '../../context';
import { findViewer } from './session';

/** Passes events on until the session or token that subscribed has ended: a revoked one hears nothing more. */
export async function* whileSignedIn<Event>(context: RequestContext, events: AsyncIterable<Event>): AsyncGenerator<Event> {
  for await (const event of events) {
    if (context.request && !(await findViewer(context.services.database, context.request))) return;
    yield event;
  }
}
