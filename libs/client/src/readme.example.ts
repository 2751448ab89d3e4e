import { CountyBoardDocument, createClient, followIntake, newRequestId, QingceError, StartIntakeDocument } from './index';

/** Hands in a roll, waits until it is applied, and says how the county stands. */
export async function loadRoll(url: string, token: string, roll: Blob): Promise<string> {
  const client = createClient({ url, token, language: 'en' });
  try {
    const file = await client.upload(roll, 'roll.csv');
    const input = { requestId: newRequestId(), fileId: file.id, kind: 'ROLL' as const, asOf: '2020-06-01', apply: true };
    const { startIntake: job } = await client.request(StartIntakeDocument, { input });
    for await (const { status, failureEn } of followIntake(client, job.id)) {
      if (status === 'FAILED') return failureEn ?? status;
    }
    const { county } = await client.request(CountyBoardDocument, {});
    return `${county?.name}: ${county?.progress.persons} persons, ${county?.progress.openErrors} errors to decide`;
  } catch (error) {
    if (error instanceof QingceError && error.code === 'OFFLINE') return 'No network: look again later.';
    throw error;
  }
}
