// The stems of Swedish words: the Snowball algorithm for Swedish (version 3), with which the index was made.
// The same rules stand in overens/swedish/stemming.py; a test holds them together.

const REGION = /[aeiouyäåö]+[^aeiouyäåö]/;
const ENDING = /(?:heterna|hetens|arnas|ernas|ornas|andes|anden|andet|arens|heten|heter|arna|erna|orna|ande|arne|aste|aren|ades|erns|ade|are|ern|ens|het|ast|ad|en|ar|er|or|as|es|at|et|a|e|s)$/;
const PAIR = /(?:dd|gd|nn|dt|gt|kt|tt)$/;
const LAST = /(?:fullt|lig|els|öst|ig)$/;
const BEFORE_ET = /.[aeiouyäåö][^aeiouyäåö]$/s;
const NOT_BEFORE_ET = /(?:fab|h|pak|rak|stak|kom|iet|cit|dit|alit|ilit|mit|nit|pit|rit|sit|tit|uit|ivit|kvit|xit)$/;

const etGoes = (rest) => BEFORE_ET.test(rest) && !NOT_BEFORE_ET.test(rest);

function withoutEnding(word, begins) {
  const ending = ENDING.exec(word.slice(begins));
  if (!ending) return word;
  const rest = word.slice(0, begins + ending.index);
  if (ending[0] === "s") {
    if (rest.endsWith("et") && etGoes(rest.slice(0, -2))) return rest.slice(0, -2);
    return /[bcdfghjklmnoprtvy]$/.test(rest) ? rest : word;
  }
  return ending[0] !== "et" || etGoes(rest) ? rest : word;
}

/** The stem of a word in lower case. */
export function stem(written) {
  const region = written.length < 3 ? null : REGION.exec(written);
  const begins = region ? Math.max(3, region.index + region[0].length) : written.length;
  let word = withoutEnding(written, begins);
  if (PAIR.test(word.slice(begins))) word = word.slice(0, -1);
  const last = LAST.exec(word.slice(begins));
  if (!last) return word;
  const rest = word.slice(0, begins + last.index);
  if (last[0] === "fullt") return word.slice(0, -1);
  if (last[0] === "öst") return /[iklnprtuv]$/.test(rest) ? word.slice(0, -1) : word;
  return rest;
}
