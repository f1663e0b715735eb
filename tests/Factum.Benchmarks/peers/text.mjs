// News-like text, made of templates and numbers alone: the same on every run, in both languages.

const sentences = {
  fr: [
    (n) => `Le groupe a versé ${n(1, 90)} millions d’euros à la fondation, soit plus de ${n(1, 9)},${n(1, 9)} % de son bénéfice.`,
    (n) => `La réunion s’est tenue le ${n(1, 28)} juillet ${2010 + n(0, 14)} et a duré près de ${n(2, 5)} heures.`,
    (n) => `Entre ${n(2, 5)} et ${n(6, 20)} millions de dollars canadiens seraient nécessaires, selon le ministère.`,
    (n) => `L’usine emploie ${n(1, 9)} ${100 + n(0, 800)} personnes ; ${n(20, 90)} postes seront supprimés lundi prochain.`,
    () => `La directrice n’a pas souhaité commenter ces informations, que plusieurs élus jugent préoccupantes pour la région.`,
    (n) => `Le devis dépasse ${n(1, 9)} ${100 + n(0, 800)} 000 €, contre ${n(100, 900)} 000 € en ${2010 + n(0, 14)}.`,
    () => `Mark Durand et Sam Petit, venus de Mar del Plata, ont salué un accord obtenu sans heurts après de longs débats.`,
  ],
  en: [
    (n) => `The company paid $${n(1, 90)}.${n(1, 9)} million to the foundation, or more than ${n(1, 9)}.${n(1, 9)}% of its profit.`,
    (n) => `The meeting was held on July ${n(1, 28)}, ${2010 + n(0, 14)}, and lasted nearly ${n(2, 5)} hours.`,
    (n) => `Between $${n(2, 5)} million and $${n(6, 20)} million would be needed, the ministry said.`,
    (n) => `The plant employs ${n(1, 9)},${100 + n(0, 800)} people; ${n(20, 90)} jobs will go next Monday.`,
    () => `The director declined to comment on the report, which several officials in the region called worrying.`,
    (n) => `The estimate exceeds £${n(1, 9)}.${n(1, 9)}bn, compared with ${n(100, 900)} million euros in ${2010 + n(0, 14)}.`,
    () => `Mark Durand and Sam Petit, who came from Mar del Plata, welcomed a deal that was reached after long debates.`,
  ],
};

/** The paragraphs of a language: `count` of them, each one round of the templates. */
export function paragraphs(language, count) {
  let state = 20240611;
  const next = (low, high) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return low + ((state >> 8) % (high - low + 1));
  };
  return Array.from({ length: count }, () => sentences[language].map((sentence) => sentence(next)).join(" "));
}
