import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = fileURLToPath(new URL('../../law-mutation.txt', import.meta.url));

/** Begins the report anew, and counts it when all is done. */
export default function begin(): () => void {
  rmSync(path, { force: true });
  return () => {
    const killers = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
    const by = (mark: string) => killers.filter((line) => line.includes(`| ${mark}`)).length;
    const [survivors, single, equivalent] = [by('SURVIVES'), by('in-force.json'), by('EQUIVALENT')];
    const told = killers.length - survivors - single - equivalent;
    console.log(
      `law mutation: ${killers.length.toString()} moves; ${told.toString()} noticed by the case of an answer, ` +
        `${single.toString()} by that of a single entry, ${equivalent.toString()} change nothing, ${survivors.toString()} survive (law-mutation.txt names each)`,
    );
  };
}
